namespace Scriban.Parsing;

/// <summary>Walks a text while counting lines and columns.</summary>
internal sealed class TextCursor
{
    private TextPosition _position;

    public TextCursor(string text, TextPosition start)
    {
        Text = text;
        _position = start;
        Last = start;
    }

    public string Text { get; }

    public TextPosition Position => _position;

    /// <summary>The position of the character consumed last: where a token that has just been read ends.</summary>
    public TextPosition Last { get; private set; }

    public int Offset => _position.Offset;

    public bool AtEnd => _position.Offset >= Text.Length;

    public char Current => Peek(0);

    public char Peek(int ahead)
    {
        var index = _position.Offset + ahead;
        return (uint)index < (uint)Text.Length ? Text[index] : '\0';
    }

    public bool StartsWith(string value) =>
        Text.AsSpan(_position.Offset).StartsWith(value, StringComparison.Ordinal);

    public void Advance(int count = 1)
    {
        for (var i = 0; i < count && !AtEnd; i++)
        {
            Last = _position;
            var isLineEnd = Text[_position.Offset] == '\n';
            _position = isLineEnd
                ? new TextPosition(_position.Offset + 1, _position.Line + 1, 0)
                : new TextPosition(_position.Offset + 1, _position.Line, _position.Column + 1);
        }
    }

    public void AdvanceTo(int offset) => Advance(offset - _position.Offset);
}
