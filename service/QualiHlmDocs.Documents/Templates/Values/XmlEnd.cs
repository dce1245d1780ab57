using System.Text;
using QualiHlmDocs.Documents.Templates.Markup;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>Adds elements, each with its own namespaces, at the end of a part.</summary>
internal static class XmlEnd
{
    public static byte[] Append(byte[] xml, string elements)
    {
        var part = PartMarkup.Read(Compiling.Utf8Xml.From(xml), 256);
        var root = part.Elements[0];
        return root.IsEmpty
            ? [.. part.Bytes(0, root.End - "/>".Length), (byte)'>', .. Encoding.UTF8.GetBytes(elements), .. "</"u8, .. part.Name(0), (byte)'>', .. part.Bytes(root.End, part.Xml.Length)]
            : [.. part.Bytes(0, root.CloseStart), .. Encoding.UTF8.GetBytes(elements), .. part.Bytes(root.CloseStart, part.Xml.Length)];
    }
}
