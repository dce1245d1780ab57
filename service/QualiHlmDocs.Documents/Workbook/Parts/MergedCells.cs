namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>Which merged area covers each cell that is not its leading one.</summary>
internal static class MergedCells
{
    /// <summary>Only in rows that hold something: an area may run to the last row of the sheet.</summary>
    public static Dictionary<(int Row, int Column), CellArea> Of(List<CellArea> merges, List<SheetRow> rows, TextBudget budget)
    {
        // Titles are merged to the last column of the sheet: beyond what is used nothing is asked.
        var lastColumn = rows.Count == 0 ? 0 : rows.Max(row => row.Cells[^1].Column);
        var covered = new Dictionary<(int, int), CellArea>();
        foreach (var area in merges)
        {
            var first = FirstAt(rows, area.Top);
            for (var index = first; index < rows.Count && rows[index].Number <= area.Bottom; index++)
            {
                var right = Math.Min(area.Right, lastColumn);
                budget.SpendCells(Math.Max(0, right - area.Left + 1));
                for (var column = area.Left; column <= right; column++)
                {
                    covered.TryAdd((rows[index].Number, column), area);
                }
            }

            budget.SpendCells(1);
        }

        return covered;
    }

    private static int FirstAt(List<SheetRow> rows, int number)
    {
        int low = 0, high = rows.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rows[middle].Number < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
