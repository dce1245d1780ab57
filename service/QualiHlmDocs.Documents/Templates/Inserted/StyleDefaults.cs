using System.Xml.Linq;
using QualiHlmDocs.Documents.Templates.Values;

namespace QualiHlmDocs.Documents.Templates.Inserted;

/// <summary>What a document says of all its text, told to a style that goes where something else is said.</summary>
internal static class StyleDefaults
{
    /// <summary>Gives a style the properties of the defaults that it has not.</summary>
    public static void Under(XElement style, XElement? defaults)
    {
        var w = style.Name.Namespace;
        Under(style, w + "rPr", defaults?.Element(w + "rPrDefault")?.Element(w + "rPr"), PropertyList.RunOrder);
        Under(style, w + "pPr", defaults?.Element(w + "pPrDefault")?.Element(w + "pPr"), PropertyList.ParagraphOrder);
    }

    private static void Under(XElement style, XName name, XElement? defaults, string[] order)
    {
        if (defaults is null)
        {
            return;
        }

        var own = style.Element(name);
        var all = (own?.Elements() ?? []).Concat(defaults.Elements().Where(property => own?.Element(property.Name) is null)).Select(property => new XElement(property))
            .OrderBy(property => Array.IndexOf(order, property.Name.LocalName) is >= 0 and var rank ? rank : int.MaxValue).ToList();
        own?.Remove();
        var made = new XElement(name, all);
        // The schema wants the properties of paragraphs before those of runs, and both before those of tables.
        var after = style.Elements().FirstOrDefault(element => element.Name.LocalName is "tblPr" or "trPr" or "tcPr" or "tblStylePr" || (name.LocalName == "pPr" && element.Name.LocalName == "rPr"));
        if (after is null)
        {
            style.Add(made);
        }
        else
        {
            after.AddBeforeSelf(made);
        }
    }
}
