using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>An operator before one expression.</summary>
public class ScriptUnaryExpression : ScriptExpression
{
    public ScriptUnaryOperator Operator { get; set; }

    public ScriptToken? OperatorToken { get; set => field = Adopt(value); }

    public ScriptExpression? Right { get; set => field = Adopt(value); }

    public override int ChildrenCount => 2;

    public static object? Evaluate(TemplateContext context, SourceSpan span, ScriptUnaryOperator op, object? value) => op switch
    {
        ScriptUnaryOperator.Not => !context.ToBool(span, value),
        ScriptUnaryOperator.Negate or ScriptUnaryOperator.Plus => Arithmetic.Signed(context, span, op == ScriptUnaryOperator.Negate, value),
        ScriptUnaryOperator.FunctionParametersExpand => value,
        _ => throw new ScriptRuntimeException(span, $"Operator `{op}` is not supported"),
    };

    public override object? Evaluate(TemplateContext context)
    {
        GuardStack();
        return Operator == ScriptUnaryOperator.FunctionAlias
            ? Right.Required().EvaluateAlias(context)
            : Evaluate(context, Right.Required().Span, Operator, Right.Evaluate(context));
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    protected override ScriptNode? GetChildrenImpl(int index) => index == 0 ? OperatorToken : Right;
}
