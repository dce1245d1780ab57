using System.Globalization;
using System.Text;

namespace QualiHlmDocs.Service.Concertations.Messages;

/// <summary>Words of any alphabet in headers that carry ASCII (RFC 2047, RFC 2231), folded.</summary>
internal static class HeaderText
{
    private const int MaxLine = 76;

    /// <summary>Bytes in one encoded word: 75 characters, less <c>=?utf-8?B?</c> and <c>?=</c>, in base64.</summary>
    private const int MaxWordBytes = 45;

    /// <summary>A header line, with its end.</summary>
    public static string Line(string name, string value) => $"{name}: {Text(value, name.Length + 2)}\r\n";

    /// <summary>An address with its name: <c>Name &lt;box@host&gt;</c>.</summary>
    public static string Address(string name, string address) => name.Length == 0 ? $"<{Clean(address)}>"
        : IsPlain(name) ? $"\"{Clean(name).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\" <{Clean(address)}>"
        : $"{Encoded(Clean(name))}\r\n <{Clean(address)}>";

    /// <summary>Free words: as they are, or in encoded words.</summary>
    public static string Text(string value, int used) => Clean(value) switch
    {
        var clean when IsPlain(clean) && used + clean.Length <= MaxLine => clean,
        var clean => Encoded(clean),
    };

    /// <summary>A parameter of a header in both the forms that mail programs read: RFC 2231, and RFC 2047 in quotes for Outlook.</summary>
    public static string FileName(string name)
    {
        var clean = Clean(name).Replace("\"", "'", StringComparison.Ordinal).Replace("\\", "-", StringComparison.Ordinal);
        return IsPlain(clean) && clean.Length < 60 ? $";\r\n filename=\"{clean}\"" : string.Concat(Continued(clean).Select((piece, index) =>
            string.Create(CultureInfo.InvariantCulture, $";\r\n filename*{index}*={(index == 0 ? "utf-8''" : string.Empty)}{piece}")));
    }

    /// <summary>The <c>name</c> that stands beside the media type.</summary>
    public static string MediaName(string name)
    {
        var clean = Clean(name).Replace("\"", "'", StringComparison.Ordinal).Replace("\\", "-", StringComparison.Ordinal);
        return IsPlain(clean) && clean.Length < 60 ? $";\r\n name=\"{clean}\"" : $";\r\n name=\"{Encoded(clean)}\"";
    }

    /// <summary>No line break survives: a header cannot be made to become two.</summary>
    public static string Clean(string value) => string.Concat(value.Select(c => char.IsControl(c) ? ' ' : c)).Trim();

    private static bool IsPlain(string value) => value.All(c => c is >= ' ' and <= '~') && !value.Contains("=?", StringComparison.Ordinal);

    private static string Encoded(string value) => string.Join("\r\n ", Chunks(value, MaxWordBytes).Select(bytes => $"=?utf-8?B?{Convert.ToBase64String(bytes)}?="));

    private static IEnumerable<string> Continued(string value) => Chunks(value, MaxWordBytes / 3).Select(bytes => Uri.EscapeDataString(Encoding.UTF8.GetString(bytes)));

    // Never inside a character: each word must be readable alone.
    private static IEnumerable<byte[]> Chunks(string value, int max)
    {
        var chunk = new List<byte>(max);
        var buffer = new byte[4];
        foreach (var rune in value.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(buffer);
            if (chunk.Count + length > max)
            {
                yield return [.. chunk];
                chunk.Clear();
            }

            chunk.AddRange(buffer.AsSpan(0, length));
        }

        if (chunk.Count > 0)
        {
            yield return [.. chunk];
        }
    }
}
