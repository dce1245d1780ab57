using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using System.Xml;

namespace QualiHlmDocs.Documents.Workbook.Markup;

/// <summary>Bytes of a text or of an attribute as characters: UTF-8 checked, entities replaced, line ends made one.</summary>
internal static class XmlCharacters
{
    private const int LongestEntity = 12;

    /// <summary>UTF-8 that refuses what is none.</summary>
    public static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Raises damage where the bytes are not characters of XML, or name an unknown entity.</summary>
    /// <param name="raw">As written.</param>
    /// <param name="marks">The classes of all its bytes.</param>
    /// <param name="hasEntities">False in CDATA, where an ampersand is one.</param>
    public static void Check(ReadOnlySpan<byte> raw, int marks, bool hasEntities)
    {
        if ((marks & XmlBytes.High) != 0 && (!Utf8.IsValid(raw) || raw.IndexOf("\uFFFE"u8) >= 0 || raw.IndexOf("\uFFFF"u8) >= 0))
        {
            throw XmlNames.Damage();
        }

        if (hasEntities && (marks & XmlBytes.Ampersand) != 0)
        {
            for (var at = raw.IndexOf((byte)'&'); at >= 0;)
            {
                raw = raw[at..];
                _ = Entity(raw, out var length);
                raw = raw[length..];
                at = raw.IndexOf((byte)'&');
            }
        }
    }

    /// <summary>Adds the characters of a checked text.</summary>
    public static void Append(ReadOnlySpan<byte> raw, int marks, bool hasEntities, ArrayBufferWriter<char> into)
    {
        var special = (hasEntities ? marks & XmlBytes.Ampersand : 0) | (marks & XmlBytes.Return);
        while (special != 0 && raw.IndexOfAny((byte)'\r', hasEntities ? (byte)'&' : (byte)'\r') is >= 0 and var at)
        {
            Encoding.UTF8.GetChars(raw[..at], into);
            raw = raw[at..];
            if (raw[0] == '\r')
            {
                into.Write("\n");
                raw = raw[(raw.Length > 1 && raw[1] == '\n' ? 2 : 1)..];
            }
            else
            {
                into.Write(Entity(raw, out var length));
                raw = raw[length..];
            }
        }

        Encoding.UTF8.GetChars(raw, into);
    }

    // The five that XML declares itself, and characters by number; a DOCTYPE, which declares others, is never read.
    private static string Entity(ReadOnlySpan<byte> raw, out int length)
    {
        length = raw[..Math.Min(raw.Length, LongestEntity)].IndexOf((byte)';') + 1;
        var name = length > 2 ? raw[1..(length - 1)] : throw XmlNames.Damage();
        return name switch
        {
            [(byte)'l', (byte)'t'] => "<",
            [(byte)'g', (byte)'t'] => ">",
            [(byte)'a', (byte)'m', (byte)'p'] => "&",
            [(byte)'q', (byte)'u', (byte)'o', (byte)'t'] => "\"",
            [(byte)'a', (byte)'p', (byte)'o', (byte)'s'] => "'",
            [(byte)'#', (byte)'x', .. var digits] => OfCode(digits, NumberStyles.AllowHexSpecifier),
            [(byte)'#', .. var digits] => OfCode(digits, NumberStyles.None),
            _ => throw XmlNames.Damage(),
        };
    }

    private static string OfCode(ReadOnlySpan<byte> digits, NumberStyles styles)
    {
        if (!int.TryParse(digits, styles, CultureInfo.InvariantCulture, out var code) || !Rune.IsValid(code) || (code <= char.MaxValue && !XmlConvert.IsXmlChar((char)code)))
        {
            throw XmlNames.Damage();
        }

        return new Rune(code).ToString();
    }
}
