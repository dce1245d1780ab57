namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>The styles of a template, by what Word calls them.</summary>
internal sealed class Styles
{
    private readonly Dictionary<string, string> _characters = new(StringComparer.OrdinalIgnoreCase);

    private Styles()
    {
    }

    public static Styles None { get; } = new();

    /// <summary>Reads the part; a broken one has no style.</summary>
    public static Styles Read(byte[] xml)
    {
        var styles = new Styles();
        if (SafeXml.TryRead(xml) is { } root)
        {
            var w = root.Name.Namespace;
            foreach (var style in root.Elements(w + "style").Where(style => style.Attribute(w + "type")?.Value == "character"))
            {
                styles._characters[style.Element(w + "name")?.Attribute(w + "val")?.Value ?? string.Empty] = style.Attribute(w + "styleId")?.Value ?? string.Empty;
            }
        }

        return styles;
    }

    /// <summary>The id of a style of characters by its name, the same in all languages: « Hyperlink »; null when there is none.</summary>
    public string? Character(string name) => _characters.TryGetValue(name, out var id) && id.Length > 0 ? id : null;
}
