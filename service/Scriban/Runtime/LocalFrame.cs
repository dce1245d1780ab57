using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What belongs to one run of a function or page: its arguments, its block, its « $ » variables.</summary>
internal sealed class LocalFrame(ScriptArray? arguments, ScriptBlockStatement? block, int scopeBase, int callerLevel)
{
    private ScriptObject? _variables;

    public ScriptArray? Arguments { get; } = arguments;

    public ScriptBlockStatement? Block { get; } = block;

    /// <summary>How many scope frames there were when the function was entered.</summary>
    public int ScopeBase { get; } = scopeBase;

    /// <summary>The function whose parameters were visible to the caller.</summary>
    public int CallerLevel { get; } = callerLevel;

    public ScriptObject Variables => _variables ??= new ScriptObject();

    public ScriptObject? VariablesOrNull => _variables;
}
