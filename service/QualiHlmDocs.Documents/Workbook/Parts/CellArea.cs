namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>A rectangle of cells, rows and columns from 1, both ends included.</summary>
internal readonly record struct CellArea(int Top, int Left, int Bottom, int Right)
{
    public bool Contains(int row, int column) => row >= Top && row <= Bottom && column >= Left && column <= Right;

    /// <summary>« B2:D9 » or « B2 »; null when it is no reference.</summary>
    public static CellArea? TryParse(string reference)
    {
        var ends = reference.Split(':');
        return ends.Length is 1 or 2
            && CellReference.TryParse(ends[0], out var top, out var left)
            && CellReference.TryParse(ends[^1], out var bottom, out var right)
            && top <= bottom && left <= right
                ? new CellArea(top, left, bottom, right)
                : null;
    }
}
