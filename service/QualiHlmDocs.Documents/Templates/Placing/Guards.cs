using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>
/// Marks at which a container that blocks may empty is mended when a document is produced: a cell must end with a
/// paragraph (ISO/IEC 29500-1 § 17.4.65), a table must have a row, a content control must hold something.
/// </summary>
internal sealed class Guards(PartMarkup part, Edits edits)
{
    private readonly HashSet<int> _guarded = [];
    private readonly HashSet<int> _emptied = [];

    /// <param name="touched">The elements directly around what blocks repeat or take away.</param>
    /// <param name="blocks">The placed blocks: their cuts say which rows are always there.</param>
    public void Add(IEnumerable<int> touched, IReadOnlyList<Block> blocks)
    {
        _emptied.UnionWith(touched);
        foreach (var container in _emptied)
        {
            Add(container, blocks);
        }
    }

    private void Add(int container, IReadOnlyList<Block> blocks)
    {
        if (container < 0 || !_guarded.Add(container))
        {
            return;
        }

        switch (part.Elements[container].Kind)
        {
            case ElementKind.Cell or ElementKind.Header or ElementKind.Footer or ElementKind.Note or ElementKind.Comment or ElementKind.TextBox:
                edits.Insert(part.Elements[container].CloseStart, new Piece.Guard(GuardKind.EndsWithParagraph, container, EmptyParagraph(container)), Edits.Rank.Last);
                break;
            case ElementKind.Table:
                AddTable(container, blocks);
                break;
            case ElementKind.ControlContent when part.Enclosing(container, ElementKind.Paragraph) < 0 || part.Enclosing(container, ElementKind.TextBox) > part.Enclosing(container, ElementKind.Paragraph):
                AddContent(container, blocks);
                break;
        }
    }

    private void AddTable(int table, IReadOnlyList<Block> blocks)
    {
        var rows = RowsOf(table);
        if (rows.Count == 0 || rows.Exists(row => IsAlwaysThere(row, table, blocks)))
        {
            return;
        }

        AddVanishing(table, part.Elements[rows[0]].Start, part.Elements[table].CloseStart);
        // The table itself may go: what is around it is touched in turn.
        Add(part.Elements[table].Parent, blocks);
    }

    // What goes with its start and end when nothing comes between.
    private void AddVanishing(int element, int contentStart, int contentEnd)
    {
        var end = part.Elements[element].End;
        edits.Insert(part.Elements[element].Start, new Piece.Guard(GuardKind.TableStarts, element, []), Edits.Rank.Last);
        edits.Insert(contentStart, new Piece.Guard(GuardKind.RowsStart, element, []), Edits.Rank.First);
        edits.Insert(end, new Piece.Guard(GuardKind.TableEnds, element, [.. part.Bytes(contentEnd, end)]), Edits.Rank.First);
    }

    private List<int> RowsOf(int table)
    {
        var rows = new List<int>();
        for (var i = table + 1; i < part.Elements[table].After; i = part.Elements[i].After)
        {
            if (part.Elements[i].Kind is ElementKind.Row or ElementKind.Control or ElementKind.Transparent)
            {
                rows.Add(i);
            }
        }

        return rows;
    }

    // A row that no block of this table covers, and that no tag takes away; a control only with the rows in it.
    private bool IsAlwaysThere(int row, int table, IReadOnlyList<Block> blocks)
    {
        if (part.Elements[row].Kind == ElementKind.Control && _emptied.Any(content => part.Elements[content].Parent == row))
        {
            return false;
        }

        var (start, end) = (part.Elements[row].Start, part.Elements[row].End);
        return !blocks.Any(block =>
            block.Marks.Exists(mark => mark.Vanishing == row)
            || (block.Opening.CutPosition <= start && end <= block.Closing.CutPosition && block.Opening.CutPosition > part.Elements[table].Start));
    }

    private void AddContent(int content, IReadOnlyList<Block> blocks)
    {
        var control = part.Elements[content].Parent;
        if (part.Elements[part.Elements[control].Parent].Kind is ElementKind.Table or ElementKind.Row)
        {
            // Around rows or cells no paragraph can stand: emptied, the control goes.
            AddVanishing(control, part.Elements[content].OpenEnd, part.Elements[content].CloseStart);
            Add(part.Elements[control].Parent, blocks);
            return;
        }

        edits.Insert(part.Elements[content].OpenEnd, new Piece.Guard(GuardKind.ContentStarts, content, []), Edits.Rank.First);
        edits.Insert(part.Elements[content].CloseStart, new Piece.Guard(GuardKind.ContentEnds, content, EmptyParagraph(content)), Edits.Rank.Last);
        Add(part.Elements[control].Parent, blocks);
    }

    // The last paragraph of the container gives its properties: an empty paragraph keeps its height and style.
    private byte[] EmptyParagraph(int container)
    {
        var prefix = part.WordPrefix;
        for (var i = part.Elements[container].After - 1; i > container; i--)
        {
            var isProperties = part.Elements[i].Kind == ElementKind.ParagraphProperties && part.Elements[part.Elements[i].Parent].Parent == container;
            if (isProperties && part.Bytes(part.Elements[i].Start, part.Elements[i].End).IndexOf("sectPr"u8) < 0)
            {
                return [(byte)'<', .. prefix, .. "p>"u8, .. part.Bytes(part.Elements[i].Start, part.Elements[i].End), .. "</"u8, .. prefix, .. "p>"u8];
            }
        }

        return [(byte)'<', .. prefix, .. "p/>"u8];
    }
}
