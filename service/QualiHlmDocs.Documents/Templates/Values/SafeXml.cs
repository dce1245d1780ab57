using System.Xml;
using System.Xml.Linq;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>Reads XML that nobody vouches for: no declaration of types, nothing fetched, a bounded depth.</summary>
internal static class SafeXml
{
    private const int MaxDepth = 256;

    /// <summary>The root; null when the XML is broken, forbidden or too deep.</summary>
    public static XElement? TryRead(byte[] xml)
    {
        try
        {
            if (!IsShallow(xml))
            {
                return null;
            }

            using var reader = Open(xml);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    // A tree is built and walked by recursion: its depth is known before.
    private static bool IsShallow(byte[] xml)
    {
        using var reader = Open(xml);
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
            {
                return false;
            }
        }

        return true;
    }

    private static XmlReader Open(byte[] xml) => XmlReader.Create(
        new MemoryStream(xml, writable: false),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
}
