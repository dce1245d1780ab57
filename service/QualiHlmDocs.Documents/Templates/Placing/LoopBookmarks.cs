using System.Text;
using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>
/// Bookmarks inside blocks: a pair that a block would tear apart is removed; one that a loop repeats has a number and a
/// name of its own at each turn, and what refers to it from inside the same turn follows it.
/// </summary>
internal sealed class LoopBookmarks(PartMarkup part, Edits edits, IReadOnlyList<Block> blocks, Vanishings vanishing, LoopParts loops)
{
    private readonly int[] _starts = [.. Enumerable.Range(0, part.Elements.Length).Where(i => part.Elements[i].Kind == ElementKind.BookmarkStart)];
    private readonly int[] _ends = [.. Enumerable.Range(0, part.Elements.Length).Where(i => part.Elements[i].Kind == ElementKind.BookmarkEnd)];

    public void Mend()
    {
        var ends = _ends.ToLookup(end => Value(end, "id"u8));
        foreach (var start in _starts)
        {
            Mend(start, ends[Value(start, "id"u8)].FirstOrDefault(end => end > start, -1));
        }
    }

    private void Mend(int start, int end)
    {
        var isCut = vanishing.Covers(Position(start)) || (end >= 0 && vanishing.Covers(Position(end)));
        if (!isCut && BranchOf(start) == (null, 0) && (end < 0 || BranchOf(end) == (null, 0)))
        {
            return;
        }

        // Word's mark of the last edit goes too.
        if (isCut || end < 0 || Value(start, "name"u8) == "_GoBack" || BranchOf(start) != BranchOf(end))
        {
            Remove(start);
            Remove(end);
        }
        else if (Branches.LoopOf(blocks, Position(start)) is { } loop)
        {
            Repeat(loop, start, end);
        }
    }

    private void Remove(int element)
    {
        if (element >= 0)
        {
            edits.Remove(part.Elements[element].Start, part.Elements[element].End);
        }
    }

    private void Repeat(Block loop, int start, int end)
    {
        var (item, name) = (loops.NextBookmark(), Value(start, "name"u8));
        loop.Opening.Then.Add(new Piece.Identity(IdentityKind.BookmarkTurn, item, []));
        Replace(start, "id"u8, IdentityKind.BookmarkId, item);
        Replace(end, "id"u8, IdentityKind.BookmarkId, item);
        Replace(start, "name"u8, IdentityKind.BookmarkName, item);
        for (var i = part.FirstAtOrAfter(loop.Opening.CutPosition); i < part.Elements.Length && Position(i) < loop.Closing.CutPosition; i++)
        {
            if (part.Elements[i].Kind == ElementKind.Hyperlink && Value(i, "anchor"u8) == name)
            {
                Replace(i, "anchor"u8, IdentityKind.BookmarkName, item);
            }
            else if (part.Elements[i].Kind == ElementKind.FieldCode)
            {
                Follow(i, name, item);
            }
        }
    }

    // « REF fiche \\h »: the name as a word of the field's code.
    private void Follow(int code, string name, int item)
    {
        var text = part.Bytes(part.Elements[code].OpenEnd, part.Elements[code].CloseStart);
        var word = Encoding.UTF8.GetBytes(name);
        var at = text.IndexOf(word);
        var isWord = at > 0 && text[at - 1] is (byte)' ' or (byte)'"' && (at + word.Length == text.Length || text[at + word.Length] is (byte)' ' or (byte)'"');
        if (isWord)
        {
            var from = part.Elements[code].OpenEnd + at;
            edits.Remove(from, from + word.Length);
            edits.Insert(from, new Piece.Identity(IdentityKind.BookmarkName, item, word));
        }
    }

    private void Replace(int element, ReadOnlySpan<byte> name, IdentityKind kind, int item)
    {
        if (XmlAttribute.Find(part, element, name) is { } attribute)
        {
            edits.Remove(attribute.ValueStart, attribute.ValueEnd);
            edits.Insert(attribute.ValueStart, new Piece.Identity(kind, item, [.. part.Bytes(attribute.ValueStart, attribute.ValueEnd)]));
        }
    }

    private (Block? Block, int Branch) BranchOf(int element) => Branches.Of(blocks, Position(element));

    private int Position(int element) => part.Elements[element].Start;

    private string Value(int element, ReadOnlySpan<byte> attribute) => XmlAttribute.Find(part, element, attribute)?.Value(part) ?? string.Empty;
}
