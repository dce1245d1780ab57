using System.Globalization;
using System.Xml.Linq;

namespace QualiHlmDocs.Documents.Sommaires;

/// <summary>The numbers that Word prints before the paragraphs of lists, counted in the order of the document.</summary>
internal sealed class ListLabels
{
    private const int Levels = 9;

    private readonly Dictionary<string, XElement> _lists = [];
    private readonly Dictionary<string, XElement> _definitions = [];
    private readonly Dictionary<XElement, int?[]> _counts = [];
    private readonly HashSet<string> _met = [];
    private readonly WordStyles _styles;
    private readonly XNamespace _w = XNamespace.None;

    /// <param name="numbering">The root of the part; null when there is none.</param>
    /// <param name="styles">Which may put their paragraphs in a list.</param>
    public ListLabels(XElement? numbering, WordStyles styles)
    {
        _styles = styles;
        if (numbering is null)
        {
            return;
        }

        _w = numbering.Name.Namespace;
        foreach (var definition in numbering.Elements(_w + "abstractNum"))
        {
            _definitions.TryAdd(Value(definition, "abstractNumId"), definition);
        }

        foreach (var list in numbering.Elements(_w + "num"))
        {
            _lists.TryAdd(Value(list, "numId"), list);
        }
    }

    /// <summary>Counts a paragraph, which must come in its order; gives what stands before it, or nothing.</summary>
    public string? Next(XElement paragraph)
    {
        var properties = paragraph.Element(_w + "pPr");
        var style = properties?.Element(_w + "pStyle")?.Attribute(_w + "val")?.Value;
        var membership = properties?.Element(_w + "numPr") ?? _styles.Property(style, "numPr");
        if (membership?.Element(_w + "numId")?.Attribute(_w + "val")?.Value is not { } id || !_lists.TryGetValue(id, out var list)
            || !_definitions.TryGetValue(ValueOf(list, "abstractNumId"), out var definition))
        {
            return null;
        }

        var level = Math.Clamp(LevelOf(membership, definition, style), 0, Levels - 1);
        return Label(definition, level, Count(list, id, definition, level));
    }

    private int LevelOf(XElement membership, XElement definition, string? style)
    {
        if (membership.Element(_w + "ilvl") is { } own)
        {
            return Number(own.Attribute(_w + "val")?.Value) ?? 0;
        }

        // A style of a list of several levels is named by its level.
        var byStyle = definition.Elements(_w + "lvl").FirstOrDefault(it => style is not null && ValueOf(it, "pStyle") == style);
        return byStyle is null ? 0 : Number(Value(byStyle, "ilvl")) ?? 0;
    }

    private int?[] Count(XElement list, string id, XElement definition, int level)
    {
        if (!_counts.TryGetValue(definition, out var counts))
        {
            _counts[definition] = counts = new int?[Levels];
        }

        if (_met.Add(id))
        {
            foreach (var start in list.Elements(_w + "lvlOverride").Where(it => it.Element(_w + "startOverride") is not null))
            {
                counts[Math.Clamp(Number(Value(start, "ilvl")) ?? 0, 0, Levels - 1)] = (Number(ValueOf(start, "startOverride")) ?? 1) - 1;
            }
        }

        counts[level] = (counts[level] ?? (StartOf(definition, level) - 1)) + 1;
        Array.Clear(counts, level + 1, Levels - level - 1);
        return counts;
    }

    private string? Label(XElement definition, int level, int?[] counts)
    {
        if (LevelIn(definition, level) is not { } format || ValueOf(format, "numFmt") is "bullet" or "none")
        {
            return null;
        }

        var text = ValueOf(format, "lvlText");
        for (var i = 0; i < Levels; i++)
        {
            var place = "%" + (i + 1).ToString(CultureInfo.InvariantCulture);
            if (text.Contains(place, StringComparison.Ordinal))
            {
                text = text.Replace(place, ListNumber.Of(counts[i] ?? StartOf(definition, i), LevelIn(definition, i) is { } own ? ValueOf(own, "numFmt") : "decimal"), StringComparison.Ordinal);
            }
        }

        return text.Length == 0 ? null : text;
    }

    private int StartOf(XElement definition, int level) => LevelIn(definition, level) is { } format ? Number(ValueOf(format, "start")) ?? 1 : 1;

    private XElement? LevelIn(XElement definition, int level) => definition.Elements(_w + "lvl").FirstOrDefault(it => Number(Value(it, "ilvl")) == level);

    private string Value(XElement element, string attribute) => element.Attribute(_w + attribute)?.Value ?? string.Empty;

    private string ValueOf(XElement element, string child) => element.Element(_w + child)?.Attribute(_w + "val")?.Value ?? string.Empty;

    private static int? Number(string? text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
}
