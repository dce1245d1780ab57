namespace Scriban.Syntax;

/// <summary>« condition ? then : else ».</summary>
public class ScriptConditionalExpression : ScriptExpression
{
    public ScriptExpression? Condition { get; set => field = Adopt(value); }

    public ScriptToken? QuestionToken { get; set => field = Adopt(value); }

    public ScriptExpression? ThenValue { get; set => field = Adopt(value); }

    public ScriptToken? ColonToken { get; set => field = Adopt(value); }

    public ScriptExpression? ElseValue { get; set => field = Adopt(value); }

    public override int ChildrenCount => 5;

    public override object? Evaluate(TemplateContext context)
    {
        GuardStack();
        return context.ToBool(Condition.Required().Span, Condition.Evaluate(context))
            ? ThenValue.Required().Evaluate(context)
            : ElseValue.Required().Evaluate(context);
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => Condition,
        1 => QuestionToken,
        2 => ThenValue,
        3 => ColonToken,
        _ => ElseValue,
    };
}
