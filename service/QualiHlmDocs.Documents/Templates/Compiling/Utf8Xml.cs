using System.Text;
using System.Xml;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>The XML of a part as UTF-8, whatever it was written in, and checked by a real parser.</summary>
internal static class Utf8Xml
{
    /// <exception cref="XmlException">Written in something other than UTF-8 or UTF-16, which OPC forbids.</exception>
    public static byte[] From(byte[] xml)
    {
        if (xml is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            var text = (xml[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(xml, 2, xml.Length - 2);
            var end = text.StartsWith("<?xml", StringComparison.Ordinal) ? text.IndexOf("?>", StringComparison.Ordinal) + 2 : 0;
            return Encoding.UTF8.GetBytes(string.Concat("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>", text.AsSpan(Math.Max(end, 0))));
        }

        return xml;
    }

    /// <exception cref="XmlException">Not well-formed, or with a DOCTYPE.</exception>
    public static void Check(byte[] xml)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = xml.Length + 1L };
        using var reader = XmlReader.Create(new MemoryStream(xml, writable: false), settings);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.XmlDeclaration && reader.GetAttribute("encoding") is { } encoding && !encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            {
                throw new XmlException("An encoding that is not UTF-8.");
            }
        }
    }
}
