using System.Globalization;
using QualiHlmDocs.Documents.Workbook.Markup;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>The few questions that readers of parts ask of an element.</summary>
internal static class PartReader
{
    /// <summary>Null when absent.</summary>
    public static string? Attribute(this XmlScanner xml, ReadOnlySpan<byte> name) =>
        IndexOf(xml.Attributes, name) is >= 0 and var index ? xml.Attributes.Value(index) : null;

    /// <summary>As written; empty when absent.</summary>
    public static ReadOnlySpan<byte> RawAttribute(this XmlScanner xml, ReadOnlySpan<byte> name) =>
        IndexOf(xml.Attributes, name) is >= 0 and var index ? xml.Attributes.Raw(index) : [];

    /// <summary>True for « 1 », « true », « on ».</summary>
    public static bool Flag(this XmlScanner xml, ReadOnlySpan<byte> attribute) => xml.Attribute(attribute) is "1" or "true" or "on";

    public static int Int(this XmlScanner xml, ReadOnlySpan<byte> attribute, int otherwise = 0) =>
        IndexOf(xml.Attributes, attribute) is >= 0 and var index && int.TryParse(xml.Attributes.Raw(index), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    // The last of that local name: r:id, in whichever of the two relationship namespaces, follows an element's own.
    private static int IndexOf(XmlAttributes attributes, ReadOnlySpan<byte> name)
    {
        for (var index = attributes.Count - 1; index >= 0; index--)
        {
            if (attributes.LocalName(index).SequenceEqual(name))
            {
                return index;
            }
        }

        return -1;
    }
}
