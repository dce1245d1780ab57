namespace Scriban.Syntax;

/// <summary>« break »: leaves the innermost loop.</summary>
public class ScriptBreakStatement : ScriptStatement
{
    public ScriptBreakStatement() => CanOutput = false;

    public ScriptKeyword? BreakKeyword { get; set => field = Adopt(value); }

    public override int ChildrenCount => 1;

    public override object? Evaluate(TemplateContext context) => context.BreakOut(this, "break", ScriptFlowState.Break);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    protected override ScriptNode? GetChildrenImpl(int index) => BreakKeyword;
}
