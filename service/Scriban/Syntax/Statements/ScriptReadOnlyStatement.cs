namespace Scriban.Syntax;

/// <summary>« readonly name »: the variable can no longer be set.</summary>
public class ScriptReadOnlyStatement : ScriptStatement
{
    public ScriptReadOnlyStatement() => CanOutput = false;

    public ScriptKeyword? ReadOnlyKeyword { get; set => field = Adopt(value); }

    public ScriptVariable? Variable { get; set => field = Adopt(value); }

    public override int ChildrenCount => 2;

    public override object? Evaluate(TemplateContext context)
    {
        context.SetReadOnly(Variable.Required());
        return null;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer) => printer.Write("readonly ").Write(Variable);

    protected override ScriptNode? GetChildrenImpl(int index) => index == 0 ? ReadOnlyKeyword : Variable;
}
