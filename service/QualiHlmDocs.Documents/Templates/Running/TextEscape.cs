using System.Buffers;
using System.Globalization;
using System.Text;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>Writes text into a part, escaped for the place it stands in. What XML cannot hold is left out.</summary>
internal sealed class TextEscape(OutputBuffer output)
{
    private const int SliceLength = 1024;

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

        while (!text.IsEmpty)
        {
            // A slice at a time, so that a long text asks for no more room than it needs.
            var slice = text[..Math.Min(text.Length, SliceLength)];
            var room = output.Reserve(PlainText.RoomFor(slice.Length));
            var plain = PlainText.Write(slice, room, slot is SlotKind.Run or SlotKind.PlainText, out var written);
            output.Advance(written);
            text = text[plain..];
            if (plain < slice.Length)
            {
                text = text[WriteSpecial(text, slot)..];
            }
        }
    }

    // Writes what the first character stands for here, and says how many characters were used.
    private int WriteSpecial(ReadOnlySpan<char> text, SlotKind slot)
    {
        switch (text[0])
        {
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
