namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>A row that holds something.</summary>
/// <param name="Number">From 1, as Excel numbers it.</param>
/// <param name="IsHidden">Hidden by its owner, a filter or a folded group.</param>
/// <param name="Cells">By column, ascending.</param>
internal sealed record SheetRow(int Number, bool IsHidden, ArraySegment<Cell> Cells)
{
    /// <summary>The cell of a column (from 1); an empty one where nothing stands.</summary>
    public Cell At(int column)
    {
        var cells = Cells.AsSpan();
        // Most rows have every cell from their first one on.
        var guess = cells.IsEmpty ? 0 : column - cells[0].Column;
        if ((uint)guess < (uint)cells.Length && cells[guess].Column == column)
        {
            return cells[guess];
        }

        int low = 0, high = cells.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = cells[middle].Column;
            if (found == column)
            {
                return cells[middle];
            }

            (low, high) = found < column ? (middle + 1, high) : (low, middle - 1);
        }

        return new Cell(0, (short)column, 0, CellKind.Empty);
    }
}
