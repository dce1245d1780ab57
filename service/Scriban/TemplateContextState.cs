using System.Globalization;
using System.Runtime.CompilerServices;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>What a rendering knows of itself beside its variables: where it writes, in which culture, how deep it is.</summary>
public abstract class TemplateContextState : TemplateContextSettings, IFormatProvider
{
    private readonly OutputStack _outputs;
    private readonly Stack<CultureInfo> _cultures = new();
    private readonly Stack<string> _sourceFiles = new();
    private Dictionary<string, Template>? _cachedTemplates;
    private Dictionary<object, object?>? _tags;
    private int _recursion;

    private protected TemplateContextState() => _outputs = new OutputStack(this);

    public CultureInfo CurrentCulture { get; private set; } = CultureInfo.InvariantCulture;

    public IScriptOutput Output => _outputs.Current;

    public Dictionary<string, Template> CachedTemplates => _cachedTemplates ??= [];

    public Dictionary<object, object?> Tags => _tags ??= [];

    public string? CurrentSourceFile => _sourceFiles.TryPeek(out var file) ? file : null;

    public int OutputCount => _outputs.Count;

    public int CultureCount => _cultures.Count;

    public int SourceFileCount => _sourceFiles.Count;

    /// <summary>The statement being run.</summary>
    public ScriptNode? CurrentNode { get; private protected set; }

    public SourceSpan CurrentSpan => CurrentNode?.Span ?? default;

    public string? CurrentIndent
    {
        get => _outputs.Indent;
        set => _outputs.Indent = value;
    }

    internal ScriptFlowState FlowState { get; set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CheckAbort()
    {
        if (CancellationToken.IsCancellationRequested)
        {
            throw new ScriptAbortException(CurrentSpan, CancellationToken);
        }
    }

    public void PushCulture(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        _cultures.Push(CurrentCulture);
        CurrentCulture = culture;
    }

    public CultureInfo PopCulture()
    {
        var popped = CurrentCulture;
        CurrentCulture = _cultures.Pop();
        return popped;
    }

    public void PushSourceFile(string sourceFile) => _sourceFiles.Push(sourceFile);

    public string PopSourceFile() => _sourceFiles.Pop();

    public void PushOutput() => _outputs.Push(new StringBuilderOutput());

    public void PushOutput(IScriptOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _outputs.Push(output);
    }

    public IScriptOutput PopOutput() => _outputs.Pop();

    public void ResetPreviousNewLine() => _outputs.IsAtLineStart = false;

    public object? GetFormat(Type? formatType) => CurrentCulture.GetFormat(formatType);

    public void EnterRecursive(ScriptNode node)
    {
        if (RecursiveLimit > 0 && _recursion >= RecursiveLimit)
        {
            throw new ScriptRuntimeException(node.Span, $"Exceeding number of recursive depth limit `{RecursiveLimit}` for node: `{node}`");
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptRuntimeException(node.Span, $"Exceeding number of recursive depth, near a stack overflow, for node: `{node}`");
        }

        _recursion++;
    }

    public void ExitRecursive(ScriptNode node) => _recursion--;

    internal void CheckAbort(ScriptNode node)
    {
        if (CancellationToken.IsCancellationRequested)
        {
            throw new ScriptAbortException(node.Span, CancellationToken);
        }
    }

    internal object? BreakOut(ScriptStatement statement, string keyword, ScriptFlowState state)
    {
        if (Loops.StatementDepth == 0)
        {
            state = EnableBreakAndContinueAsReturnOutsideLoop
                ? ScriptFlowState.Return
                : throw new ScriptRuntimeException(statement.Span, $"The <{keyword}> statement can only be used inside for/while loops");
        }

        FlowState = state;
        return null;
    }

    private protected void WriteOutput(string text, int start, int count) => _outputs.Write(text, start, count);

    private protected void ResetState()
    {
        _outputs.Reset();
        _cultures.Clear();
        _sourceFiles.Clear();
        _cachedTemplates = null;
        _tags = null;
        _recursion = 0;
        CurrentCulture = CultureInfo.InvariantCulture;
        FlowState = ScriptFlowState.None;
        Loops.Reset();
    }
}
