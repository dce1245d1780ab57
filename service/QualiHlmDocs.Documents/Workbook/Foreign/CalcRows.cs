using QualiHlmDocs.Documents.Workbook.Markup;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Foreign;

/// <summary>
/// The rows of a table. A row or a cell is written once with how many times it stands there: repeated, it costs what it
/// would cost written out.
/// </summary>
internal sealed class CalcRows(XmlScanner xml, CalcTable table, Texts texts, CalcFormats formats, TextBudget budget, CancellationToken ct)
{
    private readonly CellSlab _slab = new();
    private readonly CalcCell _cell = new(xml, texts, formats, budget);
    private int _row = 1;
    private int _column;
    private int _columns = 1;

    /// <summary>Leaves the scanner at the table's end.</summary>
    public void Read()
    {
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.IsStart("table-row"u8))
            {
                ReadRow();
            }
            else if (xml.IsStart("table-column"u8))
            {
                ReadColumn();
            }
        }
    }

    private void ReadColumn()
    {
        var count = Repeated("number-columns-repeated"u8);
        if (IsHidden())
        {
            table.HiddenColumns.Add((_columns, _columns + count - 1));
        }

        _columns += count;
    }

    private void ReadRow()
    {
        ct.ThrowIfCancellationRequested();
        var (count, isHidden, depth) = (Repeated("number-rows-repeated"u8), IsHidden(), xml.Depth);
        (_column, var isEmpty) = (1, xml.IsEmptyElement);
        _slab.Begin();
        while (!isEmpty && xml.Read() && xml.Depth > depth)
        {
            if (xml.IsStart("table-cell"u8) || xml.IsStart("covered-table-cell"u8))
            {
                ReadCell();
            }
        }

        var cells = _slab.Row;
        for (var index = 0; index < count && cells.Count > 0; index++)
        {
            budget.SpendRow(cells.Count);
            table.Rows.Add(new SheetRow(CheckedRow(_row + index), isHidden, cells));
        }

        _row += count;
    }

    private void ReadCell()
    {
        var isCovered = xml.LocalName.SequenceEqual("covered-table-cell"u8);
        var (count, width, height) = (Repeated("number-columns-repeated"u8), Repeated("number-columns-spanned"u8), Repeated("number-rows-spanned"u8));
        var read = _cell.Read();
        if (width > 1 || height > 1)
        {
            table.Merges.Add(new CellArea(CheckedRow(_row), _column, Math.Min(CellReference.MaxRow, _row + height - 1), Math.Min(CellReference.MaxColumn, _column + width - 1)));
        }

        // What a merged area covers may still hold what stood there before; nobody sees it.
        for (var index = 0; index < count && read is not null && !isCovered; index++)
        {
            budget.SpendCells(index > 0 ? 1 : 0);
            _slab.Add(new Cell(read.Value.Number, (short)CheckedColumn(_column + index), read.Value.Style, read.Value.Kind));
        }

        _column += count;
    }

    private bool IsHidden() => xml.Attribute("visibility"u8) is "collapse" or "filter";

    // As many as a sheet can have; an attribute that is none counts for one.
    private int Repeated(ReadOnlySpan<byte> attribute) => Math.Clamp(xml.Int(attribute, 1), 1, CellReference.MaxRow);

    private static int CheckedRow(int row) => row <= CellReference.MaxRow ? row : throw TextBudget.TooLarge();

    private static int CheckedColumn(int column) => column <= CellReference.MaxColumn ? column : throw TextBudget.TooLarge();
}
