using System.Globalization;
using System.Text;
using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>
/// Keeps what a loop repeats valid: identifiers that Word wants unique are numbered anew or left out, and pairs of
/// marks (bookmarks, comments, permissions) that a block would tear apart are removed.
/// </summary>
internal sealed class LoopBodies(PartMarkup part, Edits edits, IReadOnlyList<Block> blocks, Vanishings vanishing, LoopParts loops)
{
    private readonly Dictionary<string, int> _pairs = [];

    public void Mend()
    {
        for (var i = 0; i < part.Elements.Length; i++)
        {
            ref var element = ref part.Elements[i];
            if (element.Kind is ElementKind.BookmarkStart or ElementKind.CommentRange or ElementKind.CommentReference or ElementKind.PermissionRange)
            {
                MendPair(i);
            }
            else if (IsRepeated(element.Start))
            {
                MendRepeated(i);
            }
        }
    }

    private bool IsRepeated(int position) => blocks.Any(block => block.IsLoop && block.Opening.CutPosition <= position && position < block.Closing.CutPosition);

    private void MendRepeated(int element)
    {
        switch (part.Elements[element].Kind)
        {
            case ElementKind.Paragraph or ElementKind.Row:
                RemoveAttribute(element, "paraId"u8);
                RemoveAttribute(element, "textId"u8);
                break;
            case ElementKind.ControlId when part.Elements[part.Elements[element].Parent].Kind == ElementKind.ControlProperties:
                edits.Remove(part.Elements[element].Start, part.Elements[element].End);
                break;
            case ElementKind.DrawingId:
                Renumber(element, IdentityKind.Drawing);
                break;
            case ElementKind.NoteReference:
                MoveNote(element);
                break;
            case ElementKind.LegacyShape when part.Enclosing(element, ElementKind.Object) < 0:
                RemoveAttribute(element, "id"u8);
                RemoveAttribute(element, "spid"u8);
                break;
        }
    }

    // A repeated reference takes its note along: its text is made in the same turn.
    private void MoveNote(int element)
    {
        if (XmlAttribute.Find(part, element, "id"u8) is { } id && loops.NotesOf(part.Name(element)) is { } notes && notes.Take(id.Value(part)) is { } note)
        {
            Renumber(element, IdentityKind.NoteReference);
            note.ForEach(piece => edits.Insert(part.Elements[element].End, piece));
        }
    }

    private void MendPair(int element)
    {
        ref var start = ref part.Elements[element];
        var id = ValueOf(element, "id"u8);
        if (start.Kind == ElementKind.BookmarkStart)
        {
            MendBookmark(element, id);
        }
        else if (IsRepeated(start.Start) || (start.Kind != ElementKind.CommentReference && IsTorn(start, id)))
        {
            edits.Remove(start.Start, start.End);
        }
    }

    // Torn: the other half goes away, or stands in another branch, or outside.
    private bool IsTorn(Element half, string id)
    {
        for (var i = 0; i < part.Elements.Length; i++)
        {
            if (part.Elements[i].Kind == half.Kind && part.Elements[i].Start != half.Start && ValueOf(i, "id"u8) == id)
            {
                return BranchOf(part.Elements[i].Start) != BranchOf(half.Start) || vanishing.Covers(part.Elements[i].Start) || vanishing.Covers(half.Start);
            }
        }

        return BranchOf(half.Start) != (null, 0);
    }

    private void MendBookmark(int start, string id)
    {
        var end = Array.FindIndex(part.Elements, it => it.Kind == ElementKind.BookmarkEnd && it.Start > part.Elements[start].Start && IdIs(it, id));
        var isCut = vanishing.Covers(part.Elements[start].Start) || (end >= 0 && vanishing.Covers(part.Elements[end].Start));
        if (!isCut && BranchOf(part.Elements[start].Start) == (null, 0) && (end < 0 || BranchOf(part.Elements[end].Start) == (null, 0)))
        {
            return;
        }

        // Word's mark of the last edit, and pairs that a block would tear apart.
        if (isCut || end < 0 || ValueOf(start, "name"u8) == "_GoBack" || BranchOf(part.Elements[start].Start) != BranchOf(part.Elements[end].Start))
        {
            edits.Remove(part.Elements[start].Start, part.Elements[start].End);
            if (end >= 0)
            {
                edits.Remove(part.Elements[end].Start, part.Elements[end].End);
            }
        }
        else if (IsRepeated(part.Elements[start].Start))
        {
            var item = _pairs.Count;
            _pairs[id] = item;
            Renumber(start, IdentityKind.BookmarkStart, item, "id"u8);
            Renumber(start, IdentityKind.BookmarkName, item, "name"u8);
            Renumber(end, IdentityKind.BookmarkEnd, item, "id"u8);
        }
    }

    private bool IdIs(Element element, string id) => ValueOf(Array.BinarySearch(Starts, element.Start), "id"u8) == id;

    private int[] Starts => field ??= [.. part.Elements.Select(it => it.Start)];

    // The innermost block around a place, and which of its branches: two places with the same are never torn apart.
    private (Block? Block, int Branch) BranchOf(int position)
    {
        var inner = blocks.LastOrDefault(block => block.Opening.CutPosition <= position && position < block.Closing.CutPosition);
        return inner is null ? (null, 0) : (inner, inner.Marks.FindLastIndex(mark => mark.CutPosition <= position));
    }

    private string ValueOf(int element, ReadOnlySpan<byte> attribute) => XmlAttribute.Find(part, element, attribute)?.Value(part) ?? string.Empty;

    private void RemoveAttribute(int element, ReadOnlySpan<byte> name)
    {
        if (XmlAttribute.Find(part, element, name) is { } attribute)
        {
            edits.Remove(attribute.Start, attribute.End);
        }
    }

    private void Renumber(int element, IdentityKind kind) => Renumber(element, kind, 0, "id"u8);

    private void Renumber(int element, IdentityKind kind, int item, ReadOnlySpan<byte> name)
    {
        if (XmlAttribute.Find(part, element, name) is { } attribute)
        {
            edits.Remove(attribute.ValueStart, attribute.ValueEnd);
            edits.Insert(attribute.ValueStart, new Piece.Identity(kind, item, Encoding.UTF8.GetBytes(attribute.Value(part).ToString(CultureInfo.InvariantCulture))));
        }
    }
}
