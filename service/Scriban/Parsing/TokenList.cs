namespace Scriban.Parsing;

/// <summary>What lexing a text yields: its tokens, the indentation before some of the code blocks, and what could not be read.</summary>
internal sealed class TokenList(string text, string fileName)
{
    private readonly List<Token> _tokens = [];
    private readonly Dictionary<int, string> _indents = [];

    public string Text { get; } = text;

    public string FileName { get; } = fileName;

    public List<LogMessage> Errors { get; } = [];

    public int Count => _tokens.Count;

    public Token this[int index] => index < _tokens.Count ? _tokens[index] : Token.Eof;

    public void Add(TokenType type, TextPosition start, TextPosition end) => _tokens.Add(new Token(type, start, end));

    public void AddIndent(int codeEnterOffset, string indent) => _indents[codeEnterOffset] = indent;

    /// <summary>Whether any code block is indented; if none is, none needs to end an indentation.</summary>
    public bool HasIndents => _indents.Count > 0;

    /// <summary>The blanks that stand alone before the code block opened at this offset, or null.</summary>
    public string? IndentAt(int codeEnterOffset) => _indents.GetValueOrDefault(codeEnterOffset);

    public void AddError(string message, TextPosition start, TextPosition end) =>
        Errors.Add(new LogMessage(ParserMessageType.Error, new SourceSpan(FileName, start, end), message));
}
