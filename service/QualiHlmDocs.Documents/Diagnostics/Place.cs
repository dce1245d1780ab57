namespace QualiHlmDocs.Documents.Diagnostics;

/// <summary>
/// Where a reader finds what a finding speaks of, in <em>his</em> file: a cell of the workbook, or words that name
/// a place of a Word template. Compared by value.
/// </summary>
public sealed record Place
{
    private Place(string text, string? sheet, string? cell) => (Text, Sheet, Cell) = (text, sheet, cell);

    /// <summary>No place in particular: the file as a whole.</summary>
    public static Place None { get; } = new(string.Empty, null, null);

    /// <summary>As printed: <c>PAA!G12</c>, <c>'Plan 2026'!B4</c>, or words.</summary>
    public string Text { get; }

    /// <summary>The sheet's name as its owner typed it; null outside a workbook.</summary>
    public string? Sheet { get; }

    /// <summary>The cell in A1 form; null when the place is a whole sheet, or is outside a workbook.</summary>
    public string? Cell { get; }

    /// <summary>A cell of a workbook. <paramref name="row"/> and <paramref name="column"/> count from 1.</summary>
    public static Place At(string sheet, int row, int column)
    {
        var cell = ColumnName(column) + row.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new(Quoted(sheet) + "!" + cell, sheet, cell);
    }

    /// <summary>A whole sheet.</summary>
    public static Place OfSheet(string sheet) => new(Quoted(sheet), sheet, null);

    /// <summary>A place told in words, such as « corps du document, tableau 2, ligne 3 ».</summary>
    public static Place InWords(string words) => new(words, null, null);

    public override string ToString() => Text;

    /// <summary>The letters of a column counted from 1: 1 → A, 27 → AA.</summary>
    public static string ColumnName(int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        var name = string.Empty;
        for (; column > 0; column = (column - 1) / 26)
        {
            name = (char)('A' + ((column - 1) % 26)) + name;
        }

        return name;
    }

    // Excel's own form of a reference: a name that is not a plain word stands between apostrophes, doubled inside.
    private static string Quoted(string sheet) =>
        sheet.Length > 0 && !char.IsDigit(sheet[0]) && sheet.All(c => char.IsLetterOrDigit(c) || c == '_')
            ? sheet
            : "'" + sheet.Replace("'", "''", StringComparison.Ordinal) + "'";
}
