using System.Globalization;
using System.Xml.Linq;

namespace QualiHlmDocs.Documents.Templates.Inserted;

/// <summary>
/// Brings the styles that an inserted document uses along. One that the template has with the same definition is the
/// template's; one that it has with another is renamed, so that each text keeps its look.
/// </summary>
internal sealed class StyleImport(SourceDocument source, StyleAdditions host, ListImport lists)
{
    private static readonly string[] Compared = ["pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr"];
    private readonly XNamespace _w = source.W;
    private readonly Dictionary<string, string?> _names = [];
    private readonly bool _sameDefaults = XNode.DeepEquals(Canonical(source.Styles?.Element(source.W + "docDefaults")), Canonical(host.Defaults));

    /// <summary>The style of paragraphs that name none; null when it is the template's own.</summary>
    public string? Usual => field ??= UsualStyle() ?? string.Empty;

    /// <summary>What a style is called in the document being made; null when the inserted one has no such style.</summary>
    public string? Of(string id)
    {
        if (_names.TryGetValue(id, out var name))
        {
            return name;
        }

        // Before its parents: a style may not be its own ancestor, but a broken file may say so.
        _names[id] = null;
        return _names[id] = Style(id) is { } style ? Import(style, id) : null;
    }

    private string? UsualStyle()
    {
        var usual = source.Styles?.Elements(_w + "style").FirstOrDefault(style => style.Attribute(_w + "type")?.Value == "paragraph" && IsDefault(style))?.Attribute(_w + "styleId")?.Value;
        return usual is not null && Of(usual) is { } name && name != host.Usual ? name : null;
    }

    private bool IsDefault(XElement style) => style.Attribute(_w + "default")?.Value is "1" or "true" or "on";

    private XElement? Style(string id) => source.Styles?.Elements(_w + "style").FirstOrDefault(style => style.Attribute(_w + "styleId")?.Value == id);

    private string Import(XElement style, string id)
    {
        var parentId = style.Element(_w + "basedOn")?.Attribute(_w + "val")?.Value;
        var parent = parentId is null ? null : Of(parentId);
        var isSame = host.Find(id) is { } own && own.Attribute(_w + "type")?.Value == style.Attribute(_w + "type")?.Value
            && own.Element(_w + "basedOn")?.Attribute(_w + "val")?.Value == parent && (parent is not null || _sameDefaults || !IsParagraph(style)) && SameLook(own, style);
        return isSame ? id : Add(style, id, parent);
    }

    private bool IsParagraph(XElement style) => style.Attribute(_w + "type")?.Value == "paragraph";

    private bool SameLook(XElement own, XElement style) => Compared.All(part =>
        own.Elements(_w + part).Select(Canonical).SequenceEqual(style.Elements(_w + part).Select(Canonical), new DeepEquality()));

    private string Add(XElement style, string id, string? parent)
    {
        var (newId, name) = host.Reserve(id, style.Element(_w + "name")?.Attribute(_w + "val")?.Value ?? id);
        var copy = new XElement(style);
        copy.Attributes().Where(attribute => attribute.Name != _w + "type").Remove();
        copy.Add(new XAttribute(_w + "customStyle", "1"), new XAttribute(_w + "styleId", newId));
        copy.Elements().Where(element => element.Name.Namespace != _w || element.Name.LocalName is "name" or "aliases" or "basedOn" or "next" or "link" or "autoRedefine" or "rsid" or "personal" or "personalCompose" or "personalReply").Remove();
        copy.AddFirst(new XElement(_w + "name", new XAttribute(_w + "val", name)), parent is null ? null : new XElement(_w + "basedOn", new XAttribute(_w + "val", parent)));
        if (parent is null && !_sameDefaults && IsParagraph(style))
        {
            StyleDefaults.Under(copy, source.Styles?.Element(_w + "docDefaults"));
        }

        Tidy(copy);
        host.Add(copy);
        return newId;
    }

    private void Tidy(XElement style)
    {
        style.Descendants().Where(element => element.Name.Namespace != _w || element.Name.LocalName is "rPrChange" or "pPrChange" or "tblPrChange").Remove();
        style.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace != _w && attribute.Name.Namespace != XNamespace.Xml || attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal)).Remove();
        foreach (var number in style.Descendants(_w + "numId").ToList())
        {
            number.SetAttributeValue(_w + "val", lists.Of(number.Attribute(_w + "val")?.Value ?? "0").ToString(CultureInfo.InvariantCulture));
        }
    }

    // Without what differs from one saving to the next.
    private static XElement? Canonical(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var copy = new XElement(element);
        var w = copy.Name.Namespace;
        copy.Descendants().Where(it => it.Name.Namespace != w || it.Name == w + "lang" || it.Name == w + "noProof").Remove();
        foreach (var it in copy.DescendantsAndSelf().ToList())
        {
            it.ReplaceAttributes(it.Attributes().Where(at => at.Name.Namespace == w && !at.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal)).OrderBy(at => at.Name.LocalName, StringComparer.Ordinal).ToList());
        }

        return copy;
    }

    private sealed class DeepEquality : IEqualityComparer<XElement?>
    {
        public bool Equals(XElement? x, XElement? y) => XNode.DeepEquals(x, y);

        public int GetHashCode(XElement? obj) => 0;
    }
}
