namespace QualiHlmDocs.Documents.Workbook.Markup;

/// <summary>
/// A cell written the way that programs write nearly all of them, read at one go:
/// <c>&lt;c r="B7" s="2" t="s"&gt;&lt;v&gt;12&lt;/v&gt;&lt;/c&gt;</c>. Whatever else stands there is left to the scanner.
/// </summary>
internal ref struct PlainCell
{
    // What a number, a reference, a type holds: nothing that could be markup, an entity or a space.
    private static readonly byte[] Plain = [.. Enumerable.Range(0, 256).Select(code => char.IsAsciiLetterOrDigit((char)code) || code is '.' or '-' or '+' ? (byte)1 : (byte)0)];

    public ReadOnlySpan<byte> Reference;

    public ReadOnlySpan<byte> Style;

    public ReadOnlySpan<byte> Type;

    /// <summary>Empty for a cell without one.</summary>
    public ReadOnlySpan<byte> Value;

    /// <summary>Reads it; gives how many bytes it takes, or 0 where something else stands, or the bytes end before.</summary>
    public int Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("<c"u8))
        {
            return 0;
        }

        var position = 2;
        while (position + 5 < bytes.Length && bytes[position] == ' ')
        {
            var end = EndOfPlain(bytes, position + 4);
            if (bytes[position + 2] != '=' || bytes[position + 3] != '"' || end >= bytes.Length || bytes[end] != '"' || !Take(bytes[position + 1], bytes[(position + 4)..end]))
            {
                return 0;
            }

            position = end + 1;
        }

        var rest = bytes[position..];
        if (rest.StartsWith("/>"u8))
        {
            return position + 2;
        }

        if (!rest.StartsWith("><v>"u8))
        {
            return 0;
        }

        var valueEnd = EndOfPlain(rest, 4);
        Value = rest[4..valueEnd];
        return !Value.IsEmpty && rest[valueEnd..].StartsWith("</v></c>"u8) ? position + valueEnd + 8 : 0;
    }

    // False for another attribute, and for one that stands twice.
    private bool Take(byte name, ReadOnlySpan<byte> value)
    {
        switch ((char)name)
        {
            case 'r' when Reference.IsEmpty && !value.IsEmpty:
                Reference = value;
                return true;
            case 's' when Style.IsEmpty && !value.IsEmpty:
                Style = value;
                return true;
            case 't' when Type.IsEmpty && !value.IsEmpty:
                Type = value;
                return true;
            default:
                return false;
        }
    }

    private static int EndOfPlain(ReadOnlySpan<byte> bytes, int position)
    {
        var plain = Plain;
        while (position < bytes.Length && plain[bytes[position]] != 0)
        {
            position++;
        }

        return position;
    }
}
