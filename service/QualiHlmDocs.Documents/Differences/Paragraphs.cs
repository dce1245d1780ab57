using System.Text;
using System.Xml;
using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents.Differences;

/// <summary>The text of a Word document, paragraph after paragraph.</summary>
internal static class Paragraphs
{
    private const string Body = "word/document.xml";

    /// <summary>The body's paragraphs that say something; null for bytes that are no Word document.</summary>
    public static IReadOnlyList<string>? TryRead(ReadOnlyMemory<byte> docx)
    {
        if (ZipPackage.TryOpen(docx, PackageLimits.Default).Package?.Find(Body) is not { } part)
        {
            return null;
        }

        try
        {
            return Read(part);
        }
        catch (Exception fault) when (fault is XmlException or PackageFaultException)
        {
            return null;
        }
    }

    private static List<string> Read(ZipPackageEntry part)
    {
        using var reader = PackageXml.Open(part);
        var paragraphs = new List<string>();
        var open = new Stack<StringBuilder>(); // a text box stands inside the paragraph that anchors it
        var inText = false;
        while (reader.Read())
        {
            if (inText && open.Count > 0 && reader.NodeType is (XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
            {
                open.Peek().Append(reader.Value);
            }

            inText = reader is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false };
            switch (reader.NodeType, reader.LocalName)
            {
                case (XmlNodeType.Element, "p") when !reader.IsEmptyElement:
                    open.Push(new());
                    break;
                case (XmlNodeType.Element, "tab" or "br" or "cr") when open.Count > 0:
                    open.Peek().Append(' ');
                    break;
                case (XmlNodeType.EndElement, "p") when open.TryPop(out var text) && !string.IsNullOrWhiteSpace(text.ToString()):
                    paragraphs.Add(text.ToString().Trim());
                    break;
            }
        }

        return paragraphs;
    }
}
