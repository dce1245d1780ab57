using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>
/// Comments: one that stands whole in a loop is made at each turn, its text in the scope of the turn; one that a block would
/// tear apart loses its marks.
/// </summary>
internal sealed class LoopComments(PartMarkup part, Edits edits, IReadOnlyList<Block> blocks, Vanishings vanishing, LoopParts loops)
{
    public void Mend()
    {
        foreach (var comment in Enumerable.Range(0, part.Elements.Length).Where(i => part.Elements[i].Kind is ElementKind.CommentRange or ElementKind.CommentReference).GroupBy(IdOf))
        {
            Mend(comment.Key, [.. comment]);
        }
    }

    private void Mend(string id, int[] marks)
    {
        var places = marks.Select(mark => Branches.Of(blocks, Position(mark))).Distinct().ToList();
        var reference = Array.Find(marks, mark => part.Elements[mark].Kind == ElementKind.CommentReference);
        var isTorn = places.Count > 1 || marks.Any(mark => vanishing.Covers(Position(mark)));
        var isRepeated = marks.Any(mark => Branches.LoopOf(blocks, Position(mark)) is not null);
        if (!isTorn && !isRepeated)
        {
            return;
        }

        if (isTorn || reference == 0 || !TryRepeat(id, marks, reference))
        {
            // Outside of loops what is said stays, though no longer of what.
            foreach (var mark in marks.Where(mark => isRepeated || part.Elements[mark].Kind == ElementKind.CommentRange))
            {
                edits.Remove(part.Elements[mark].Start, part.Elements[mark].End);
            }
        }
    }

    private bool TryRepeat(string id, int[] marks, int reference)
    {
        var item = loops.NextBookmark();
        var number = new Piece.Identity(IdentityKind.CommentId, item, []);
        if (Branches.LoopOf(blocks, Position(reference)) is not { } loop || loops.Comments?.Take(id, loops, number) is not { } comment)
        {
            return false;
        }

        loop.Opening.Then.Add(new Piece.Identity(IdentityKind.CommentTurn, item, []));
        comment.ForEach(piece => edits.Insert(part.Elements[reference].End, piece));
        foreach (var mark in marks)
        {
            if (XmlAttribute.Find(part, mark, "id"u8) is { } attribute)
            {
                edits.Remove(attribute.ValueStart, attribute.ValueEnd);
                edits.Insert(attribute.ValueStart, number);
            }
        }

        return true;
    }

    private int Position(int element) => part.Elements[element].Start;

    private string IdOf(int element) => XmlAttribute.Find(part, element, "id"u8)?.Value(part) ?? string.Empty;
}
