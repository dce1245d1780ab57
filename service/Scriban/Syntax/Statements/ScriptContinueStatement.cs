namespace Scriban.Syntax;

/// <summary>« continue »: goes to the next step of the innermost loop.</summary>
public class ScriptContinueStatement : ScriptStatement
{
    public ScriptContinueStatement() => CanOutput = false;

    public ScriptKeyword? ContinueKeyword { get; set => field = Adopt(value); }

    public override int ChildrenCount => 1;

    public override object? Evaluate(TemplateContext context) => context.BreakOut(this, "continue", ScriptFlowState.Continue);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    protected override ScriptNode? GetChildrenImpl(int index) => ContinueKeyword;
}
