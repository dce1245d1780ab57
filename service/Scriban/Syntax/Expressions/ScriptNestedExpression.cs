using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>An expression between parentheses.</summary>
public class ScriptNestedExpression : ScriptExpression, IScriptVariablePath
{
    public ScriptNestedExpression()
    {
    }

    public ScriptNestedExpression(ScriptExpression expression) => Expression = expression;

    public ScriptToken? OpenParen { get; set => field = Adopt(value); }

    public ScriptExpression? Expression { get; set => field = Adopt(value); }

    public ScriptToken? CloseParen { get; set => field = Adopt(value); }

    public override int ChildrenCount => 3;

    public override object? Evaluate(TemplateContext context)
    {
        GuardStack();
        var value = Expression?.Evaluate(context);
        return value is IScriptCustomFunction function ? ScriptFunctionCall.Call(context, this, function, []) : value;
    }

    public object? GetValue(TemplateContext context) => Evaluate(context);

    public void SetValue(TemplateContext context, object? valueToSet)
    {
        if (Expression is not IScriptVariablePath path)
        {
            throw new ScriptRuntimeException(Expression?.Span ?? Span, "Unsupported target expression for assignment.");
        }

        path.SetValue(context, valueToSet);
    }

    public string GetFirstPath() => (Expression as IScriptVariablePath)?.GetFirstPath() ?? string.Empty;

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override object? EvaluateAlias(TemplateContext context)
    {
        GuardStack();
        return Expression?.EvaluateAlias(context);
    }

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => OpenParen,
        1 => Expression,
        _ => CloseParen,
    };
}
