using System.Text;
using QualiHlmDocs.Documents.Templates.Markup;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>
/// The properties of a run or a paragraph, from which others are made: one more, one less, each at its place, since
/// WordprocessingML gives them an order (ISO/IEC 29500-1 §§ 17.3.1.26, 17.3.2.28).
/// </summary>
internal sealed class PropertyList
{
    /// <summary>The order of the properties of runs.</summary>
    public static readonly string[] RunOrder =
    [
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden",
        "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath",
    ];

    public static readonly string[] ParagraphOrder =
    [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap",
        "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
        "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr",
    ];

    private readonly List<(string Name, string Xml)> _properties = [];
    private readonly string _element;
    private readonly string[] _order;

    private PropertyList(string element, string[] order) => (_element, _order) = (element, order);

    public bool IsEmpty => _properties.Count == 0;

    /// <summary>The properties that an element of a part begins with, without records of changes and ends of sections.</summary>
    public static PropertyList Of(PartMarkup part, int owner, bool ofRun)
    {
        var list = new PropertyList(ofRun ? "rPr" : "pPr", ofRun ? RunOrder : ParagraphOrder);
        var properties = owner + 1;
        if (properties < part.Elements[owner].After && part.Elements[properties].Kind == (ofRun ? ElementKind.RunProperties : ElementKind.ParagraphProperties))
        {
            for (var i = properties + 1; i < part.Elements[properties].After; i = part.Elements[i].After)
            {
                if (part.Elements[i].Kind is not (ElementKind.Revision or ElementKind.SectionProperties))
                {
                    list._properties.Add((Encoding.UTF8.GetString(part.LocalName(i)), TextOf(part, i)));
                }
            }
        }

        return list;
    }

    /// <summary>The same with a property set, whatever it was.</summary>
    public PropertyList With(string name, string xml)
    {
        var list = Without(name);
        var rank = Array.IndexOf(_order, name);
        var at = list._properties.FindIndex(property => Rank(property.Name) > rank);
        list._properties.Insert(at < 0 ? list._properties.Count : at, (name, xml));
        return list;
    }

    public PropertyList Without(string name)
    {
        var list = new PropertyList(_element, _order);
        list._properties.AddRange(_properties.Where(property => property.Name != name));
        return list;
    }

    public bool Has(string name) => _properties.Exists(property => property.Name == name);

    /// <summary>The element; empty when there is no property.</summary>
    public string ToXml(string prefix) => IsEmpty ? string.Empty : $"<{prefix}{_element}>{string.Concat(_properties.Select(property => property.Xml))}</{prefix}{_element}>";

    private int Rank(string name) => Array.IndexOf(_order, name) is >= 0 and var rank ? rank : int.MaxValue;

    // An inserted or deleted paragraph mark is told in the properties of the mark.
    private static string TextOf(PartMarkup part, int element)
    {
        var text = new StringBuilder();
        var at = part.Elements[element].Start;
        for (var i = element + 1; i < part.Elements[element].After; i++)
        {
            if (part.Elements[i].Kind is ElementKind.Revision or ElementKind.Inserted or ElementKind.Deleted)
            {
                text.Append(Encoding.UTF8.GetString(part.Bytes(at, part.Elements[i].Start)));
                at = part.Elements[i].End;
                i = part.Elements[i].After - 1;
            }
        }

        return text.Append(Encoding.UTF8.GetString(part.Bytes(at, part.Elements[element].End))).ToString();
    }
}
