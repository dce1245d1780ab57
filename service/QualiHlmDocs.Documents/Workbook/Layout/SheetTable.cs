using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Layout;

/// <summary>A sheet under its header: the rows that describe something.</summary>
internal sealed class SheetTable
{
    private readonly Dictionary<(int Row, int Column), SheetRow> _carried = [];

    public SheetTable(Sheet sheet, Header header, FindingLog log)
    {
        (Sheet, Header, Log) = (sheet, header, log);
        FirstColumn = header.Columns.Values.Min();
        Rows = [.. sheet.Rows.Where(row => row.Number > header.Bottom).Select(row => new TableRow(this, row)).Where(row => !row.IsBlank)];
    }

    public Sheet Sheet { get; }

    public Header Header { get; }

    public FindingLog Log { get; }

    /// <summary>Leftmost column that is read.</summary>
    public int FirstColumn { get; }

    /// <summary>Every row below the header that holds something in a column that is read.</summary>
    public List<TableRow> Rows { get; }

    public bool Has(Column column) => Header.Columns.ContainsKey(column);

    /// <summary>The row where the value of a cell stands: its own, the leading row of a merged area, or one above.</summary>
    public SheetRow SourceOf(SheetRow row, int column) => _carried.Count > 0 && _carried.TryGetValue((row.Number, column), out var source) ? source : row;

    /// <summary>From now on the cell takes its value from a row above.</summary>
    public void Carry(SheetRow row, int column, SheetRow source) => _carried[(row.Number, column)] = source;
}
