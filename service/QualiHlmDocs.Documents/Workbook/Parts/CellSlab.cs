namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>Holds the cells of many rows in few arrays, each made large enough once.</summary>
internal sealed class CellSlab
{
    private const int Smallest = 256;
    private const int Largest = 16 * 1024;

    private Cell[] _cells = new Cell[Smallest];
    private int _start;
    private int _end;

    /// <summary>The cells added since <see cref="Begin"/>.</summary>
    public ArraySegment<Cell> Row => new(_cells, _start, _end - _start);

    /// <summary>Starts a row; those before keep their cells.</summary>
    public void Begin() => _start = _end;

    public void Add(in Cell cell)
    {
        if (_end == _cells.Length)
        {
            var row = Row;
            _cells = GC.AllocateUninitializedArray<Cell>(Math.Max(Math.Min(_cells.Length * 2, Largest), row.Count * 2));
            row.CopyTo(_cells);
            (_start, _end) = (0, row.Count);
        }

        _cells[_end++] = cell;
    }
}
