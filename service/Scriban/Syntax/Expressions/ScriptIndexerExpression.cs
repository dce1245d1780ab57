using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>« target[index] ».</summary>
public class ScriptIndexerExpression : ScriptExpression, IScriptVariablePath
{
    public ScriptExpression? Target { get; set => field = Adopt(value); }

    public ScriptToken? OpenBracket { get; set => field = Adopt(value); }

    public ScriptExpression? Index { get; set => field = Adopt(value); }

    public ScriptToken? CloseBracket { get; set => field = Adopt(value); }

    public override int ChildrenCount => 4;

    public override object? Evaluate(TemplateContext context)
    {
        var value = GetValue(context);
        return value is IScriptCustomFunction function ? ScriptFunctionCall.Call(context, this, function, []) : value;
    }

    public object? GetValue(TemplateContext context)
    {
        GuardStack();
        var target = Target.Required().Evaluate(context);
        if (target is null)
        {
            return IndexerAccess.OnNull(context, this);
        }

        var index = Index.Required().Evaluate(context);
        return index is null ? IndexerAccess.OnNullIndex(context, this) : IndexerAccess.Get(context, this, target, index);
    }

    public void SetValue(TemplateContext context, object? valueToSet)
    {
        var target = Target.Required().Evaluate(context)
            ?? throw new ScriptRuntimeException(Target.Span, $"Object `{Target}` is null. Cannot access indexer: {this}");
        var index = Index.Required().Evaluate(context);
        if (index is null)
        {
            IndexerAccess.OnNullIndex(context, this);
            return;
        }

        IndexerAccess.Set(context, this, target, index, valueToSet);
    }

    public string GetFirstPath() => (Target as IScriptVariablePath)?.GetFirstPath() ?? string.Empty;

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override object? EvaluateAlias(TemplateContext context) => GetValue(context);

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => Target,
        1 => OpenBracket,
        2 => Index,
        _ => CloseBracket,
    };
}
