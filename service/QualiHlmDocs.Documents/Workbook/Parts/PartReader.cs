using System.Globalization;
using System.Text;
using System.Xml;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>An XML reader over a part, with the few questions that readers of parts ask.</summary>
internal static class PartReader
{
    // Namespaces ignored on purpose: the transitional and the strict ones share their local names.
    public static bool IsElement(this XmlReader xml, string name) => xml.NodeType == XmlNodeType.Element && xml.LocalName == name;

    /// <summary>True for « 1 », « true », « on ».</summary>
    public static bool Flag(this XmlReader xml, string attribute) => xml.GetAttribute(attribute) is "1" or "true" or "on";

    public static int Int(this XmlReader xml, string attribute, int otherwise = 0) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    /// <summary>
    /// All text inside an element, phonetic runs left out: a rich or plain string (<c>si</c>, <c>is</c>), a value.
    /// Leaves the reader at the element's end.
    /// </summary>
    public static string AllText(this XmlReader xml, TextBudget budget)
    {
        if (xml.IsEmptyElement)
        {
            return string.Empty;
        }

        var text = string.Empty;
        StringBuilder? more = null;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            budget.CheckDepth(xml.Depth);
            if (xml.IsElement("rPh"))
            {
                xml.PassOver();
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace
                && xml.Value is { Length: > 0 } piece)
            {
                budget.Spend(text.Length + (more?.Length ?? 0), piece.Length);
                (text, more) = text.Length == 0 ? (piece, more) : (text, (more ?? new StringBuilder()).Append(piece));
            }
        }

        return XmlEscapes.Decode(more is null ? text : text + more);
    }

    // XmlReader.Skip would step over the next node too.
    private static void PassOver(this XmlReader xml)
    {
        var depth = xml.Depth;
        if (!xml.IsEmptyElement)
        {
            while (xml.Read() && xml.Depth > depth)
            {
                // What the element holds is not wanted.
            }
        }
    }
}
