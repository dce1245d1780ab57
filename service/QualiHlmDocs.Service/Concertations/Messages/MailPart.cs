using System.Text.RegularExpressions;

namespace QualiHlmDocs.Service.Concertations.Messages;

/// <summary>A mail that came, or a part of one: its headers, its body, its parts. Reads what it can, within limits.</summary>
internal sealed partial class MailPart
{
    private const int MaxDepth = 6;
    private const int MaxParts = 200;

    private readonly Dictionary<string, string> _headers;

    private MailPart(Dictionary<string, string> headers, string body, IReadOnlyList<MailPart> parts) => (_headers, Body, Parts) = (headers, body, parts);

    /// <summary>As it stands in the file, each byte a character.</summary>
    public string Body { get; }

    public IReadOnlyList<MailPart> Parts { get; }

    public string MediaType => Header("content-type").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The first header of that name, unfolded; empty when there is none.</summary>
    public string Header(string name) => _headers.GetValueOrDefault(name, string.Empty);

    /// <summary>This part and all those within it.</summary>
    public IEnumerable<MailPart> All => Parts.SelectMany(part => part.All).Prepend(this);

    public static MailPart Read(string text) => Read(text.ReplaceLineEndings("\n"), 0);

    /// <summary>Fields of a block such as a delivery status has.</summary>
    public static Dictionary<string, string> Fields(string block)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in Folding().Replace(block, " ").Split('\n'))
        {
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            {
                fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
            }
        }

        return fields;
    }

    private static MailPart Read(string text, int depth)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        var (head, body) = end < 0 ? (text, string.Empty) : (text[..end], text[(end + 2)..]);
        var headers = Fields(head);
        var boundary = Boundary().Match(headers.GetValueOrDefault("content-type", string.Empty)).Groups["words"].Value;
        return new(headers, body, boundary.Length == 0 || depth >= MaxDepth ? [] : [.. Pieces(body, boundary).Take(MaxParts).Select(piece => Read(piece, depth + 1))]);
    }

    // What stands before the first boundary and after the last is for readers without MIME.
    private static IEnumerable<string> Pieces(string body, string boundary) =>
        ("\n" + body).Split("\n--" + boundary).Skip(1).TakeWhile(piece => !piece.StartsWith("--", StringComparison.Ordinal))
            .Select(piece => piece[Math.Min(piece.Length, piece.IndexOf('\n', StringComparison.Ordinal) + 1)..]);

    [GeneratedRegex(@"\n[ \t]+")]
    private static partial Regex Folding();

    [GeneratedRegex(@"boundary\s*=\s*(?:""(?<words>[^""]+)""|(?<words>[^\s;]+))", RegexOptions.IgnoreCase)]
    private static partial Regex Boundary();
}
