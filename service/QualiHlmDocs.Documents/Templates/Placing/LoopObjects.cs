using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>Embedded objects inside loops: each names its shape, which has a name of its own at each turn.</summary>
internal sealed class LoopObjects(PartMarkup part, Edits edits, IReadOnlyList<Block> blocks, LoopParts loops)
{
    public void Mend()
    {
        for (var i = 0; i < part.Elements.Length; i++)
        {
            if (part.Elements[i].Kind == ElementKind.LegacyShape && part.Enclosing(i, ElementKind.Object) is >= 0 and var around
                && XmlAttribute.Find(part, i, "id"u8) is { } id && Branches.LoopOf(blocks, part.Elements[i].Start) is { } loop)
            {
                NameAnew(around, id.Value(part), loop);
            }
        }
    }

    private void NameAnew(int around, string name, Block loop)
    {
        var item = loops.NextBookmark();
        loop.Opening.Then.Add(new Piece.Identity(IdentityKind.BookmarkTurn, item, []));
        for (var i = around; i < part.Elements[around].After; i++)
        {
            foreach (var attribute in XmlAttribute.Of(part, i).Where(attribute => attribute.Value(part) == name))
            {
                edits.Remove(attribute.ValueStart, attribute.ValueEnd);
                edits.Insert(attribute.ValueStart, new Piece.Identity(IdentityKind.BookmarkName, item, [.. part.Bytes(attribute.ValueStart, attribute.ValueEnd)]));
            }
        }
    }
}
