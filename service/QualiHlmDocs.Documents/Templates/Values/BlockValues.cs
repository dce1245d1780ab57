using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Placing;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>Values of whole paragraphs whose tag is alone in its own: they take its place.</summary>
internal sealed class BlockValues
{
    private static readonly HashSet<string> Filters = ["texte_riche", "document", "saut_de_section"];
    private readonly HashSet<Tag> _tags = [];

    public BlockValues(PartMarkup part, InkMap ink, Vanishings vanishing, IReadOnlyList<Tag> tags, HashSet<int> touched)
    {
        foreach (var paragraph in tags.Where(tag => tag.IsInParagraph).GroupBy(tag => tag.Flow.Paragraph))
        {
            if (paragraph.ToList() is [{ IsValue: true } tag] && IsBlock(tag) && IsAlone(part, ink, tag))
            {
                _tags.Add(tag);
                vanishing.Take(paragraph.Key);
                // Without a value nothing takes its place.
                touched.Add(part.Elements[paragraph.Key].Parent);
            }
        }
    }

    public bool IsEmpty => _tags.Count == 0;

    public bool Holds(Tag tag) => _tags.Contains(tag);

    private static bool IsBlock(Tag tag)
    {
        var name = FilterUse.LastIn(tag)?.Name ?? (tag.Lexed.Tokens.Count == 1 ? tag.Code.Trim() : string.Empty);
        return Filters.Contains(name);
    }

    private static bool IsAlone(PartMarkup part, InkMap ink, Tag tag)
    {
        ref var element = ref part.Elements[tag.Flow.Paragraph];
        return element.Kind == ElementKind.Paragraph && !element.IsDrawing && tag.Frame is { IsInRun: true, IsDirect: true }
            && !ink.HasSolid(element.Start, tag.Position) && !ink.HasSolid(tag.EndPosition, element.End)
            && part.Bytes(element.Start, element.End).IndexOf("sectPr"u8) < 0;
    }
}
