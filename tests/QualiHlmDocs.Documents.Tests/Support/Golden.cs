using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>
/// A produced Word document held part by part against the one that was accepted: what a reader sees as lines of text,
/// what he does not as one hash per part, so that a difference names its part and its line.
/// </summary>
internal static class Golden
{
    // Parts that people read; of the others only the content is held.
    private static readonly string[] Readable = ["document", "header", "footer", "footnotes", "endnotes", "comments"];

    /// <summary>Compares with <c>NAME.verified.txt</c> beside the calling test.</summary>
    public static void Same(ReadOnlyMemory<byte> docx, string name, [CallerFilePath] string test = "") =>
        Accepted.Same(Text(docx), Path.Combine(Path.GetDirectoryName(test) ?? string.Empty, name + ".verified.txt"));

    /// <summary>The whole document as text.</summary>
    public static string Text(ReadOnlyMemory<byte> docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx.ToArray()), ZipArchiveMode.Read);
        var text = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            text.Append("=== ").Append(entry.FullName).Append('\n');
            text.Append(IsReadable(entry) ? GoldenPart.Print(Load(content)) : Hash(content) + "\n");
        }

        return text.ToString();
    }

    private static bool IsReadable(ZipArchiveEntry entry) =>
        entry.FullName.StartsWith("word/", StringComparison.Ordinal) && entry.FullName.EndsWith(".xml", StringComparison.Ordinal)
        && Readable.Contains(Path.GetFileNameWithoutExtension(entry.Name).TrimEnd([.. "0123456789"]));

    private static XElement Load(Stream content)
    {
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    // The writer is ours and its bytes are a function of the input: a hash is enough.
    private static string Hash(Stream content) => "sha256 " + Convert.ToHexStringLower(SHA256.HashData(content));
}
