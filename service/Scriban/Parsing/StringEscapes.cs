using System.Globalization;
using System.Text;

namespace Scriban.Parsing;

/// <summary>The escape sequences of string literals.</summary>
internal static class StringEscapes
{
    public static string Quote(string text) => $"\"{Escape(text)}\"";

    public static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => builder.Append("\\\""),
                '\\' => builder.Append("\\\\"),
                '\n' => builder.Append("\\n"),
                '\r' => builder.Append("\\r"),
                '\t' => builder.Append("\\t"),
                '\b' => builder.Append("\\b"),
                '\f' => builder.Append("\\f"),
                '\v' => builder.Append("\\v"),
                '\0' => builder.Append("\\0"),
                _ when char.IsControl(c) => builder.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
                _ => builder.Append(c),
            };
        }

        return builder.ToString();
    }

    /// <summary>The text of a literal, already checked by the lexer.</summary>
    public static string Unescape(ReadOnlySpan<char> literal)
    {
        if (!literal.Contains('\\'))
        {
            return literal.ToString();
        }

        var builder = new StringBuilder(literal.Length);
        for (var i = 0; i < literal.Length; i++)
        {
            if (literal[i] == '\\' && i + 1 < literal.Length)
            {
                i += AppendEscape(builder, literal[(i + 1)..]);
            }
            else
            {
                builder.Append(literal[i]);
            }
        }

        return builder.ToString();
    }

    /// <summary>Returns how many characters follow the backslash.</summary>
    private static int AppendEscape(StringBuilder builder, ReadOnlySpan<char> rest)
    {
        switch (rest[0])
        {
            case 'u':
                builder.Append((char)int.Parse(rest.Slice(1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                return 5;
            case 'x':
                builder.Append((char)int.Parse(rest.Slice(1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                return 3;
            case '\r' when rest.Length > 1 && rest[1] == '\n':
                return 2;
            case '\r' or '\n':
                return 1;
            default:
                builder.Append(rest[0] switch
                {
                    'b' => '\b',
                    'f' => '\f',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'v' => '\v',
                    '0' => '\0',
                    var c => c,
                });
                return 1;
        }
    }
}
