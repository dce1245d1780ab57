using QualiHlmDocs.Documents.Templates.Markup;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>Cuts where an author's hint says.</summary>
internal sealed class HintedCut(PartMarkup part)
{
    /// <summary>Places a block by its hint; false when it has none, or its tags do not stand as the hint needs.</summary>
    /// <param name="block">The block.</param>
    /// <param name="touched">Receives what is around what it repeats.</param>
    public bool TryPlace(Block block, HashSet<int> touched)
    {
        var kind = block.Hint switch
        {
            BlockHint.Row => ElementKind.Row,
            BlockHint.Cell => ElementKind.Cell,
            BlockHint.Paragraph => ElementKind.Paragraph,
            _ => ElementKind.Other,
        };
        if (kind == ElementKind.Other || block.Marks.Count > 2)
        {
            return false;
        }

        var (first, last) = (part.Enclosing(block.Opening.Tag.Carrier, kind), part.Enclosing(block.Closing.Tag.Carrier, kind));
        if (first < 0 || last < 0 || part.Elements[first].Parent != part.Elements[last].Parent || (kind == ElementKind.Cell && IsWholeRow(first, last)))
        {
            return false;
        }

        block.Opening.CutPosition = part.Elements[first].Start;
        block.Closing.CutPosition = part.Elements[last].End;
        touched.Add(part.Elements[first].Parent);
        block.Columns = kind == ElementKind.Cell ? LoopColumns.RangeOf(part, first, last) : null;
        return true;
    }

    // A row must keep a cell (ISO/IEC 29500-1 § 17.4.78): one that is nothing but the loop could lose them all.
    private bool IsWholeRow(int first, int last)
    {
        var row = part.Elements[first].Parent;
        for (var i = row + 1; i < part.Elements[row].After; i = part.Elements[i].After)
        {
            if (part.Elements[i].Kind == ElementKind.Cell && (i < first || i > last))
            {
                return false;
            }
        }

        return true;
    }
}
