using System.Globalization;
using System.Text;

namespace QualiHlmDocs.Documents.Templates.Markup;

/// <summary>A character of XML text and the bytes that write it: <c>&amp;lt;</c> is one character of four bytes.</summary>
/// <param name="Value">The UTF-16 unit.</param>
/// <param name="Start">Where its bytes start.</param>
/// <param name="End">Where they end; the second half of a surrogate pair has none of its own.</param>
internal readonly record struct TextChar(char Value, int Start, int End);

/// <summary>Reads the characters of XML text, knowing where each stands.</summary>
internal static class XmlText
{
    public static void Read(byte[] xml, int start, int end, List<TextChar> into)
    {
        Span<char> units = stackalloc char[2];
        for (var at = start; at < end;)
        {
            var length = xml[at] == (byte)'&' ? Reference(xml.AsSpan(at, end - at), units, out var count) : Plain(xml.AsSpan(at, end - at), units, out count);
            into.Add(new TextChar(units[0], at, at + length));
            if (count == 2)
            {
                into.Add(new TextChar(units[1], at + length, at + length));
            }

            at += length;
        }
    }

    public static string Decode(byte[] xml, int start, int end)
    {
        var chars = new List<TextChar>(end - start);
        Read(xml, start, end, chars);
        return string.Create(chars.Count, chars, (span, list) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = list[i].Value;
            }
        });
    }

    private static int Plain(ReadOnlySpan<byte> text, Span<char> units, out int count)
    {
        _ = Rune.DecodeFromUtf8(text, out var rune, out var length);
        count = rune.EncodeToUtf16(units);
        return length;
    }

    private static int Reference(ReadOnlySpan<byte> text, Span<char> units, out int count)
    {
        var semicolon = text.IndexOf((byte)';');
        if (semicolon < 0)
        {
            return Plain(text, units, out count);
        }

        count = 1;
        var name = text[1..semicolon];
        var rune = name switch
        {
            _ when name.SequenceEqual("lt"u8) => new Rune('<'),
            _ when name.SequenceEqual("gt"u8) => new Rune('>'),
            _ when name.SequenceEqual("amp"u8) => new Rune('&'),
            _ when name.SequenceEqual("quot"u8) => new Rune('"'),
            _ when name.SequenceEqual("apos"u8) => new Rune('\''),
            _ when name.StartsWith("#x"u8) => Numeric(name[2..], NumberStyles.HexNumber),
            _ when name.StartsWith("#"u8) => Numeric(name[1..], NumberStyles.None),
            _ => Rune.ReplacementChar,
        };
        count = rune.EncodeToUtf16(units);
        return semicolon + 1;
    }

    private static Rune Numeric(ReadOnlySpan<byte> digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) ? new Rune(code) : Rune.ReplacementChar;
}
