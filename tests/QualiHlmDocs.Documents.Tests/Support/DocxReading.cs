using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>What a reader sees in a Word file: its paragraphs as text, part by part.</summary>
internal static class DocxReading
{
    private static readonly XNamespace W = DocxBuilder.WordNamespace;

    public static Dictionary<string, byte[]> Parts(ReadOnlyMemory<byte> docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx.ToArray()), ZipArchiveMode.Read);
        var parts = new Dictionary<string, byte[]>();
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.Length > 0 && entry.FullName[^1] != '/'))
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            parts[entry.FullName] = bytes.ToArray();
        }

        return parts;
    }

    /// <summary>WordprocessingML of ISO 29500 Strict; read here as if it were the usual one.</summary>
    public const string StrictNamespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static XDocument Part(ReadOnlyMemory<byte> docx, string name = "word/document.xml") => XDocument.Parse(
        Encoding.UTF8.GetString(Parts(docx)[name]).TrimStart('\uFEFF').Replace(StrictNamespace, DocxBuilder.WordNamespace, StringComparison.Ordinal), LoadOptions.PreserveWhitespace);

    /// <summary>The paragraphs of a part in document order; tables as the paragraphs of their cells.</summary>
    public static string[] Paragraphs(ReadOnlyMemory<byte> docx, string name = "word/document.xml") =>
        [.. Part(docx, name).Descendants(W + "p").Select(Text)];

    /// <summary>The rows of the tables of the body, cells parted by bars.</summary>
    public static string[] Rows(ReadOnlyMemory<byte> docx) =>
        [.. Part(docx).Descendants(W + "tr").Select(row => string.Join("|", row.Elements(W + "tc").Select(cell => string.Join("/", cell.Elements(W + "p").Select(Text)))))];

    public static string Text(XElement paragraph) => string.Concat(paragraph.Descendants()
        .Where(element => element.Ancestors(W + "p").First() == paragraph)
        .Select(element => element.Name == W + "t" ? element.Value
            : element.Name == W + "tab" && element.Parent!.Name == W + "r" ? "\t" // inside a run it has a parent
            : element.Name == W + "br" ? "\n"
            : element.Name == W + "noBreakHyphen" ? "-"
            : string.Empty));
}
