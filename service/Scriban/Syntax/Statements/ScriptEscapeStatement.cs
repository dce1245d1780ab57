namespace Scriban.Syntax;

/// <summary>The braces that open or close code.</summary>
public sealed class ScriptEscapeStatement : ScriptStatement, IScriptTerminal
{
    public ScriptEscapeStatement()
        : this(templateHasIndents: true)
    {
    }

    internal ScriptEscapeStatement(bool templateHasIndents) => CanSkipEvaluation = !templateHasIndents;

    public ScriptWhitespaceMode WhitespaceMode { get; set; }

    /// <summary>The blanks that stand alone before this opening: what the code writes on further lines is indented by them.</summary>
    public string? Indent { get; set; }

    public bool IsEntering { get; set; }

    public bool IsClosing => !IsEntering;

    /// <summary>How many « % » an escape block has; 0 for code.</summary>
    public int EscapeCount { get; set; }

    public override object? Evaluate(TemplateContext context)
    {
        MoveIndent(context, null);
        return null;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    /// <summary>From here on, output is indented by the blanks before this opening, or again as the block around it is.</summary>
    internal void MoveIndent(TemplateContext context, string? blockIndent) =>
        context.CurrentIndent = IsEntering ? Indent ?? blockIndent : blockIndent;

    internal override void PrintTo(NodePrinter printer)
    {
        var percents = new string('%', EscapeCount);
        var mark = WhitespaceMode switch
        {
            ScriptWhitespaceMode.Greedy => "-",
            ScriptWhitespaceMode.NonGreedy => "~",
            _ => string.Empty,
        };
        printer.Write(IsEntering ? "{" + percents + "{" + mark : mark + "}" + percents + "}");
    }
}
