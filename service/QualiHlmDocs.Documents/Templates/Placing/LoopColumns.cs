using System.Globalization;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>Tables in which a block repeats or masks columns: their grid is made anew from the rows that come out.</summary>
internal sealed class LoopColumns(PartMarkup part, Edits edits)
{
    public void Mend(IEnumerable<Block> blocks)
    {
        foreach (var columns in blocks.Where(block => block.Columns is not null).GroupBy(block => block.Columns?.Table ?? 0))
        {
            // Rows that repeat different columns have no grid in common but the widest.
            var ranges = columns.Select(block => (block.Columns?.First ?? 0, block.Columns?.Count ?? 0)).Distinct().ToList();
            var (first, count) = ranges.Count == 1 ? ranges[0] : (-1, 0);
            edits.Insert(part.Elements[columns.Key].Start, new Piece.Grid(null), Edits.Rank.Last);
            edits.Insert(part.Elements[columns.Key].End, new Piece.Grid(new RepeatedColumns(first, count, part.Names)), Edits.Rank.First);
        }
    }

    /// <summary>The columns from one cell of a row to another; null outside a table.</summary>
    public static CellRange? RangeOf(PartMarkup part, int first, int last)
    {
        var row = part.Enclosing(first, ElementKind.Row);
        var table = row < 0 ? -1 : part.Enclosing(part.Elements[row].Parent, ElementKind.Table);
        if (table < 0)
        {
            return null;
        }

        var (before, count) = (0, 0);
        for (var i = row + 1; i < part.Elements[row].After; i++)
        {
            if (part.Elements[i].Kind == ElementKind.Cell)
            {
                var span = SpanOf(part, i);
                (before, count) = i < first ? (before + span, count) : i <= last ? (before, count + span) : (before, count);
                i = part.Elements[i].After - 1;
            }
            else if (IsNamed(part, i, "gridBefore"u8))
            {
                before += Number(part, i);
            }
        }

        return new CellRange(table, before, count);
    }

    /// <summary>How many columns of the grid a cell takes.</summary>
    public static int SpanOf(PartMarkup part, int cell)
    {
        for (var i = cell + 1; i < part.Elements[cell].After && part.Elements[i].Kind != ElementKind.Paragraph; i++)
        {
            if (IsNamed(part, i, "gridSpan"u8))
            {
                return Math.Max(1, Number(part, i));
            }
        }

        return 1;
    }

    public static int Number(PartMarkup part, int element, string attribute = "val") =>
        XmlAttribute.Find(part, element, System.Text.Encoding.ASCII.GetBytes(attribute)) is { } value && int.TryParse(value.Value(part), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public static bool IsNamed(PartMarkup part, int element, ReadOnlySpan<byte> localName) => part.LocalName(element).SequenceEqual(localName);
}

/// <summary>Neighbouring columns of a table.</summary>
/// <param name="Table">The table's element.</param>
/// <param name="First">The first column, from zero.</param>
/// <param name="Count">How many.</param>
internal sealed record CellRange(int Table, int First, int Count);
