namespace Scriban.Syntax;

/// <summary>How a string literal was quoted.</summary>
public enum ScriptLiteralStringQuoteType
{
    DoubleQuote,
    SimpleQuote,
    Verbatim,
}
