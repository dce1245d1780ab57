using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>The code that stands before the text, between two markers.</summary>
public class ScriptFrontMatter : ScriptStatement
{
    public ScriptBlockStatement? Statements { get; set => field = Adopt(value); }

    /// <summary>Where the text begins, after the line of the second marker.</summary>
    public TextPosition TextPositionAfterEndMarker { get; set; }

    public override int ChildrenCount => 1;

    public override object? Evaluate(TemplateContext context) => Statements?.Evaluate(context);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    protected override ScriptNode? GetChildrenImpl(int index) => Statements;
}
