using System.Globalization;
using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A constant.</summary>
public class ScriptLiteral : ScriptExpression, IScriptTerminal
{
    public ScriptLiteral()
    {
    }

    public ScriptLiteral(object? value) => Value = value;

    public object? Value { get; set; }

    public ScriptLiteralStringQuoteType StringQuoteType { get; set; }

    internal TokenType StringTokenType { get; set; }

    public override object? Evaluate(TemplateContext context) => Value;

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer) => printer.Write(Value switch
    {
        null => "null",
        true => "true",
        false => "false",
        string text => Quote(text),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Value.ToString() ?? string.Empty,
    });

    private string Quote(string text) => StringTokenType switch
    {
        TokenType.InterpolatedString => $"$\"{StringEscapes.Escape(text)}\"",
        TokenType.BeginInterpolatedString => $"$\"{StringEscapes.Escape(text)}",
        TokenType.ContinuationInterpolatedString => StringEscapes.Escape(text),
        TokenType.EndingInterpolatedString => $"{StringEscapes.Escape(text)}\"",
        _ => StringQuoteType switch
        {
            ScriptLiteralStringQuoteType.SimpleQuote => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'",
            ScriptLiteralStringQuoteType.Verbatim => $"`{text.Replace("`", "``", StringComparison.Ordinal)}`",
            _ => $"\"{StringEscapes.Escape(text)}\"",
        },
    };
}
