namespace Scriban.Parsing;

/// <summary>
/// Cuts a template into tokens: text and escape blocks here, code in <see cref="CodeLexer"/>.
/// Whitespace control is settled here, so that a raw token is exactly what must be written.
/// </summary>
internal sealed class Lexer
{
    private readonly TextCursor _cursor;
    private readonly TokenList _tokens;
    private readonly CodeLexer _code;
    private readonly LexerOptions _options;

    public Lexer(string text, string fileName, LexerOptions options)
    {
        _options = options;
        _cursor = new TextCursor(text, options.StartPosition);
        _tokens = new TokenList(text, fileName);
        _code = new CodeLexer(_cursor, _tokens, options.Lang);
    }

    public TokenList Run()
    {
        if (_options.Mode == ScriptMode.ScriptOnly)
        {
            _code.Run(untilCodeExit: false, endMarker: null);
            return _tokens;
        }

        if (_options.Mode is ScriptMode.FrontMatterOnly or ScriptMode.FrontMatterAndContent && !FrontMatter())
        {
            return _tokens;
        }

        while (!_cursor.AtEnd)
        {
            Text();
        }

        return _tokens;
    }

    private bool FrontMatter()
    {
        var marker = _options.FrontMatterMarker ?? LexerOptions.DefaultFrontMatterMarker;
        if (!_cursor.StartsWith(marker))
        {
            return _options.Mode == ScriptMode.FrontMatterAndContent;
        }

        Marker(marker);
        _code.Run(untilCodeExit: false, endMarker: marker);
        if (_cursor.StartsWith(marker))
        {
            Marker(marker);
        }

        return _options.Mode == ScriptMode.FrontMatterAndContent;
    }

    private void Marker(string marker)
    {
        var start = _cursor.Position;
        _cursor.Advance(marker.Length);
        _tokens.Add(TokenType.FrontMatterMarker, start, _cursor.Last);
        SkipLine();
    }

    private void SkipLine()
    {
        while (_cursor.Current is ' ' or '\t' or '\r')
        {
            _cursor.Advance();
        }

        if (_cursor.Current == '\n')
        {
            _cursor.Advance();
        }
    }

    /// <summary>One stretch of text, and the code or escape block that ends it.</summary>
    private void Text()
    {
        var start = _cursor.Position;
        var blockOffset = NextBlock(start.Offset, out var isEscape, out var percents);
        var stripStart = blockOffset < 0 ? '\0' : StripMark(blockOffset + (isEscape ? percents + 2 : 2));
        var end = blockOffset < 0 ? _cursor.Text.Length : blockOffset;
        Raw(TrimEnd(start.Offset, end, stripStart));
        _cursor.AdvanceTo(end);
        if (blockOffset < 0)
        {
            return;
        }

        if (isEscape)
        {
            Escape(percents, stripStart);
        }
        else
        {
            Code(start.Offset, stripStart);
        }
    }

    private char StripMark(int offset)
    {
        var mark = offset < _cursor.Text.Length ? _cursor.Text[offset] : '\0';
        return mark is '-' or '~' ? mark : '\0';
    }

    /// <summary>The offset of the next « {{ » or « {%{ », or -1.</summary>
    private int NextBlock(int from, out bool isEscape, out int percents)
    {
        var text = _cursor.Text;
        isEscape = false;
        percents = 0;
        for (var i = text.IndexOf('{', from); i >= 0 && i + 1 < text.Length; i = text.IndexOf('{', i + 1))
        {
            if (text[i + 1] == '{')
            {
                return i;
            }

            percents = CountPercents(i + 1);
            if (percents > 0 && i + 1 + percents < text.Length && text[i + 1 + percents] == '{')
            {
                isEscape = true;
                return i;
            }
        }

        return -1;
    }

    private int CountPercents(int offset)
    {
        var count = 0;
        while (offset + count < _cursor.Text.Length && _cursor.Text[offset + count] == '%')
        {
            count++;
        }

        return count;
    }

    private int TrimEnd(int start, int end, char strip)
    {
        var text = _cursor.Text;
        while (strip != '\0' && end > start && char.IsWhiteSpace(text[end - 1]) && (strip == '-' || text[end - 1] != '\n'))
        {
            end--;
        }

        return end;
    }

    private void Raw(int end)
    {
        if (end > _cursor.Offset)
        {
            var start = _cursor.Position;
            _cursor.AdvanceTo(end);
            _tokens.Add(TokenType.Raw, start, _cursor.Last);
        }
    }

    private void Code(int rawStart, char strip)
    {
        var start = _cursor.Position;
        if (strip == '\0')
        {
            Indent(rawStart, start.Offset);
        }

        _cursor.Advance(strip == '\0' ? 2 : 3);
        _tokens.Add(TokenType.CodeEnter, start, _cursor.Last);
        _code.Run(untilCodeExit: true, endMarker: null);
        StripAfter(_code.ExitStrip);
    }

    private void Indent(int rawStart, int enter)
    {
        var lineStart = enter;
        while (lineStart > rawStart && _cursor.Text[lineStart - 1] is ' ' or '\t')
        {
            lineStart--;
        }

        if (lineStart < enter && (lineStart == 0 || _cursor.Text[lineStart - 1] == '\n'))
        {
            _tokens.AddIndent(enter, _cursor.Text[lineStart..enter]);
        }
    }

    private void Escape(int percents, char strip)
    {
        var start = _cursor.Position;
        _cursor.Advance(percents + 2 + (strip == '\0' ? 0 : 1));
        _tokens.Add(TokenType.EscapeEnter, start, _cursor.Last);
        var closing = "}" + new string('%', percents) + "}";
        var close = _cursor.Text.IndexOf(closing, _cursor.Offset, StringComparison.Ordinal);
        var mark = close > _cursor.Offset && _cursor.Text[close - 1] is '-' or '~' ? _cursor.Text[close - 1] : '\0';
        Raw(close < 0 ? _cursor.Text.Length : mark == '\0' ? close : close - 1);
        if (close >= 0)
        {
            var end = _cursor.Position;
            _cursor.AdvanceTo(close + closing.Length);
            _tokens.Add(TokenType.EscapeExit, end, _cursor.Last);
            StripAfter(mark);
        }
    }

    private void StripAfter(char strip)
    {
        while (strip != '\0' && char.IsWhiteSpace(_cursor.Current) && !_cursor.AtEnd)
        {
            var isLineEnd = _cursor.Current == '\n';
            _cursor.Advance();
            if (isLineEnd && strip == '~')
            {
                return;
            }
        }
    }
}
