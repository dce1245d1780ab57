using System.Xml.Linq;
using QualiHlmDocs.Documents.Templates.Running;
using QualiHlmDocs.Documents.Templates.Values;

namespace QualiHlmDocs.Documents.Templates.Inserted;

/// <summary>Brings the numbered lists of an inserted document along, each under a number of its own.</summary>
internal sealed class ListImport(SourceDocument source, ListAdditions lists, Identities identities)
{
    private static readonly string[] Left = ["nsid", "tmpl", "name", "styleLink", "numStyleLink"];
    private readonly Dictionary<string, int> _lists = [];
    private readonly Dictionary<string, int> _looks = [];
    private readonly XNamespace _w = source.W;

    /// <summary>The number of a list in the document being made; 0 (no list) when the inserted one has none of that number.</summary>
    public int Of(string id)
    {
        if (!_lists.TryGetValue(id, out var list))
        {
            _lists[id] = list = Number(id) is { } number && LookOf(number) is { } look ? lists.AddList(look, identities, Overrides(number)) : 0;
        }

        return list;
    }

    private XElement? Number(string id) => source.Numbering?.Elements(_w + "num").FirstOrDefault(num => num.Attribute(_w + "numId")?.Value == id);

    private int? LookOf(XElement number)
    {
        var id = number.Element(_w + "abstractNumId")?.Attribute(_w + "val")?.Value;
        if (id is null || Definition(id, 0) is not { } definition)
        {
            return null;
        }

        if (!_looks.TryGetValue(id, out var look))
        {
            var copy = new XElement(definition);
            copy.Elements().Where(element => element.Name.Namespace != _w || Left.Contains(element.Name.LocalName)).Remove();
            _looks[id] = look = lists.AddLook(Inner(copy));
        }

        return look;
    }

    // A look may be told by a style, which tells a list, which tells the look.
    private XElement? Definition(string id, int depth)
    {
        var definition = source.Numbering?.Elements(_w + "abstractNum").FirstOrDefault(look => look.Attribute(_w + "abstractNumId")?.Value == id);
        var style = definition?.Element(_w + "numStyleLink")?.Attribute(_w + "val")?.Value;
        if (style is null || depth > 2)
        {
            return definition;
        }

        var number = source.Styles?.Elements(_w + "style").FirstOrDefault(it => it.Attribute(_w + "styleId")?.Value == style)?.Descendants(_w + "numId").FirstOrDefault()?.Attribute(_w + "val")?.Value;
        var next = number is null ? null : Number(number)?.Element(_w + "abstractNumId")?.Attribute(_w + "val")?.Value;
        return next is null || next == id ? definition : Definition(next, depth + 1);
    }

    private string Overrides(XElement number)
    {
        var copy = new XElement(number);
        copy.Elements().Where(element => element.Name != _w + "lvlOverride").Remove();
        return Inner(copy);
    }

    // A level bound to a style would change the style of the document being made; bullets drawn as pictures stay behind.
    private string Inner(XElement element)
    {
        element.Descendants().Where(it => it.Name == _w + "pStyle" || it.Name == _w + "lvlPicBulletId").Remove();
        element.Descendants().Attributes().Where(it => it.Name.Namespace != _w && it.Name.Namespace != XNamespace.None && !it.IsNamespaceDeclaration && it.Name.Namespace != XNamespace.Xml).Remove();
        return string.Concat(element.Elements().Select(it => it.ToString(SaveOptions.DisableFormatting)));
    }
}
