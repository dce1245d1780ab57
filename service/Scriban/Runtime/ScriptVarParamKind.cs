namespace Scriban.Runtime;

/// <summary>Whether a function takes any number of arguments.</summary>
public enum ScriptVarParamKind
{
    None,

    /// <summary>All arguments arrive as they are.</summary>
    Direct,

    /// <summary>The last parameter receives the arguments that remain, as a list.</summary>
    LastParameter,
}
