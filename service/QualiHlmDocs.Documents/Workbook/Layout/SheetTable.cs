using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Layout;

/// <summary>A sheet under its header: the rows that describe something.</summary>
internal sealed class SheetTable
{
    private readonly Dictionary<(int Row, int Column), SheetRow> _carried = [];
    private readonly Dictionary<int, string> _headerTexts = [];

    public SheetTable(Sheet sheet, Header header, FindingLog log)
    {
        (Sheet, Header, Log) = (sheet, header, log);
        FirstColumn = header.Columns.Values.Min();
        LeadingColumn = header.Layout.Keys.Where(header.Columns.ContainsKey).Select(key => header.Columns[key]).DefaultIfEmpty(FirstColumn).First();
        var top = sheet.Rows.First(row => row.Number == header.Bottom);
        foreach (var column in header.Columns.Values)
        {
            _headerTexts[column] = sheet.Text(top, column).Trim();
        }

        foreach (var row in sheet.Rows.Where(row => row.Number > header.Bottom))
        {
            Add(row);
        }
    }

    public Sheet Sheet { get; }

    public Header Header { get; }

    public FindingLog Log { get; }

    /// <summary>Leftmost column that is read.</summary>
    public int FirstColumn { get; }

    /// <summary>The column of the key that makes a row count, whose cell stands for the row: « PAA!D9 ».</summary>
    public int LeadingColumn { get; }

    /// <summary>Every row below the header that holds something in a column that is read.</summary>
    public List<TableRow> Rows { get; } = [];

    public bool Has(Column column) => Header.PlaceOf(column) > 0;

    public bool IsRead(int column) => _headerTexts.ContainsKey(column);

    /// <summary>True for the very words of the header in their own column.</summary>
    public bool IsHeaderText(int column, string? text) => text is not null && _headerTexts.TryGetValue(column, out var header) && text.Length > 0 && text.AsSpan().Trim().Equals(header, StringComparison.OrdinalIgnoreCase);

    /// <summary>The row where the value of a cell stands: its own, the leading row of a merged area, or one above.</summary>
    public SheetRow SourceOf(SheetRow row, int column) => _carried.Count > 0 && _carried.TryGetValue((row.Number, column), out var source) ? source : row;

    /// <summary>From now on the cell takes its value from a row above.</summary>
    public void Carry(SheetRow row, int column, SheetRow source) => _carried[(row.Number, column)] = source;

    private void Add(SheetRow row)
    {
        var tableRow = new TableRow(this, row);
        if (tableRow.IsBlank)
        {
            return;
        }

        // One action merged over several rows is one action, however many pilots stand beside it.
        if (Sheet.MergeAt(row.Number, LeadingColumn) is { } area && area.Top < row.Number && area.Top > Header.Bottom && Rows.Count > 0)
        {
            Rows[^1].Continue(row);
        }
        else
        {
            Rows.Add(tableRow);
        }
    }
}
