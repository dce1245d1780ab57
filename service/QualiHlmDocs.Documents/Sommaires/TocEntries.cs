using System.Globalization;
using System.Xml.Linq;

namespace QualiHlmDocs.Documents.Sommaires;

/// <summary>Writes the lines of a table of contents in the place of those that were saved.</summary>
internal sealed class TocEntries(TocField table, WordStyles styles)
{
    private const int DefaultWidth = 9026;
    private const int LabelWidth = 480;

    private readonly XNamespace _w = table.First.Name.Namespace;

    /// <summary>False, nothing being changed, when the document has nothing to list.</summary>
    public bool Replace(IReadOnlyList<Heading> headings)
    {
        var lines = headings.Select(heading => (heading, Level: heading.LevelIn(table.Switches))).Where(line => line.Level is not null).ToList();
        if (lines.Count == 0)
        {
            return false;
        }

        var bookmarks = new HeadingBookmarks(table.First.AncestorsAndSelf().Last());
        table.First.AddBeforeSelf(lines.Select(line => Line(line.heading, line.Level ?? 1, bookmarks.Of(line.heading.Paragraph))));
        foreach (var old in table.Paragraphs)
        {
            if (old.Element(_w + "pPr")?.Element(_w + "sectPr") is not null)
            {
                // The section ends here whatever the table says.
                old.Elements().Where(it => it.Name != _w + "pPr").Remove();
            }
            else
            {
                old.Remove();
            }
        }

        return true;
    }

    private XElement Line(Heading heading, int level, string bookmark)
    {
        var label = heading.Label is null ? [] : new[] { Run(Text(heading.Label)), Run(new XElement(_w + "tab")) };
        var page = table.Switches.HasPageNumber(level) ? [Run(new XElement(_w + "tab")), .. PageOf(bookmark)] : Array.Empty<XElement>();
        XElement[] runs = [.. label, Run(Text(heading.Text)), .. page];
        return new XElement(
            _w + "p",
            Properties(level, heading.Label is not null),
            table.Switches.HasLinks ? new XElement(_w + "hyperlink", new XAttribute(_w + "anchor", bookmark), new XAttribute(_w + "history", "1"), runs) : runs);
    }

    // As the lines of that level were saved; else as the style has it, with the tabs that Word gives to lines of its own.
    private XElement Properties(int level, bool hasLabel)
    {
        var style = styles.Find(string.Create(CultureInfo.InvariantCulture, $"toc {level}"));
        var saved = table.Paragraphs.Select(old => old.Element(_w + "pPr")).FirstOrDefault(old => style is not null && old?.Element(_w + "pStyle")?.Attribute(_w + "val")?.Value == style);
        if (saved is not null)
        {
            var copy = new XElement(saved);
            copy.Elements().Where(it => it.Name == _w + "sectPr" || it.Name == _w + "rPr").Remove();
            saved = copy;
        }

        var properties = saved ?? new XElement(_w + "pPr", style is null ? null : new XElement(_w + "pStyle", new XAttribute(_w + "val", style)));
        var tabs = properties.Element(_w + "tabs") ?? styles.Property(style, "tabs");
        if (tabs?.Elements(_w + "tab").Any(tab => tab.Attribute(_w + "val")?.Value is "right" or "end") != true)
        {
            properties.Element(_w + "tabs")?.Remove();
            var own = new XElement(_w + "tabs", hasLabel ? Tab("left", level * LabelWidth, null) : null, Tab("right", Width(), "dot"));
            (properties.Element(_w + "pStyle") is { } first ? (Action<object>)first.AddAfterSelf : properties.AddFirst)(own);
        }

        return properties;
    }

    private XElement Tab(string kind, int at, string? leader) => new(
        _w + "tab", new XAttribute(_w + "val", kind), leader is null ? null : new XAttribute(_w + "leader", leader), new XAttribute(_w + "pos", at));

    // The width of the text in the section that the table stands in.
    private int Width()
    {
        var section = table.First.Document?.Descendants(_w + "sectPr").FirstOrDefault(it => it.IsAfter(table.First));
        int? Measure(string element, string attribute) =>
            int.TryParse(section?.Element(_w + element)?.Attribute(_w + attribute)?.Value, CultureInfo.InvariantCulture, out var value) ? value : null;
        return Measure("pgSz", "w") - Measure("pgMar", "left") - Measure("pgMar", "right") is { } width and > 0 ? width : DefaultWidth;
    }

    private IEnumerable<XElement> PageOf(string bookmark) =>
    [
        Run(Mark("begin")),
        Run(new XElement(_w + "instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), $" PAGEREF {bookmark} \\h ")),
        Run(Mark("separate")),
        Run(Text("…")),
        Run(Mark("end")),
    ];

    private XElement Mark(string type) => new(_w + "fldChar", new XAttribute(_w + "fldCharType", type));

    private XElement Text(string text) => new(_w + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    private XElement Run(XElement content) => new(_w + "r", content);
}
