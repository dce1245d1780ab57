using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>An operator between two expressions.</summary>
public class ScriptBinaryExpression : ScriptExpression
{
    public ScriptExpression? Left { get; set => field = Adopt(value); }

    public ScriptBinaryOperator Operator { get; set; }

    public ScriptToken? OperatorToken { get; set => field = Adopt(value); }

    public ScriptExpression? Right { get; set => field = Adopt(value); }

    public override int ChildrenCount => 3;

    public static object? Evaluate(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, object? leftValue, object? rightValue) =>
        Evaluate(context, span, op, span, leftValue, span, rightValue);

    public static object? Evaluate(
        TemplateContext context,
        SourceSpan span,
        ScriptBinaryOperator op,
        SourceSpan leftSpan,
        object? leftValue,
        SourceSpan rightSpan,
        object? rightValue) =>
        BinaryOperations.Evaluate(new BinaryOperands(context, span, op, leftSpan, leftValue, rightSpan, rightValue));

    public override object? Evaluate(TemplateContext context)
    {
        GuardStack();
        var left = Left.Required().Evaluate(context);
        switch (Operator)
        {
            case ScriptBinaryOperator.EmptyCoalescing:
                return left ?? Right.Required().Evaluate(context);
            case ScriptBinaryOperator.NotEmptyCoalescing:
                return left is null ? null : Right.Required().Evaluate(context);
            case ScriptBinaryOperator.And:
                return context.ToBool(Left.Span, left) && context.ToBool(Right.Required().Span, Right.Evaluate(context));
            case ScriptBinaryOperator.Or:
                return context.ToBool(Left.Span, left) || context.ToBool(Right.Required().Span, Right.Evaluate(context));
            default:
                return Compute(context, left, Right.Required().Evaluate(context));
        }
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    private object? Compute(TemplateContext context, object? left, object? right)
    {
        if (left is int leftNumber && right is int rightNumber && BinaryOperations.TryFast(Operator, leftNumber, rightNumber, out var fast))
        {
            return fast;
        }

        if (left is string leftText && right is string rightText && BinaryOperations.TryFast(Operator, leftText, rightText, out fast))
        {
            return fast;
        }

        var (leftSpan, rightSpan) = (Left?.Span ?? Span, Right?.Span ?? Span);
        return BinaryOperations.Evaluate(new BinaryOperands(context, OperatorToken?.Span ?? Span, Operator, leftSpan, left, rightSpan, right));
    }

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => Left,
        1 => OperatorToken,
        _ => Right,
    };
}
