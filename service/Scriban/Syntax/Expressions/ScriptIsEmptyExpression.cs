namespace Scriban.Syntax;

/// <summary>« target.empty? »: whether a list, an object or a text holds nothing.</summary>
public class ScriptIsEmptyExpression : ScriptMemberExpression
{
    public ScriptToken? QuestionToken { get; set => field = Adopt(value); }

    public override int ChildrenCount => 4;

    public override object? Evaluate(TemplateContext context) => GetValue(context);

    public override object? GetValue(TemplateContext context) => context.IsEmpty(Span, Target.Required().Evaluate(context));

    public override void SetValue(TemplateContext context, object? valueToSet) =>
        throw new ScriptRuntimeException(Span, "The `.empty?` property cannot be set");

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    protected override ScriptNode? GetChildrenImpl(int index) => index == 3 ? QuestionToken : base.GetChildrenImpl(index);
}
