namespace Scriban.Syntax;

/// <summary>« target = value », or a compound such as « target += value ». Has no value of its own.</summary>
public class ScriptAssignExpression : ScriptExpression
{
    public ScriptExpression? Target { get; set => field = Adopt(value); }

    public ScriptToken? EqualToken { get; set => field = Adopt(value); }

    public ScriptExpression? Value { get; set => field = Adopt(value); }

    public override int ChildrenCount => 3;

    /// <summary>The operator of a compound assignment; none for « = ».</summary>
    internal ScriptBinaryOperator CompoundOperator { get; init; }

    public override object? Evaluate(TemplateContext context)
    {
        var value = Value.Required().Evaluate(context);
        if (CompoundOperator != ScriptBinaryOperator.None)
        {
            var current = Target.Required().Evaluate(context);
            value = BinaryOperations.Evaluate(
                new BinaryOperands(context, EqualToken?.Span ?? Span, CompoundOperator, Target.Span, current, Value.Span, value));
        }

        context.SetValue(Target.Required(), value);
        return null;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => Target,
        1 => EqualToken,
        _ => Value,
    };
}
