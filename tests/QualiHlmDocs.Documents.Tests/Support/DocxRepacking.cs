using System.IO.Compression;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>A Word file with some of its parts rewritten.</summary>
internal static class DocxRepacking
{
    private static readonly string[] Stories = ["document", "header", "footer", "footnotes", "endnotes"];

    /// <summary>The parts that hold text.</summary>
    public static bool IsStory(string name) =>
        name.StartsWith("word/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal) && Array.Exists(Stories, story => name["word/".Length..].StartsWith(story, StringComparison.Ordinal));

    /// <param name="docx">The file.</param>
    /// <param name="rewrite">What becomes of the parts that hold text.</param>
    /// <param name="other">What becomes of the other XML; unchanged when null.</param>
    public static byte[] Rewritten(ReadOnlyMemory<byte> docx, Func<byte[], byte[]> rewrite, Func<byte[], byte[]>? other = null)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in DocxReading.Parts(docx))
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                var isXml = name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal);
                stream.Write(IsStory(name) ? rewrite(content) : isXml && other is not null ? other(content) : content);
            }
        }

        return bytes.ToArray();
    }
}
