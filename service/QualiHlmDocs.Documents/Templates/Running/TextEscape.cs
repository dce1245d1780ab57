using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>Writes text into a part, escaped for the place it stands in. What XML cannot hold is left out.</summary>
internal sealed class TextEscape(OutputBuffer output)
{
    private static readonly char[] Controls = [.. Enumerable.Range(0, 32).Select(c => (char)c)];

    // What may not stand as it is in text, nor in the other slots: two sets in ASCII, where searching is fastest.
    private static readonly SearchValues<char> MarkupInText = SearchValues.Create([.. "<>&", .. Controls]);
    private static readonly SearchValues<char> Markup = SearchValues.Create([.. "<>&\"\\", .. Controls]);

    // Beyond ASCII: line separators, halves of surrogate pairs, non-characters.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "<>&\"\\", .. Controls, '\u0085', '\u2028', '\u2029', '\uFFFE', '\uFFFF', .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    // RFC 3986 § 2: what no address may hold as it is.
    private static readonly SearchValues<char> NotInAddresses = SearchValues.Create(" \"<>\\^`{|}");

    /// <summary>The bytes that break a line or a tab stop out of <c>w:t</c>, in the part's own prefix.</summary>
    public RunBreaks Breaks { get; set; } = RunBreaks.Default;

    public void Write(ReadOnlySpan<char> text, SlotKind slot)
    {
        if (slot == SlotKind.Address && text.IndexOfAny(NotInAddresses) >= 0)
        {
            text = string.Concat(text.ToString().Select(c => NotInAddresses.Contains(c) ? Uri.HexEscape(c) : c.ToString()));
        }

        var isRare = text.ContainsAnyInRange('\uD800', '\uFFFF') || text.ContainsAny('\u0085', '\u2028', '\u2029');
        var special = isRare ? Special : slot is SlotKind.Run or SlotKind.PlainText ? MarkupInText : Markup;
        while (true)
        {
            var plain = text.IndexOfAny(special);
            if (plain < 0)
            {
                WritePlain(text);
                return;
            }

            WritePlain(text[..plain]);
            text = text[(plain + WriteSpecial(text[plain..], slot))..];
        }
    }

    private void WritePlain(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        var room = output.Reserve(text.Length * 3);
        Utf8.FromUtf16(text, room, out _, out var written);
        output.Advance(written);
    }

    // Writes what the first character stands for, and says how many characters were used.
    private int WriteSpecial(ReadOnlySpan<char> text, SlotKind slot)
    {
        switch (text[0])
        {
            case '<':
                output.Write("&lt;"u8);
                return 1;
            case '>':
                output.Write("&gt;"u8);
                return 1;
            case '&':
                output.Write("&amp;"u8);
                return 1;
            case '"':
                output.Write(slot switch { SlotKind.Attribute => "&quot;"u8, SlotKind.FieldCode => "\\\""u8, _ => "\""u8 });
                return 1;
            case '\\':
                output.Write(slot == SlotKind.FieldCode ? "\\\\"u8 : "\\"u8);
                return 1;
            case '\r' when text.Length > 1 && text[1] == '\n':
                WriteLine(slot);
                return 2;
            case '\r' or '\n' or '\v' or '\u2028' or '\u2029' or '\u0085':
                WriteLine(slot);
                return 1;
            case '\t':
                WriteTab(slot);
                return 1;
            default:
                return WriteRune(text);
        }
    }

    private void WriteLine(SlotKind slot) => output.Write(slot switch { SlotKind.Run => Breaks.Line, SlotKind.Attribute => "&#10;"u8, SlotKind.Address => "%0A"u8, _ => " "u8 });

    private void WriteTab(SlotKind slot) => output.Write(slot switch { SlotKind.Run => Breaks.Tab, SlotKind.Attribute => "&#9;"u8, SlotKind.Address => "%09"u8, _ => " "u8 });

    private int WriteRune(ReadOnlySpan<char> text)
    {
        if (!char.IsSurrogate(text[0]) || Rune.DecodeFromUtf16(text, out var rune, out _) != OperationStatus.Done)
        {
            // Not a character of XML 1.0 (§ 2.2).
            return 1;
        }

        output.Advance(rune.EncodeToUtf8(output.Reserve(4)));
        return 2;
    }
}

/// <summary>How a line break and a tab are written out of a text element and back into it.</summary>
internal sealed record RunBreaks(byte[] Line, byte[] Tab)
{
    public static RunBreaks Default { get; } = For("w:"u8);

    public static RunBreaks For(ReadOnlySpan<byte> prefix)
    {
        var name = Encoding.ASCII.GetString(prefix);
        return new RunBreaks(Of("br"), Of("tab"));

        byte[] Of(string element) => Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"</{name}t><{name}{element}/><{name}t xml:space=\"preserve\">"));
    }
}
