using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Layout;

/// <summary>A row of a table.</summary>
internal sealed class TableRow(SheetTable table, SheetRow row) : Record(table.Sheet, table.Log)
{
    public SheetRow Row => row;

    public SheetTable Table => table;

    public override IEnumerable<Column> Columns => table.Header.Columns.Keys;

    public override Place Place => Place.At(Sheet.Name, row.Number, LeadingColumn);

    /// <summary>Nothing in the columns that are read.</summary>
    public bool IsBlank => !table.Header.Columns.Values.Any(column => row.At(column) is { Kind: not CellKind.Empty } cell && !(cell.Kind == CellKind.Text && string.IsNullOrWhiteSpace(cell.Text)));

    /// <summary>Cells of the whole row that hold something, known columns or not.</summary>
    public IEnumerable<Cell> Filled => row.Cells.Where(cell => cell.Kind != CellKind.Text || !string.IsNullOrWhiteSpace(cell.Text));

    // The key that makes the row count, where it has a cell: « PAA!D9 » for an action.
    private int LeadingColumn => table.Header.Layout.Keys.Where(table.Header.Columns.ContainsKey).Select(key => table.Header.Columns[key]).DefaultIfEmpty(table.FirstColumn).First();

    public override (SheetRow Row, int Column)? Locate(Column column)
    {
        if (!table.Header.Columns.TryGetValue(column, out var place))
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
