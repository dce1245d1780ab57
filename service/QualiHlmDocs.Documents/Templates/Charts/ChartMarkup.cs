using System.Globalization;
using System.Text;
using QualiHlmDocs.Documents.Templates.Markup;

namespace QualiHlmDocs.Documents.Templates.Charts;

/// <summary>A part of DrawingML charts or SpreadsheetML, gone through by local names.</summary>
internal sealed class ChartMarkup(PartMarkup part)
{
    private const int Depth = 256;

    public PartMarkup Part { get; } = part;

    /// <exception cref="MarkupFaultException">Too deep, or no XML.</exception>
    public static ChartMarkup Read(byte[] xml) => new(PartMarkup.Read(xml, Depth));

    public string LocalName(int element)
    {
        var name = Part.Name(element);
        return Encoding.UTF8.GetString(name[(name.IndexOf((byte)':') + 1)..]);
    }

    /// <summary>What stands before the local name of an element, colon included.</summary>
    public string Prefix(int element)
    {
        var name = Part.Name(element);
        return Encoding.UTF8.GetString(name[..(name.IndexOf((byte)':') + 1)]);
    }

    public IEnumerable<int> Children(int element)
    {
        for (var i = element + 1; i < Part.Elements[element].After; i = Part.Elements[i].After)
        {
            yield return i;
        }
    }

    /// <summary>The child of that name; −1 when there is none.</summary>
    public int Child(int element, string name) => Children(element).Where(child => LocalName(child) == name).DefaultIfEmpty(-1).First();

    /// <summary>The first element of that name inside another; −1 when there is none.</summary>
    public int Inside(int element, string name)
    {
        for (var i = element + 1; i < Part.Elements[element].After; i++)
        {
            if (LocalName(i) == name)
            {
                return i;
            }
        }

        return -1;
    }

    public string? Attribute(int element, string name) => XmlAttribute.Find(Part, element, Encoding.UTF8.GetBytes(name))?.Value(Part);

    public int? Number(int element, string attribute) =>
        element >= 0 && int.TryParse(Attribute(element, attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The text directly inside an element.</summary>
    public string Text(int element) => XmlText.Decode(Part.Xml, Part.Elements[element].OpenEnd, Part.Elements[element].CloseStart);

    /// <summary>The bytes of an element, as text.</summary>
    public string Raw(int element) => Encoding.UTF8.GetString(Part.Bytes(Part.Elements[element].Start, Part.Elements[element].End));
}
