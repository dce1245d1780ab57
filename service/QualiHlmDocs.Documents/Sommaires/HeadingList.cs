using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace QualiHlmDocs.Documents.Sommaires;

/// <summary>A paragraph that a table of contents may list.</summary>
/// <param name="Paragraph">Where it stands.</param>
/// <param name="Style">The name of its style, in lower case.</param>
/// <param name="StyleLevel">The level that its style's name says; null when its style is no heading.</param>
/// <param name="OutlineLevel">Its outline level; null for ordinary text.</param>
/// <param name="Label">Its number; null when it has none.</param>
/// <param name="Text">What it says.</param>
internal sealed record Heading(XElement Paragraph, string Style, int? StyleLevel, int? OutlineLevel, string? Label, string Text)
{
    /// <summary>Its level in a table; null when the table does not list it.</summary>
    public int? LevelIn(TocSwitches table)
    {
        var level = table.OtherStyles.TryGetValue(Style, out var other) ? other
            : table.ByHeadingStyles && StyleLevel is not null ? StyleLevel
            : table.ByOutlineLevel ? OutlineLevel
            : null;
        return level >= table.From && level <= table.To ? level : null;
    }
}

/// <summary>Finds the headings of a document, in order.</summary>
internal static class HeadingList
{
    /// <summary>The most that tables list: a document of a thousand pages.</summary>
    public const int MaxHeadings = 5_000;

    public static IReadOnlyList<Heading> In(XElement document, WordStyles styles, ListLabels labels, IEnumerable<TocField> tables)
    {
        var w = document.Name.Namespace;
        var listed = tables.SelectMany(table => table.Paragraphs).ToHashSet();
        var headings = new List<Heading>();
        foreach (var paragraph in document.Descendants(w + "p").Where(it => !listed.Contains(it) && !it.Ancestors(w + "txbxContent").Any()))
        {
            var label = labels.Next(paragraph);
            var style = paragraph.Element(w + "pPr")?.Element(w + "pStyle")?.Attribute(w + "val")?.Value;
            var outline = (paragraph.Element(w + "pPr")?.Element(w + "outlineLvl") ?? styles.Property(style, "outlineLvl"))?.Attribute(w + "val")?.Value;
            int? outlineLevel = int.TryParse(outline, CultureInfo.InvariantCulture, out var level) && level < 9 ? level + 1 : null;
            var text = TextOf(paragraph, w).Trim();
            if (text.Length > 0 && headings.Count < MaxHeadings)
            {
                headings.Add(new Heading(paragraph, styles.Name(style), styles.HeadingLevel(style), outlineLevel, label, text));
            }
        }

        return headings;
    }

    private static string TextOf(XElement paragraph, XNamespace w)
    {
        var text = new StringBuilder();
        foreach (var run in paragraph.Descendants(w + "r").Where(run => run.Parent?.Name != w + "del" && run.Ancestors(w + "p").First() == paragraph))
        {
            foreach (var piece in run.Elements())
            {
                text.Append(piece.Name.Namespace != w ? string.Empty : piece.Name.LocalName switch
                {
                    "t" => piece.Value,
                    "tab" or "br" or "cr" => " ",
                    "noBreakHyphen" => "\u2011",
                    _ => string.Empty,
                });
            }
        }

        return text.ToString();
    }
}
