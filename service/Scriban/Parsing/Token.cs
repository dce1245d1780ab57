namespace Scriban.Parsing;

/// <summary>A token: its kind and the first and last character it covers.</summary>
internal readonly record struct Token(TokenType Type, TextPosition Start, TextPosition End)
{
    public static readonly Token Eof = new(TokenType.Eof, TextPosition.Eof, TextPosition.Eof);

    public ReadOnlySpan<char> TextIn(string text) =>
        Type == TokenType.Eof || End.Offset < Start.Offset ? default : text.AsSpan(Start.Offset, End.Offset - Start.Offset + 1);

    /// <summary>The token as messages quote it: line ends escaped, « &lt;eof&gt; » at the end.</summary>
    public string Quote(string text) => Type == TokenType.Eof
        ? "<eof>"
        : TextIn(text).ToString().Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
