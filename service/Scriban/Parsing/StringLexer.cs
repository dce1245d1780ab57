namespace Scriban.Parsing;

/// <summary>Reads string literals: quoted, verbatim, and the pieces of interpolated ones.</summary>
internal sealed class StringLexer(TextCursor cursor, TokenList tokens)
{
    public static bool StartsString(TextCursor cursor) =>
        cursor.Current is '"' or '\'' or '`' || (cursor.Current == '$' && cursor.Peek(1) is '"' or '\'');

    /// <summary>Reads one string; returns the quote of an interpolated string that stopped at an opening brace, or '\0'.</summary>
    public char String()
    {
        if (cursor.Current == '`')
        {
            Verbatim();
            return '\0';
        }

        var start = cursor.Position;
        if (cursor.Current != '$')
        {
            var quote = cursor.Current;
            cursor.Advance();
            Body(start, quote, isInterpolated: false, TokenType.String, TokenType.String);
            return '\0';
        }

        cursor.Advance();
        var interpolatedQuote = cursor.Current;
        cursor.Advance();
        return Body(start, interpolatedQuote, isInterpolated: true, TokenType.InterpolatedString, TokenType.BeginInterpolatedString);
    }

    /// <summary>Reads on after the brace that closes an interpolated expression.</summary>
    public char Continuation(char quote) =>
        Body(cursor.Position, quote, isInterpolated: true, TokenType.EndingInterpolatedString, TokenType.ContinuationInterpolatedString);

    private void Verbatim()
    {
        var start = cursor.Position;
        cursor.Advance();
        while (!cursor.AtEnd)
        {
            var isQuote = cursor.Current == '`';
            cursor.Advance();
            if (isQuote && cursor.Current != '`')
            {
                tokens.Add(TokenType.VerbatimString, start, cursor.Last);
                return;
            }

            if (isQuote)
            {
                cursor.Advance();
            }
        }

        Unterminated("Unexpected end of file while parsing a verbatim string not terminated by a `");
    }

    private char Body(TextPosition start, char quote, bool isInterpolated, TokenType closed, TokenType opened)
    {
        while (!cursor.AtEnd)
        {
            if (cursor.Current == '\\')
            {
                if (!Escape(isInterpolated))
                {
                    return '\0';
                }
            }
            else if (cursor.Current == quote)
            {
                cursor.Advance();
                tokens.Add(closed, start, cursor.Last);
                return '\0';
            }
            else if (isInterpolated && cursor.Current == '{')
            {
                tokens.Add(opened, start, cursor.Position);
                tokens.Add(TokenType.OpenInterpolatedBrace, cursor.Position, cursor.Position);
                cursor.Advance();
                return quote;
            }
            else
            {
                cursor.Advance();
            }
        }

        Unterminated($"Unexpected end of file while parsing a string not terminated by a {quote}");
        return '\0';
    }

    private bool Escape(bool isInterpolated)
    {
        cursor.Advance();
        var c = cursor.Current;
        switch (c)
        {
            case '\n' or '0' or '\'' or '\\' or '"' or 'b' or 'f' or 'n' or 'r' or 't' or 'v':
            case '{' when isInterpolated:
                cursor.Advance();
                return true;
            case '\r':
                cursor.Advance(cursor.Peek(1) == '\n' ? 2 : 1);
                return true;
            case 'u':
                return Hex(4, "u", "Expecting `\\u0000` to `\\uffff`.");
            case 'x':
                return Hex(2, "x", "Expecting `\\x00` to `\\xff`");
            default:
                return BadEscape(c);
        }
    }

    private bool Hex(int digits, string prefix, string expecting)
    {
        cursor.Advance();
        for (var i = 0; i < digits; i++)
        {
            if (!char.IsAsciiHexDigit(cursor.Current))
            {
                tokens.AddError($"Unexpected hex number `{cursor.Current}` following `\\{prefix}`. {expecting}", cursor.Position, cursor.Position);
                return BadEscape(cursor.Current);
            }

            cursor.Advance();
        }

        return true;
    }

    private bool BadEscape(char c)
    {
        tokens.AddError(
            $"Unexpected escape character `{c}` in string. Only 0 ' \\ \" b f n r t v u0000-uFFFF x00-xFF are allowed", cursor.Position, cursor.Position);
        tokens.Add(TokenType.Invalid, cursor.Position, cursor.Position);
        cursor.AdvanceTo(cursor.Text.Length);
        return false;
    }

    private void Unterminated(string message)
    {
        tokens.AddError(message, cursor.Last, cursor.Last);
        tokens.Add(TokenType.Invalid, cursor.Last, cursor.Last);
    }
}
