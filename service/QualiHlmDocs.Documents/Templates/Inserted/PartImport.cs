using System.Globalization;
using System.Security;
using System.Text;
using System.Xml.Linq;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates.Values;

namespace QualiHlmDocs.Documents.Templates.Inserted;

/// <summary>Brings the pictures, links and charts that an inserted document refers to into the package of the one being made.</summary>
internal sealed class PartImport(SourceDocument source, Additions additions, TemplateLimits limits)
{
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    // A chart has a workbook, a style, colours; a diagram has five parts: none goes deeper.
    private const int MaxDepth = 4;

    private static readonly Dictionary<string, string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["image/png"] = "png", ["image/jpeg"] = "jpeg", ["image/gif"] = "gif", ["image/bmp"] = "bmp", ["image/tiff"] = "tiff", ["image/x-emf"] = "emf", ["image/x-wmf"] = "wmf", ["image/svg+xml"] = "svg",
    };

    private static readonly HashSet<string> Copied =
        ["chart", "chartEx", "chartUserShapes", "chartStyle", "chartColorStyle", "themeOverride", "diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors", "diagramDrawing", "package", "image"];

    private readonly Dictionary<string, string> _names = [];

    /// <summary>Rewrites the relationships that an element and those inside it refer to.</summary>
    /// <param name="content">A copy; links that may not be are undone in it.</param>
    /// <param name="from">The part that it comes from.</param>
    /// <param name="to">The part that it goes to.</param>
    /// <param name="dialect">That of the document being made.</param>
    public void Rewrite(XElement content, string from, string to, Dialect dialect)
    {
        XNamespace r = dialect.Relationships;
        foreach (var attribute in content.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace == r).ToList())
        {
            if (attribute.Value.Length == 0)
            {
                continue;
            }

            if (source.Relation(from, attribute.Value) is { } relation && Import(relation, to) is { } id)
            {
                attribute.Value = id;
            }
            else
            {
                attribute.Remove();
            }
        }
    }

    // Null for a link that may not be one: its text stays.
    private string? Import(OpcRelationship relation, string to)
    {
        if (relation.IsExternal)
        {
            return Addresses.Read(relation.Target) is { } address ? additions.RelateOutside(to, relation.Type, address) : null;
        }

        return additions.Relate(to, relation.Type, relation.Kind == "image" ? Medium(relation.Target) : Copy(relation, 0));
    }

    private string Medium(string name)
    {
        var (type, bytes) = (source.TypeOf(name), source.Bytes(name));
        if (!Extensions.TryGetValue(type, out var extension) || bytes.Length > limits.MaxImageBytes)
        {
            throw SourceDocument.NotADocument("ce document contient une image d’un genre inconnu ou trop volumineuse");
        }

        if (extension == "svg")
        {
            _ = SvgHeader.Read(bytes);
        }

        return additions.AddMedium(bytes, extension, type);
    }

    private string Copy(OpcRelationship relation, int depth)
    {
        if (!Copied.Contains(relation.Kind) || relation.IsExternal || depth > MaxDepth)
        {
            throw SourceDocument.NotADocument($"ce document contient un élément que l’on ne peut pas insérer ({relation.Kind})");
        }

        if (_names.TryGetValue(relation.Target, out var known))
        {
            return known;
        }

        var dot = relation.Target.LastIndexOf('.');
        var name = additions.AddPart("annexes/" + relation.Kind, dot < 0 ? "bin" : relation.Target[(dot + 1)..], source.Bytes(relation.Target), source.TypeOf(relation.Target));
        _names[relation.Target] = name;
        var own = new StringBuilder();
        foreach (var inner in source.RelationsOf(relation.Target))
        {
            var target = inner.Kind == "image" && !inner.IsExternal ? Medium(inner.Target) : Copy(inner, depth + 1);
            own.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"{SecurityElement.Escape(inner.Id)}\" Type=\"{SecurityElement.Escape(inner.Type)}\" Target=\"/{SecurityElement.Escape(target)}\"/>");
        }

        if (own.Length > 0)
        {
            additions.Parts.AddPart(OpcNames.RelationshipsOf(name), null, Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns=\"{Relationships}\">{own}</Relationships>"));
        }

        return name;
    }
}
