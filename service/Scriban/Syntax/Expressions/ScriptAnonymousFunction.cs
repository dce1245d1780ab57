namespace Scriban.Syntax;

/// <summary>« do … end »: a function given as a value.</summary>
public class ScriptAnonymousFunction : ScriptExpression
{
    public ScriptFunction? Function { get; set => field = Adopt(value); }

    public override int ChildrenCount => 1;

    public override object? Evaluate(TemplateContext context) => Function;

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    protected override ScriptNode? GetChildrenImpl(int index) => Function;
}
