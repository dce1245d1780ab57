using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>
/// Keeps what a loop repeats valid: identifiers that Word wants unique are numbered anew or left out, and pairs of
/// marks (permissions) that a block would tear apart are removed.
/// </summary>
internal sealed class LoopBodies(PartMarkup part, Edits edits, IReadOnlyList<Block> blocks, Vanishings vanishing, LoopParts loops)
{
    public void Mend()
    {
        for (var i = 0; i < part.Elements.Length; i++)
        {
            ref var element = ref part.Elements[i];
            if (element.Kind == ElementKind.PermissionRange)
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
        if (XmlAttribute.Find(part, element, "id"u8) is { } id && loops.NotesOf(part.Name(element)) is { } notes && notes.Take(id.Value(part), loops, new Piece.Identity(IdentityKind.NoteId, 0, [])) is { } note)
        {
            Renumber(element, IdentityKind.NoteReference);
            note.ForEach(piece => edits.Insert(part.Elements[element].End, piece));
        }
    }

    private void MendPair(int element)
    {
        ref var start = ref part.Elements[element];
        if (IsRepeated(start.Start) || IsTorn(start, ValueOf(element, "id"u8)))
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
                return Branches.Of(blocks, part.Elements[i].Start) != Branches.Of(blocks, half.Start) || vanishing.Covers(part.Elements[i].Start) || vanishing.Covers(half.Start);
            }
        }

        return Branches.Of(blocks, half.Start) != (null, 0);
    }

    private string ValueOf(int element, ReadOnlySpan<byte> attribute) => XmlAttribute.Find(part, element, attribute)?.Value(part) ?? string.Empty;

    private void RemoveAttribute(int element, ReadOnlySpan<byte> name)
    {
        if (XmlAttribute.Find(part, element, name) is { } attribute)
        {
            edits.Remove(attribute.Start, attribute.End);
        }
    }

    private void Renumber(int element, IdentityKind kind)
    {
        if (XmlAttribute.Find(part, element, "id"u8) is { } attribute)
        {
            edits.Remove(attribute.ValueStart, attribute.ValueEnd);
            edits.Insert(attribute.ValueStart, new Piece.Identity(kind, 0, []));
        }
    }
}
