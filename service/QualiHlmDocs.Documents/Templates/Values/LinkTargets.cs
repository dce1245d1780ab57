using System.Text;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Placing;
using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>
/// Links drawn in Word whose address holds tags. The address leaves the relationships of its part: it is made where the
/// link stands, so that each turn of a loop has its own, and where it leads is checked.
/// </summary>
internal sealed class LinkTargets
{
    private readonly TemplatePart _relations;
    private readonly Dictionary<string, Target> _targets = [];
    private readonly bool _isMoved;
    private readonly List<(PartMarkup Part, int Position, Tag Tag)> _uses = [];

    private LinkTargets(TemplatePart relations, bool isMoved, TemplateReport report)
    {
        (_relations, _isMoved) = (relations, isMoved);
        foreach (var tags in relations.Tags.Where(tag => tag.Flow.Kind == SlotKind.Address).GroupBy(tag => tag.Flow.Paragraph))
        {
            Add(tags.Key, [.. tags], report);
        }
    }

    /// <summary>The links of a template, by the name of the part that holds their addresses.</summary>
    public static Dictionary<string, LinkTargets> Of(IReadOnlyList<TemplatePart> parts, TemplateReport report) => parts
        .Where(part => part.Kind.IsRelationships && part.Tags.Count > 0)
        .ToDictionary(relations => relations.Name, relations => new LinkTargets(relations, parts.Any(part => OpcNames.RelationshipsOf(part.Name) == relations.Name && part.Tags.Count > 0), report));

    /// <summary>The tags that are still made with the relationships themselves.</summary>
    public IReadOnlyList<Tag> Staying => [.. _relations.Tags.Where(tag => !_targets.Values.Any(target => target.IsMoved && target.Element == tag.Flow.Paragraph))];

    /// <summary>The tags of a part with those of its links, in the order they are read.</summary>
    public IEnumerable<Tag> Among(TemplatePart part) => part.Tags.Select(tag => (tag.Position, tag))
        .Concat(_uses.Where(use => use.Part == part.Markup).Select(use => (use.Position, tag: use.Tag))).OrderBy(it => it.Position).Select(it => it.tag);

    /// <summary>Takes out the addresses that are made elsewhere, and has the others checked as they are made.</summary>
    public void AddTo(Edits edits)
    {
        foreach (var target in _targets.Values)
        {
            if (target.IsMoved)
            {
                edits.Remove(_relations.Markup.Elements[target.Element].Start, _relations.Markup.Elements[target.Element].End);
            }
            else
            {
                edits.Insert(target.Value.ValueStart, new Piece.Shape(ShapeStep.LinkStarts), Edits.Rank.First);
                edits.Insert(target.Value.ValueEnd, new Piece.Shape(ShapeStep.LinkChecked, target.Tags[0]), Edits.Rank.Last);
            }
        }
    }

    /// <summary>Has each link of a part make its own address.</summary>
    public void Place(PartMarkup part, Edits edits)
    {
        for (var i = 0; i < part.Elements.Length; i++)
        {
            if ((part.Elements[i].Kind == ElementKind.Hyperlink || part.LocalName(i).StartsWith("hlink"u8)) && XmlAttribute.Find(part, i, "id"u8) is { } id
                && _targets.GetValueOrDefault(id.Value(part)) is { IsMoved: true } target)
            {
                edits.Remove(id.Start, id.End);
                _uses.AddRange(target.Tags.Select(tag => (part, part.Elements[i].Start, tag)));
                foreach (var piece in Pieces(target, Encoding.ASCII.GetString(part.Bytes(id.NameStart, id.NameEnd))))
                {
                    edits.Insert(id.Start, piece);
                }
            }
        }
    }

    private void Add(int element, List<Tag> tags, TemplateReport report)
    {
        var markup = _relations.Markup;
        var type = XmlAttribute.Find(markup, element, "Type"u8)?.Value(markup) ?? string.Empty;
        if (!type.EndsWith("/hyperlink", StringComparison.Ordinal))
        {
            report.Add(ValueFindings.RemoteTarget, tags[0], "cette balise est dans l’adresse d’autre chose qu’un lien (image distante, modèle joint, objet lié)", "Incorporez l’image ou l’objet au modèle, et retirez la balise de son adresse.");
        }
        else if (XmlAttribute.Find(markup, element, "Id"u8) is { } id && XmlAttribute.Find(markup, element, "Target"u8) is { } value)
        {
            _targets[id.Value(markup)] = new Target(element, value, type, tags, _isMoved && tags.TrueForAll(tag => tag.IsValue));
        }
    }

    private IEnumerable<Piece> Pieces(Target target, string attribute)
    {
        yield return new Piece.Shape(ShapeStep.LinkStarts);
        var at = target.Value.ValueStart;
        foreach (var tag in target.Tags)
        {
            yield return Text(at, tag.Position);
            yield return new Piece.Value(tag);
            at = tag.EndPosition;
        }

        yield return Text(at, target.Value.ValueEnd);
        yield return new Piece.Shape(ShapeStep.LinkEnds, new LinkPlace(attribute, target.Type, target.Tags[0]));
    }

    private Piece.Shape Text(int from, int to) => new(ShapeStep.LinkText, _relations.Markup.Bytes(from, to).ToArray());

    private sealed record Target(int Element, XmlAttribute Value, string Type, List<Tag> Tags, bool IsMoved);
}

/// <summary>Where a link writes its relationship.</summary>
/// <param name="Attribute">The name of the attribute.</param>
/// <param name="Type">The type of the relationship.</param>
/// <param name="Tag">A tag of its address, for what is said of it.</param>
internal sealed record LinkPlace(string Attribute, string Type, Tag Tag);
