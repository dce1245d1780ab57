using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Layout;

/// <summary>A row of a table.</summary>
internal sealed class TableRow(SheetTable table, SheetRow row) : Record(table.Sheet, table.Log)
{
    private List<SheetRow>? _more;
    private bool? _isTitle;

    public SheetRow Row => row;

    public SheetTable Table => table;

    public override IEnumerable<Column> Columns => table.Header.Columns.Keys;

    public override Place Place => Place.At(Sheet.Name, row.Number, table.LeadingColumn);

    /// <summary>The title that stands over the row, where titles give what columns do not.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>Nothing in the columns that are read.</summary>
    public bool IsBlank
    {
        get
        {
            foreach (ref readonly var cell in row.Cells.AsSpan())
            {
                if (table.IsRead(cell.Column) && !Sheet.IsBlank(cell))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The first cell of the whole row that holds something, known column or not, and whether it is the only one.</summary>
    public (Cell First, bool IsAlone) FirstFilled
    {
        get
        {
            Cell? first = null;
            foreach (var cell in row.Cells)
            {
                if (Sheet.IsBlank(cell))
                {
                    continue;
                }

                if (first is { } found)
                {
                    return (found, false);
                }

                first = cell;
            }

            return (first ?? default, true);
        }
    }

    /// <summary>True when the row repeats its table's header, as printed pages do.</summary>
    public bool IsHeaderAgain
    {
        get
        {
            var same = 0;
            foreach (ref readonly var cell in row.Cells.AsSpan())
            {
                same += cell.Kind == CellKind.Text && table.IsHeaderText(cell.Column, Sheet.TextIn(cell)) ? 1 : 0;
            }

            return same > table.Header.Columns.Count / 2;
        }
    }

    /// <summary>True when one cell alone is filled, and merged over its neighbours as titles are.</summary>
    public bool IsBanner => FirstFilled is (var only, true) && Sheet.MergeAt(row.Number, only.Column + 1) is { } area && area.Left == only.Column;

    /// <summary>What is asked of the row more than once, and does not change.</summary>
    public bool IsTitleBy(Func<TableRow, bool> rule) => _isTitle ??= rule(this);

    /// <summary>Adds a row that the same merged key covers: what it says is said of this one.</summary>
    public void Continue(SheetRow next) => (_more ??= []).Add(next);

    public override string Seen(Column column)
    {
        var first = base.Seen(column);
        return _more is not null && table.Header.PlaceOf(column) is > 0 and var place ? WithMore(_more, first, place) : first;
    }

    // Apart: what it captures would be made for every cell of every row.
    private string WithMore(List<SheetRow> more, string first, int place)
    {
        var others = more.Select(next => Sheet.Display(next.At(place)).Trim());
        return string.Join('\n', others.Prepend(first).Where(text => text.Length > 0).Distinct());
    }

    public override (SheetRow Row, int Column)? Locate(Column column)
    {
        if (table.Header.PlaceOf(column) is not (> 0 and var place))
        {
            return null;
        }

        if (Sheet.MergeAt(row.Number, place) is { } area && row.At(place).Kind == CellKind.Empty)
        {
            return Sheet.LeadingRow(area) is { } leading ? (leading, area.Left) : (row, place);
        }

        return (table.SourceOf(row, place), place);
    }
}
