namespace Scriban.Syntax;

/// <summary>Text written as it is.</summary>
public class ScriptRawStatement : ScriptStatement
{
    /// <summary>The text, a stretch of the template's source.</summary>
    public ScriptStringSlice Text { get; set; }

    public bool IsEscape { get; set; }

    public override object? Evaluate(TemplateContext context)
    {
        if (!context.EnableOutput)
        {
            return Text.ToString();
        }

        context.Write(Text);
        return null;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer) => printer.Write(Text.ToString());
}
