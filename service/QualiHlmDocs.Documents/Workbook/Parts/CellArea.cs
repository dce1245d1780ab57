namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>A rectangle of cells, rows and columns from 1, both ends included.</summary>
internal readonly record struct CellArea(int Top, int Left, int Bottom, int Right)
{
    public bool Contains(int row, int column) => row >= Top && row <= Bottom && column >= Left && column <= Right;

    /// <summary>« B2:D9 » or « B2 »; null when it is no reference.</summary>
    public static CellArea? TryParse(ReadOnlySpan<byte> reference)
    {
        var colon = reference.IndexOf((byte)':');
        return CellReference.TryParse(colon < 0 ? reference : reference[..colon], out var top, out var left)
            && CellReference.TryParse(reference[(colon + 1)..], out var bottom, out var right)
            && top <= bottom && left <= right
                ? new CellArea(top, left, bottom, right)
                : null;
    }
}
