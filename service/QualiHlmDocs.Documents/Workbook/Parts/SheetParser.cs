using System.Collections.Immutable;
using System.Xml;
using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>Reads the XML of one sheet as a stream, row after row.</summary>
internal sealed class SheetParser
{
    private readonly XmlReader _xml;
    private readonly CellParser _cells;
    private readonly TextBudget _budget;
    private readonly CancellationToken _ct;
    private readonly List<SheetRow> _rows = [];
    private readonly List<CellArea> _merges = [];
    private readonly List<(int First, int Last)> _hiddenColumns = [];
    private bool _isSorted = true;
    private int _lastRow;

    private SheetParser(XmlReader xml, ImmutableArray<string> strings, TextBudget budget, CancellationToken ct)
    {
        (_xml, _budget, _ct) = (xml, budget, ct);
        _cells = new CellParser(xml, strings, budget);
    }

    public static Sheet Read(ZipPackageEntry part, SheetEntry entry, WorkbookParts book, CancellationToken ct)
    {
        using var xml = PackageXml.Open(part);
        var parser = new SheetParser(xml, book.Strings, book.Budget, ct);
        parser.ReadAll();
        var rows = parser._isSorted ? parser._rows : [.. parser._rows.OrderBy(row => row.Number).DistinctBy(row => row.Number)];
        return new Sheet(rows, MergedCells.Of(parser._merges, rows, book.Budget))
        {
            Name = entry.Name,
            Styles = book.Styles,
            IsHidden = entry.IsHidden,
            HiddenColumns = [.. parser._hiddenColumns],
        };
    }

    private void ReadAll()
    {
        while (_xml.Read())
        {
            _budget.CheckDepth(_xml.Depth);
            if (_xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (_xml.LocalName)
            {
                case "row":
                    ReadRow();
                    break;
                case "mergeCell" when CellArea.TryParse(_xml.GetAttribute("ref") ?? string.Empty) is { } area:
                    _merges.Add(area);
                    break;
                case "col" when _xml.Flag("hidden"):
                    _hiddenColumns.Add((_xml.Int("min"), _xml.Int("max")));
                    break;
            }
        }
    }

    private void ReadRow()
    {
        _ct.ThrowIfCancellationRequested();
        var number = _xml.Int("r", _lastRow + 1);
        if (number is < 1 or > CellReference.MaxRow)
        {
            throw new WorkbookFaultException(Fault.Damaged);
        }

        _isSorted &= number > _lastRow;
        _lastRow = number;
        var isHidden = _xml.Flag("hidden");
        var cells = _xml.IsEmptyElement ? [] : _cells.ReadRow();
        if (cells.Count > 0)
        {
            _budget.SpendRow(cells.Count);
            _rows.Add(new SheetRow(number, isHidden, cells));
        }
    }
}
