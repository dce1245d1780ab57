namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>How tall a row must be for its wrapped texts, by estimate: measuring text would need the fonts of the machine.</summary>
internal static class RowHeights
{
    private const double Line = 13.5;
    private const double Margin = 3;

    // Excel's own limit.
    private const double Tallest = 409;

    /// <summary>In points.</summary>
    public static double Of(ModelTable table, ModelCell[] cells)
    {
        var lines = 1;
        for (var index = 0; index < cells.Length; index++)
        {
            lines = Math.Max(lines, Lines(cells[index].Text, table.Columns[index].Spec.Width, cells[index].Look == Look.EnTete));
        }

        return Math.Min(Tallest, (lines * Line) + Margin);
    }

    // Words do not fill a line to its end, and bold ones are wider.
    private static int Lines(string? text, int width, bool isBold)
    {
        var lines = 0;
        var room = Math.Max(1, width - (isBold ? 3 : 1));
        foreach (var line in (text ?? string.Empty).AsSpan().EnumerateLines())
        {
            lines += 1 + (line.Length == 0 ? 0 : (line.Length - 1) / room);
        }

        return lines;
    }
}
