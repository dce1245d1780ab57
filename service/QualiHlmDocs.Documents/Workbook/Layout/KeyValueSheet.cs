using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Layout;

/// <summary>
/// A sheet that describes one thing: keys in a column with values at their right, or keys in a row with values below.
/// </summary>
internal sealed class KeyValueSheet : Record
{
    private readonly Dictionary<Column, (SheetRow Row, int Column)> _cells = [];

    private KeyValueSheet(Sheet sheet, FindingLog log)
        : base(sheet, log)
    {
    }

    /// <summary>Keys that name no field, with their place.</summary>
    public List<OtherHeader> Others { get; } = [];

    public override IEnumerable<Column> Columns => _cells.Keys;

    public override Place Place => Place.OfSheet(Sheet.Name);

    public override (SheetRow Row, int Column)? Locate(Column column) => _cells.TryGetValue(column, out var cell) ? cell : null;

    /// <summary>Null when the sheet names none of the layout's fields.</summary>
    public static KeyValueSheet? Read(Sheet sheet, SheetLayout layout, FindingLog log)
    {
        var down = Down(sheet, layout, log);
        var across = Across(sheet, layout, log);
        var best = across is not null && across._cells.Count > down._cells.Count ? across : down;
        return best._cells.Count > 0 ? best : null;
    }

    private static KeyValueSheet Down(Sheet sheet, SheetLayout layout, FindingLog log)
    {
        var record = new KeyValueSheet(sheet, log);
        foreach (var row in sheet.Rows)
        {
            var keyCell = row.Cells.FirstOrDefault(cell => cell.Kind == CellKind.Text && !string.IsNullOrWhiteSpace(cell.Text));
            var value = row.Cells.FirstOrDefault(cell => cell.Column > keyCell.Column);
            var column = layout.Find(keyCell.Text ?? string.Empty);
            var place = value.Kind == CellKind.Empty ? keyCell.Column + 1 : value.Column;
            if (column is not null && record._cells.TryAdd(column, (row, place)))
            {
                continue;
            }

            // A title stands alone; a key has a value.
            if (keyCell.Text is not null && value.Kind != CellKind.Empty)
            {
                record.Others.Add(new OtherHeader(row.Number, keyCell.Column, keyCell.Text.Trim(), column));
            }
        }

        return record;
    }

    private static KeyValueSheet? Across(Sheet sheet, SheetLayout layout, FindingLog log)
    {
        if (HeaderSearch.Find(sheet, layout, 2) is not { } header || sheet.Rows.FirstOrDefault(row => row.Number > header.Bottom) is not { } values)
        {
            return null;
        }

        var record = new KeyValueSheet(sheet, log);
        foreach (var (column, place) in header.Columns)
        {
            record._cells[column] = (values, place);
        }

        record.Others.AddRange(header.Others);
        return record;
    }
}
