namespace ExcelNumberFormat;

/// <summary>Reads the letters of a section.</summary>
internal sealed class Tokenizer(string text)
{
    private readonly List<Token> _tokens = [];
    private readonly List<string> _brackets = [];
    private int _position;

    /// <summary>Null when a quote or a bracket is never closed.</summary>
    /// <param name="text">A section of a format code.</param>
    /// <param name="brackets">What stood in brackets and prints nothing: colours, conditions, languages.</param>
    public static List<Token>? TryTokenize(string text, out List<string> brackets)
    {
        var tokenizer = new Tokenizer(text);
        brackets = tokenizer._brackets;
        while (tokenizer._position < text.Length)
        {
            if (!tokenizer.Next())
            {
                return null;
            }
        }

        return tokenizer._tokens;
    }

    private bool Next()
    {
        var c = text[_position];
        switch (c)
        {
            case '"': return Quoted();
            case '[': return Bracket();
            case '\\': return Add(TokenKind.Literal, _position + 1 < text.Length ? text.Substring(_position + 1, 1) : string.Empty, 2);
            // A space as wide as the next character.
            case '_': return Add(TokenKind.Literal, " ", 2);
            // Fills the cell's width with the next character: no width here, nothing printed.
            case '*': return Add(TokenKind.Literal, string.Empty, 2);
            case '0' or '#' or '?': return Add(TokenKind.Digit, c.ToString(), 1);
            case ',': return Add(TokenKind.Comma, ",", 1);
            case '%': return Add(TokenKind.Percent, "%", 1);
            case '/': return Add(TokenKind.Slash, "/", 1);
            case '@': return Add(TokenKind.Text, "@", 1);
            case '.': return Point();
            default: return Letters(c);
        }
    }

    private bool Letters(char c)
    {
        if (StartsWith("General"))
        {
            return Add(TokenKind.General, "General", 7);
        }

        if (StartsWith("AM/PM"))
        {
            return Add(TokenKind.AmPm, text.Substring(_position, 5), 5);
        }

        if (StartsWith("A/P"))
        {
            return Add(TokenKind.AmPm, text.Substring(_position, 3), 3);
        }

        if (c is 'E' or 'e' && _position + 1 < text.Length && text[_position + 1] is '+' or '-' && _tokens.Exists(token => token.IsDigit))
        {
            return Add(TokenKind.Exponent, text.Substring(_position, 2), 2);
        }

        return DateKind(c) is { } kind ? Run(c, kind) : Add(TokenKind.Literal, c.ToString(), 1);
    }

    private bool Run(char c, TokenKind kind)
    {
        var length = 1;
        while (_position + length < text.Length && char.ToLowerInvariant(text[_position + length]) == char.ToLowerInvariant(c))
        {
            length++;
        }

        return Add(kind, new string(char.ToLowerInvariant(c), length), length);
    }

    private static TokenKind? DateKind(char c) => char.ToLowerInvariant(c) switch
    {
        'y' or 'e' => TokenKind.Year,
        'm' => TokenKind.Month,
        'd' => TokenKind.Day,
        'h' => TokenKind.Hour,
        's' => TokenKind.Second,
        _ => null,
    };

    private bool Point()
    {
        var zeros = text.AsSpan(_position + 1).IndexOfAnyExcept('0');
        zeros = zeros < 0 ? text.Length - _position - 1 : zeros;
        var afterSeconds = _tokens.FindLast(token => token.Kind != TokenKind.Literal).Kind is TokenKind.Second or TokenKind.ElapsedSecond;
        return afterSeconds && zeros > 0
            ? Add(TokenKind.SecondFraction, new string('0', zeros), zeros + 1)
            : Add(TokenKind.DecimalPoint, ".", 1);
    }

    private bool Quoted()
    {
        var end = text.IndexOf('"', _position + 1);
        return end >= 0 && Add(TokenKind.Literal, text[(_position + 1)..end], end - _position + 1);
    }

    private bool Bracket()
    {
        var end = text.IndexOf(']', _position);
        if (end < 0)
        {
            return false;
        }

        var inside = text[(_position + 1)..end];
        var length = end - _position + 1;
        if (inside.Length > 0 && inside.Trim(inside[0]).Length == 0 && ElapsedKind(inside[0]) is { } kind)
        {
            return Add(kind, inside.ToLowerInvariant(), length);
        }

        _brackets.Add(inside);
        // [$€-40C] prints its symbol.
        return Add(TokenKind.Literal, inside.StartsWith('$') ? inside[1..].Split('-')[0] : string.Empty, length);
    }

    private static TokenKind? ElapsedKind(char c) => char.ToLowerInvariant(c) switch
    {
        'h' => TokenKind.ElapsedHour,
        'm' => TokenKind.ElapsedMinute,
        's' => TokenKind.ElapsedSecond,
        _ => null,
    };

    private bool StartsWith(string word) => string.Compare(text, _position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private bool Add(TokenKind kind, string token, int length)
    {
        _tokens.Add(new Token(kind, token));
        _position += length;
        return true;
    }
}
