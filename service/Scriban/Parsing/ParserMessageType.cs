namespace Scriban.Parsing;

/// <summary>How grave a parser's message is.</summary>
public enum ParserMessageType
{
    Error,
    Warning,
}
