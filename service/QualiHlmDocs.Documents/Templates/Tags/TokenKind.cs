namespace QualiHlmDocs.Documents.Templates.Tags;

internal enum TokenKind : byte
{
    Name,
    Number,
    Text,
    Operator,
    Open,
    Close,

    /// <summary>A line end or a semicolon.</summary>
    EndOfStatement,
    Comment,

    /// <summary>A character that the language does not know.</summary>
    Unknown,
}

/// <summary>A token of a tag's code, by its place in the normalised code.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    public string In(string code) => code[Start..End];

    public bool Is(string code, string text) => code.AsSpan(Start, End - Start).SequenceEqual(text);
}
