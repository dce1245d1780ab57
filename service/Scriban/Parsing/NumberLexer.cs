namespace Scriban.Parsing;

/// <summary>Reads the shape of a number; its value is computed by the parser.</summary>
internal static class NumberLexer
{
    public static bool StartsNumber(char c) => char.IsAsciiDigit(c);

    public static void Number(TextCursor cursor, TokenList tokens)
    {
        if (cursor.Current == '0' && cursor.Peek(1) is 'x' or 'X' or 'b' or 'B')
        {
            Prefixed(cursor, tokens);
            return;
        }

        var start = cursor.Position;
        Digits(cursor);
        var isFloat = false;
        if (cursor.Current == '.' && char.IsAsciiDigit(cursor.Peek(1)))
        {
            isFloat = true;
            cursor.Advance();
            Digits(cursor);
        }

        if (cursor.Current is 'e' or 'E' && !Exponent(cursor, tokens))
        {
            return;
        }

        if (IsSuffix(cursor))
        {
            isFloat = true;
            cursor.Advance();
        }

        tokens.Add(isFloat ? TokenType.Float : TokenType.Integer, start, cursor.Last);
    }

    private static bool IsSuffix(TextCursor cursor) =>
        cursor.Current is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !char.IsLetterOrDigit(cursor.Peek(1)) && cursor.Peek(1) != '_';

    private static void Digits(TextCursor cursor)
    {
        while (char.IsAsciiDigit(cursor.Current) || cursor.Current == '_')
        {
            cursor.Advance();
        }
    }

    private static bool Exponent(TextCursor cursor, TokenList tokens)
    {
        cursor.Advance();
        if (cursor.Current is '+' or '-')
        {
            cursor.Advance();
        }

        if (!char.IsAsciiDigit(cursor.Current))
        {
            tokens.AddError("Expecting at least one digit after the exponent", cursor.Position, cursor.Position);
            tokens.Add(TokenType.Invalid, cursor.Position, cursor.Position);
            cursor.Advance();
            return false;
        }

        Digits(cursor);
        return true;
    }

    private static void Prefixed(TextCursor cursor, TokenList tokens)
    {
        var start = cursor.Position;
        var isHexa = cursor.Peek(1) is 'x' or 'X';
        cursor.Advance(2);
        var digits = 0;
        while (cursor.Current == '_' || (isHexa ? char.IsAsciiHexDigit(cursor.Current) : cursor.Current is '0' or '1'))
        {
            digits += cursor.Current == '_' ? 0 : 1;
            cursor.Advance();
        }

        if (digits == 0)
        {
            var name = isHexa ? "hex number, expecting at least a hex digit [0-9a-fA-F] after 0x" : "binary number, expecting at least a binary digit [0-1] after 0b";
            tokens.AddError($"Invalid {name}", start, cursor.Last);
            tokens.Add(TokenType.Invalid, start, cursor.Last);
            return;
        }

        if (cursor.Current is 'u' or 'U')
        {
            cursor.Advance();
        }

        tokens.Add(isHexa ? TokenType.HexaInteger : TokenType.BinaryInteger, start, cursor.Last);
    }
}
