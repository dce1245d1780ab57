using System.Globalization;
using System.Xml.Linq;

namespace QualiHlmDocs.Documents.Sommaires;

/// <summary>What the paragraph styles of a document say of headings: their names, levels and lists, inherited or their own.</summary>
internal sealed class WordStyles
{
    private const int MaxInheritance = 32;

    private readonly Dictionary<string, XElement> _byId = [];
    private readonly Dictionary<string, string> _idByName = [];
    private readonly XNamespace _w = XNamespace.None;

    /// <param name="styles">The root of the part; null when there is none.</param>
    public WordStyles(XElement? styles)
    {
        if (styles is null)
        {
            return;
        }

        _w = styles.Name.Namespace;
        foreach (var style in styles.Elements(_w + "style"))
        {
            if (style.Attribute(_w + "styleId")?.Value is { } id)
            {
                _byId[id] = style;
                _idByName.TryAdd(NameOf(style), id);
            }
        }
    }

    /// <summary>A style's identifier by its name, in lower case: « toc 1 », whatever the language of Word.</summary>
    public string? Find(string name) => _idByName.GetValueOrDefault(name);

    public string Name(string? id) => id is not null && _byId.TryGetValue(id, out var style) ? NameOf(style) : string.Empty;

    /// <summary>The level that the style's name says: « heading 2 »; null when it is no heading.</summary>
    public int? HeadingLevel(string? id) =>
        Name(id) is var name && name.StartsWith("heading ", StringComparison.Ordinal) && int.TryParse(name["heading ".Length..], CultureInfo.InvariantCulture, out var level) ? level : null;

    /// <summary>A property of the paragraphs of a style, its own or inherited.</summary>
    public XElement? Property(string? id, string name)
    {
        for (var depth = 0; depth < MaxInheritance && id is not null && _byId.TryGetValue(id, out var style); depth++)
        {
            if (style.Element(_w + "pPr")?.Element(_w + name) is { } property)
            {
                return property;
            }

            id = style.Element(_w + "basedOn")?.Attribute(_w + "val")?.Value;
        }

        return null;
    }

    private string NameOf(XElement style) => style.Element(_w + "name")?.Attribute(_w + "val")?.Value.ToLowerInvariant() ?? string.Empty;
}
