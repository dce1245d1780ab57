namespace Scriban.Syntax;

/// <summary>« ret value »: leaves the function or the page.</summary>
public class ScriptReturnStatement : ScriptStatement
{
    public ScriptReturnStatement() => CanOutput = false;

    public ScriptKeyword? RetKeyword { get; set => field = Adopt(value); }

    public ScriptExpression? Expression { get; set => field = Adopt(value); }

    public override int ChildrenCount => 2;

    public override object? Evaluate(TemplateContext context)
    {
        var value = Expression?.Evaluate(context);
        context.FlowState = ScriptFlowState.Return;
        return value;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer) =>
        printer.Write(Expression is null ? "ret" : "ret ").Write(Expression);

    protected override ScriptNode? GetChildrenImpl(int index) => index == 0 ? RetKeyword : Expression;
}
