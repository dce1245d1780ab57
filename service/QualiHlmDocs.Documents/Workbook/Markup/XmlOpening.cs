using System.Text;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Workbook.Markup;

/// <summary>How a part begins: its encoding and its declaration; and the markup that says nothing of a workbook.</summary>
internal static partial class XmlOpening
{
    private const int LongestDeclaration = 256;

    /// <summary>
    /// The part as UTF-8, its mark and declaration behind. Parts are UTF-8 or UTF-16 (ISO/IEC 29500-2 § 9.1.4); Latin-1 and
    /// ASCII are read too, and any other encoding is damage.
    /// </summary>
    public static XmlWindow Open(Stream part)
    {
        var window = new XmlWindow(part);
        _ = window.More();
        var first = window.Bytes.AsSpan(0, Math.Min(4, window.End));
        if (Wide(first) is { } wide)
        {
            return Transcoded(window, part, wide, isNamed: true);
        }

        window.Position = first.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        return Declared(window) switch
        {
            null or "utf-8" or "us-ascii" or "ascii" => window,
            "iso-8859-1" or "latin1" => Transcoded(window, part, Encoding.Latin1, isNamed: false),
            _ => throw XmlNames.Damage(),
        };
    }

    /// <summary>The end of the processing instruction at hand; -1 where the window ends before.</summary>
    public static int Instruction(XmlWindow window)
    {
        var nameEnd = XmlNames.EndOf(window, window.Position + 2, out var local);
        if (nameEnd < 0)
        {
            return nameEnd;
        }

        var name = window.Bytes.AsSpan(window.Position + 2, nameEnd - window.Position - 2);
        var isSound = local == window.Position + 2 && !Encoding.UTF8.GetString(name).Equals("xml", StringComparison.OrdinalIgnoreCase);
        var end = window.Bytes.AsSpan(nameEnd, window.End - nameEnd).IndexOf("?>"u8);
        var hasSpace = end == 0 || (XmlBytes.Classes[window.Bytes[nameEnd]] & XmlBytes.Space) != 0;
        return !isSound || (end > 0 && !hasSpace) ? throw XmlNames.Damage() : end < 0 ? -1 : Checked(window, nameEnd, nameEnd + end) + 2;
    }

    /// <summary>The end of the comment at hand; -1 where the window ends before.</summary>
    public static int EndOfComment(XmlWindow window)
    {
        var start = window.Position + 4;
        var end = window.Bytes.AsSpan(start, window.End - start).IndexOf("--"u8);
        if (end < 0 || start + end + 2 >= window.End)
        {
            return -1;
        }

        return window.Bytes[start + end + 2] == '>' ? Checked(window, start, start + end) + 3 : throw XmlNames.Damage();
    }

    private static int Checked(XmlWindow window, int start, int end)
    {
        var marks = 0;
        for (var position = start; position < end; position++)
        {
            var code = window.Bytes[position];
            marks |= XmlBytes.Classes[code];
            XmlNames.Require(code is >= (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r');
        }

        XmlCharacters.Check(window.Bytes.AsSpan(start, end - start), marks, hasEntities: false);
        return end;
    }

    // By its mark, or by the zero beside its first sign.
    private static UnicodeEncoding? Wide(ReadOnlySpan<byte> first) => first switch
    {
        [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        _ => null,
    };

    // What the window holds and what follows it, as UTF-8.
    private static XmlWindow Transcoded(XmlWindow window, Stream part, Encoding encoding, bool isNamed)
    {
        var whole = new HeadedStream(window.Bytes.AsMemory(window.Position, window.End - window.Position), part);
        var utf8 = new XmlWindow(new FaultingStream(Encoding.CreateTranscodingStream(whole, encoding, XmlCharacters.Strict)));
        _ = utf8.More();
        utf8.Position = utf8.Bytes.AsSpan(0, utf8.End).StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        return !isNamed || Declared(utf8) is null or "utf-16" or "unicode" ? utf8 : throw XmlNames.Damage();
    }

    // The encoding that the declaration names, in lower case; the window then stands behind the declaration.
    private static string? Declared(XmlWindow window)
    {
        var rest = window.Bytes.AsSpan(window.Position, window.End - window.Position);
        if (!rest.StartsWith("<?xml"u8) || rest.Length < 6 || (XmlBytes.Classes[rest[5]] & XmlBytes.Name) != 0)
        {
            return null;
        }

        var end = rest[..Math.Min(rest.Length, LongestDeclaration)].IndexOf("?>"u8) + 2;
        var declaration = DeclarationPattern().Match(Encoding.Latin1.GetString(rest[..end]));
        if (!declaration.Success)
        {
            throw XmlNames.Damage();
        }

        window.Position += end;
        return declaration.Groups["encoding"] is { Success: true } encoding ? encoding.Value.ToLowerInvariant() : null;
    }

    [GeneratedRegex(@"^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:""1\.0""|'1\.0')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?<quote>[""'])(?<encoding>[A-Za-z][A-Za-z0-9._-]*)\k<quote>)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:""(?:yes|no)""|'(?:yes|no)'))?[ \t\r\n]*\?>$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DeclarationPattern();
}
