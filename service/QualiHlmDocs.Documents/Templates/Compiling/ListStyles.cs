using System.Xml.Linq;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates.Values;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>
/// The styles of paragraphs that number them by themselves (« Liste à numéros »). Headings are left out: their numbers go on
/// through the whole document.
/// </summary>
internal sealed class ListStyles
{
    private const int MaxAncestors = 50;

    private readonly Dictionary<string, XElement> _styles = [];

    private ListStyles(XElement? root)
    {
        foreach (var style in root?.Elements().Where(it => it.Name.LocalName == "style" && Value(it, "type") == "paragraph") ?? [])
        {
            _styles.TryAdd(Value(style, "styleId") ?? string.Empty, style);
        }
    }

    public static ListStyles Of(TemplatePackage package)
    {
        try
        {
            var entry = package.Entries.FirstOrDefault(entry => package.Opc.ContentTypeOf(entry.Name)?.EndsWith("wordprocessingml.styles+xml", StringComparison.Ordinal) == true);
            return new ListStyles(entry is null ? null : SafeXml.TryRead(entry.ReadAll()));
        }
        catch (PackageFaultException)
        {
            // Damaged, and copied as it is: it numbers nothing.
            return new ListStyles(null);
        }
    }

    /// <summary>The list that a style puts its paragraphs in, and their level; null when it puts them in none.</summary>
    public (string List, string Level)? ListOf(string style)
    {
        (string List, string Level)? list = null;
        for (var i = 0; i < MaxAncestors && _styles.TryGetValue(style, out var found); i++)
        {
            var properties = Child(found, "pPr");
            if (Child(properties, "outlineLvl") is not null)
            {
                return null;
            }

            if (list is null && Child(properties, "numPr") is { } numbering && Value(Child(numbering, "numId"), "val") is { } id)
            {
                list = (id, Value(Child(numbering, "ilvl"), "val") ?? "0");
            }

            style = Value(Child(found, "basedOn"), "val") ?? string.Empty;
        }

        return list is { List: "0" } ? null : list;
    }

    private static XElement? Child(XElement? element, string name) => element?.Elements().FirstOrDefault(it => it.Name.LocalName == name);

    private static string? Value(XElement? element, string attribute) => element?.Attributes().FirstOrDefault(it => it.Name.LocalName == attribute)?.Value;
}
