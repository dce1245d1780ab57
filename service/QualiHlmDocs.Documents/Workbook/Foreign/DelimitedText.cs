using System.Text;

namespace QualiHlmDocs.Documents.Workbook.Foreign;

/// <summary>The characters of a .csv file: what encodes them, what separates its cells.</summary>
internal static class DelimitedText
{
    // Enough lines to tell what separates cells.
    private const int Searched = 64 * 1024;

    private static readonly string[] Extensions = [".csv", ".tsv", ".txt"];
    private static readonly char[] Separators = [';', '\t', ',', '|'];

    /// <summary>By its name, and because it is neither a package nor an old Office file: nothing in a .csv tells that it is one.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes, string name) =>
        Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        && !bytes.StartsWith("PK"u8) && !bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    /// <summary>UTF-8 or UTF-16 as marked, else UTF-8 where it is, else Windows-1252, which Excel writes in France.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Windows1252.GetString(bytes),
    };

    /// <summary>
    /// The separator that the file itself names (« sep=; »), or the one that makes the widest row; a semicolon where several do.
    /// </summary>
    public static (char Separator, int Start) SeparatorOf(string text)
    {
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4)
        {
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            return (text[4], end < 0 ? text.Length : end + 1);
        }

        var head = text[..Math.Min(text.Length, Searched)];
        return (Separators.MaxBy(separator => WidestRow(head, separator)), 0);
    }

    private static int WidestRow(string text, char separator)
    {
        var rows = new DelimitedRows(text, separator, 0);
        var widest = 0;
        while (rows.Next())
        {
            widest = Math.Max(widest, rows.Cells.Count(cell => cell.Length > 0));
        }

        return widest;
    }

    private static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;
}
