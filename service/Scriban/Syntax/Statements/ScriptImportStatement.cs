namespace Scriban.Syntax;

/// <summary>« import object »: its members become variables.</summary>
public class ScriptImportStatement : ScriptStatement
{
    public ScriptImportStatement() => CanOutput = false;

    public ScriptKeyword? ImportKeyword { get; set => field = Adopt(value); }

    public ScriptExpression? Expression { get; set => field = Adopt(value); }

    public override int ChildrenCount => 2;

    public override object? Evaluate(TemplateContext context)
    {
        if (Expression?.Evaluate(context) is { } value)
        {
            context.Import(Expression.Span, value);
        }

        return null;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer) => printer.Write("import ").Write(Expression);

    protected override ScriptNode? GetChildrenImpl(int index) => index == 0 ? ImportKeyword : Expression;
}
