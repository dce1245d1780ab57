using System.Text;

namespace QualiHlmDocs.Documents.Templates.Markup;

/// <summary>
/// The prefixes that a part gives to WordprocessingML and DrawingML. Office declares them on the root; a producer that
/// declares them deeper uses the same prefix throughout, and the first declaration is taken.
/// </summary>
internal sealed class Namespaces
{
    private static readonly byte[][] WordUris =
    [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main"u8.ToArray(),
        "http://purl.oclc.org/ooxml/wordprocessingml/main"u8.ToArray(),
    ];

    private static readonly byte[][] DrawingUris =
    [
        "http://schemas.openxmlformats.org/drawingml/2006/main"u8.ToArray(),
        "http://purl.oclc.org/ooxml/drawingml/main"u8.ToArray(),
    ];

    private Namespaces(byte[]? word, byte[]? drawing) => (Word, Drawing) = (word, drawing);

    /// <summary>What stands before a local name, colon included (<c>w:</c>); null when the part has no such namespace.</summary>
    public byte[]? Word { get; }

    public byte[]? Drawing { get; }

    public static Namespaces Of(ReadOnlySpan<byte> xml) => new(Prefix(xml, WordUris), Prefix(xml, DrawingUris));

    /// <summary>The kind of an element by its qualified name.</summary>
    public ElementKind KindOf(ReadOnlySpan<byte> name, out bool isDrawing)
    {
        isDrawing = false;
        Span<char> local = stackalloc char[64];
        var localBytes = name[(name.IndexOf((byte)':') + 1)..];
        if (localBytes.Length > 40)
        {
            return ElementKind.Other;
        }

        var length = Encoding.UTF8.GetChars(localBytes, local);
        if (Is(name, localBytes, Word))
        {
            return ElementNames.Word(local[..length]);
        }

        isDrawing = Is(name, localBytes, Drawing);
        return isDrawing ? ElementNames.Drawing(local[..length]) : ElementNames.Elsewhere(local[..length]);
    }

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> local, byte[]? prefix) =>
        prefix is not null && name.Length - local.Length == prefix.Length && name.StartsWith(prefix);

    private static byte[]? Prefix(ReadOnlySpan<byte> xml, byte[][] uris)
    {
        foreach (var uri in uris)
        {
            for (int from = 0, found; (found = xml[from..].IndexOf(uri)) >= 0; from += found + uri.Length)
            {
                if (DeclaredBefore(xml[..(from + found)]) is { } prefix && EndsValue(xml, from + found + uri.Length))
                {
                    return prefix;
                }
            }
        }

        return null;
    }

    private static bool EndsValue(ReadOnlySpan<byte> xml, int at) => at < xml.Length && xml[at] is (byte)'"' or (byte)'\'';

    // Reads back from the value: quote, equals sign, name, "xmlns".
    private static byte[]? DeclaredBefore(ReadOnlySpan<byte> before)
    {
        var text = before.TrimEnd("\"'"u8).TrimEnd(" \t\r\n"u8);
        if (text.IsEmpty || text[^1] != (byte)'=')
        {
            return null;
        }

        text = text[..^1].TrimEnd(" \t\r\n"u8);
        var name = text[(text.LastIndexOfAny(" \t\r\n"u8) + 1)..];
        return name.SequenceEqual("xmlns"u8) ? []
            : name.StartsWith("xmlns:"u8) ? [.. name["xmlns:".Length..], (byte)':']
            : null;
    }
}
