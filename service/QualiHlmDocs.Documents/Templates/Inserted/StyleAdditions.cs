using System.Globalization;
using System.Text;
using System.Xml.Linq;
using QualiHlmDocs.Documents.Templates.Values;

namespace QualiHlmDocs.Documents.Templates.Inserted;

/// <summary>The styles of the document being made: the template's, and those that inserted documents bring.</summary>
internal sealed class StyleAdditions
{
    private readonly Dictionary<string, XElement> _styles = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly StringBuilder _added = new();
    private readonly XNamespace _w;

    public StyleAdditions(XElement? styles, Dialect dialect)
    {
        _w = dialect.Word;
        Defaults = styles?.Element(_w + "docDefaults");
        foreach (var style in styles?.Elements(_w + "style") ?? [])
        {
            _styles.TryAdd(style.Attribute(_w + "styleId")?.Value ?? string.Empty, style);
            _names.Add(style.Element(_w + "name")?.Attribute(_w + "val")?.Value ?? string.Empty);
        }

        Usual = _styles.FirstOrDefault(style => style.Value.Attribute(_w + "type")?.Value == "paragraph" && style.Value.Attribute(_w + "default")?.Value is "1" or "true" or "on").Key;
    }

    public XElement? Defaults { get; }

    /// <summary>The style of the template's paragraphs that name none.</summary>
    public string? Usual { get; }

    public bool IsEmpty => _added.Length == 0;

    public XElement? Find(string id) => _styles.GetValueOrDefault(id);

    /// <summary>An id and a name that nothing has yet, these if they are free.</summary>
    public (string Id, string Name) Reserve(string id, string name)
    {
        var (freeId, freeName) = (id, name);
        for (var i = 1; _styles.ContainsKey(freeId) || _names.Contains(freeName); i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            (freeId, freeName) = ($"{id}Annexe{number}", $"{name} (annexe {number})");
        }

        _names.Add(freeName);
        return (freeId, freeName);
    }

    public void Add(XElement style)
    {
        _styles[style.Attribute(_w + "styleId")?.Value ?? string.Empty] = style;
        _added.Append(style.ToString(SaveOptions.DisableFormatting));
    }

    /// <summary>A part that holds them and nothing else.</summary>
    public byte[] ToPart() => Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:styles xmlns:w=\"{_w.NamespaceName}\">{_added}</w:styles>");

    public byte[] AddedTo(byte[] xml) => XmlEnd.Append(xml, _added.ToString());
}
