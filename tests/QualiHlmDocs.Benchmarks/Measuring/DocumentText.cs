using System.IO.Compression;
using System.Text;
using System.Xml;
using QualiHlmDocs.Benchmarks.Inputs;

namespace QualiHlmDocs.Benchmarks.Measuring;

/// <summary>The text of a document's body, paragraph by paragraph, however its runs are cut; empty ones left out.</summary>
internal static class DocumentText
{
    public static IReadOnlyList<string> Read(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        var part = zip.GetEntry(WordFile.Document) ?? throw new InvalidOperationException($"{file} has no body.");
        using var stream = part.Open();
        using var xml = XmlReader.Create(stream);
        var paragraphs = new List<string>();
        var text = new StringBuilder();
        var inText = false;
        while (xml.Read())
        {
            if (xml.Name == "w:t")
            {
                inText = xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
            }
            else if (inText)
            {
                text.Append(xml.Value);
            }
            else if (xml is { NodeType: XmlNodeType.EndElement, Name: "w:p" })
            {
                // Some engines leave the empty paragraphs of their tags: what is read is the same.
                if (text.Length > 0)
                {
                    paragraphs.Add(text.ToString());
                }

                text.Clear();
            }
        }

        return paragraphs;
    }

    /// <summary>Null when both say the same, else where they first differ.</summary>
    public static string? Difference(IReadOnlyList<string> ours, IReadOnlyList<string> theirs)
    {
        var common = ours.Zip(theirs).Select((pair, index) => (pair.First, pair.Second, Index: index)).FirstOrDefault(pair => pair.First != pair.Second);
        return common.First != common.Second ? $"paragraph {common.Index + 1}: « {common.First} » and « {common.Second} »"
            : ours.Count != theirs.Count ? $"{ours.Count} paragraphs and {theirs.Count}"
            : null;
    }
}
