using System.Text;
using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Markup;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>Puts elements at the end of a small part whose root holds nothing but a list: relationships, content types.</summary>
internal static class AppendedXml
{
    // No element of these two parts is deeper than its list.
    private const int Depth = 8;

    /// <param name="xml">The part.</param>
    /// <param name="elements">Empty elements without prefix.</param>
    /// <param name="extensions">Content types by extension; those that the part already gives are left out.</param>
    public static byte[] Append(byte[] xml, string elements, IReadOnlyDictionary<string, string> extensions)
    {
        var part = PartMarkup.Read(Utf8Xml.From(xml), Depth);
        var root = part.Elements[0];
        var name = part.Name(0);
        var prefix = Encoding.UTF8.GetString(name[..(name.IndexOf((byte)':') + 1)]);
        var known = Enumerable.Range(1, part.Elements.Length - 1).Select(i => XmlAttribute.Find(part, i, "Extension"u8)?.Value(part)).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var wanted = string.Concat(extensions.Where(it => !known.Contains(it.Key)).Select(it => $"<Default Extension=\"{it.Key}\" ContentType=\"{it.Value}\"/>")) + elements;
        var added = Encoding.UTF8.GetBytes(prefix.Length == 0 ? wanted : wanted.Replace("<", "<" + prefix, StringComparison.Ordinal));
        return root.IsEmpty
            ? [.. part.Bytes(0, root.OpenEnd - 2), (byte)'>', .. added, .. "</"u8, .. name, (byte)'>', .. part.Bytes(root.End, part.Xml.Length)]
            : [.. part.Bytes(0, root.CloseStart), .. added, .. part.Bytes(root.CloseStart, part.Xml.Length)];
    }
}
