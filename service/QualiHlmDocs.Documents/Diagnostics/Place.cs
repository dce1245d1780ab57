namespace QualiHlmDocs.Documents.Diagnostics;

/// <summary>
/// Where a reader finds what a finding speaks of, in <em>his</em> file: a cell of the workbook, or words that name
/// a place of a Word template. Compared by value.
/// </summary>
public sealed record Place
{
    // Text and Cell are made when asked: a large plan has a million places, and shows a few.
    private readonly string _words;
    private readonly int _row;
    private readonly int _column;

    private Place(string words, string? sheet, int row, int column) => (_words, Sheet, _row, _column) = (words, sheet, row, column);

    /// <summary>No place in particular: the file as a whole.</summary>
    public static Place None { get; } = new(string.Empty, null, 0, 0);

    /// <summary>As printed: <c>PAA!G12</c>, <c>'Plan 2026'!B4</c>, or words.</summary>
    public string Text => Sheet is null ? _words : Cell is { } cell ? Quoted(Sheet) + "!" + cell : Quoted(Sheet);

    /// <summary>The sheet's name as its owner typed it; null outside a workbook.</summary>
    public string? Sheet { get; }

    /// <summary>The cell in A1 form; null when the place is a whole sheet, or is outside a workbook.</summary>
    public string? Cell => _row == 0 ? null : ColumnName(_column) + _row.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A cell of a workbook. <paramref name="row"/> and <paramref name="column"/> count from 1.</summary>
    public static Place At(string sheet, int row, int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(row, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        return new(string.Empty, sheet, row, column);
    }

    /// <summary>A cell of a workbook, its column by letters.</summary>
    public static Place AtCell(string sheet, string column, int row) => At(sheet, row, column.Aggregate(0, (sum, letter) => (sum * 26) + (letter & 0x1F)));

    /// <summary>A whole sheet.</summary>
    public static Place OfSheet(string sheet) => new(string.Empty, sheet, 0, 0);

    /// <summary>A place told in words, such as « corps du document, tableau 2, ligne 3 ».</summary>
    public static Place InWords(string words) => new(words, null, 0, 0);

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
