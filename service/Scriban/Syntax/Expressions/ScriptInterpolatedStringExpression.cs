using System.Text;

namespace Scriban.Syntax;

/// <summary>« $"text {expression} text" ».</summary>
public class ScriptInterpolatedStringExpression : ScriptExpression
{
    public ScriptList<ScriptExpression> Parts { get; set => field = Adopt(value); } = new();

    public override int ChildrenCount => 1;

    public override object? Evaluate(TemplateContext context)
    {
        GuardStack();
        var builder = new StringBuilder();
        foreach (var part in Parts.AsSpan())
        {
            builder.Append(context.ObjectToString(part.Evaluate(context)));
            context.Limits.CheckLength(Span, builder.Length, "String interpolation");
        }

        return builder.ToString();
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer) => printer.WriteList(Parts, string.Empty);

    protected override ScriptNode? GetChildrenImpl(int index) => Parts;
}
