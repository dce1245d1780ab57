using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Workbook.Markup;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>Reads the XML of one sheet as a stream, row after row.</summary>
internal sealed class SheetParser
{
    private readonly XmlScanner _xml;
    private readonly CellParser _cells;
    private readonly TextBudget _budget;
    private readonly CancellationToken _ct;
    private readonly List<SheetRow> _rows = [];
    private readonly List<CellArea> _merges = [];
    private readonly List<(int First, int Last)> _hiddenColumns = [];
    private bool _isSorted = true;
    private int _lastRow;

    private SheetParser(XmlScanner xml, Texts texts, TextBudget budget, CancellationToken ct)
    {
        (_xml, _budget, _ct) = (xml, budget, ct);
        _cells = new CellParser(xml, texts, budget);
    }

    public static Sheet Read(ZipPackageEntry part, SheetEntry entry, WorkbookParts book, CancellationToken ct)
    {
        using var xml = new XmlScanner(part.Open(), book.Budget);
        var parser = new SheetParser(xml, book.Texts, book.Budget, ct);
        parser.ReadAll();
        var rows = parser._isSorted ? parser._rows : [.. parser._rows.OrderBy(row => row.Number).DistinctBy(row => row.Number)];
        return new Sheet(rows, MergedCells.Of(parser._merges, rows, book.Budget))
        {
            Name = entry.Name,
            Styles = book.Styles,
            Texts = book.Texts,
            Said = book.Said.Of(entry.Name),
            Aliases = book.Said.Aliases,
            IsHidden = entry.IsHidden,
            HiddenColumns = [.. parser._hiddenColumns],
        };
    }

    private void ReadAll()
    {
        while (_xml.Read())
        {
            if (_xml.IsStart("row"u8))
            {
                ReadRow();
            }
            else if (_xml.IsStart("mergeCell"u8) && CellArea.TryParse(_xml.RawAttribute("ref"u8)) is { } area)
            {
                _merges.Add(area);
            }
            else if (_xml.IsStart("col"u8) && _xml.Flag("hidden"u8))
            {
                _hiddenColumns.Add((_xml.Int("min"u8), _xml.Int("max"u8)));
            }
        }
    }

    private void ReadRow()
    {
        _ct.ThrowIfCancellationRequested();
        var number = _xml.Int("r"u8, _lastRow + 1);
        if (number is < 1 or > CellReference.MaxRow)
        {
            throw new WorkbookFaultException(Fault.Damaged);
        }

        _isSorted &= number > _lastRow;
        _lastRow = number;
        var isHidden = _xml.Flag("hidden"u8);
        var cells = _xml.IsEmptyElement ? [] : _cells.ReadRow();
        if (cells.Count > 0)
        {
            _budget.SpendRow(cells.Count);
            _rows.Add(new SheetRow(number, isHidden, cells));
        }
    }
}
