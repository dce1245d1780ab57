using System.Collections.Immutable;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>
/// The theme of rows that have no cell for it: a title above them, or the sheet's own name, where a plan has one sheet
/// per theme.
/// </summary>
internal static class ThemeTitles
{
    /// <summary>Gives each row the title that stands over it. Does nothing where a column holds the theme.</summary>
    public static void Spread(SheetTable table)
    {
        if (table.Has(ActionColumns.Theme))
        {
            return;
        }

        var title = Above(table) ?? (Themes.Candidates(table.Sheet.Name).Length == 1 ? table.Sheet.Name : string.Empty);
        foreach (var row in table.Rows)
        {
            if (IsTitle(row))
            {
                title = row.Sheet.Display(row.FirstFilled.First).Trim();
            }

            row.Title = title;
        }
    }

    // The first theme's title may stand over the header itself.
    private static string? Above(SheetTable table) => table.Sheet.Rows
        .Where(row => row.Number < table.Header.Bottom && row.Cells.Count(cell => !table.Sheet.IsBlank(cell)) == 1)
        .Select(row => table.Sheet.Display(row.Cells.First(cell => !table.Sheet.IsBlank(cell))).Trim())
        .LastOrDefault(Themes.IsLabel);

    /// <summary>True when the row is nothing but a theme, standing as a title over those below.</summary>
    public static bool IsTitle(TableRow row) =>
        !row.Table.Has(ActionColumns.Theme) && row.FirstFilled is (var only, true) && Themes.IsLabel(row.Sheet.Display(only));

    /// <summary>The row's theme and its words: its cell's, or else its title's.</summary>
    public static (Theme? Theme, string Text) Read(TableRow row) => row.Table.Has(ActionColumns.Theme) ? row.Theme(ActionColumns.Theme) : Quiet(row);

    /// <summary>The same, where the row's own reading has already reported what is wrong.</summary>
    public static (Theme? Theme, string Text) Quiet(TableRow row)
    {
        var text = row.Table.Has(ActionColumns.Theme) ? row.Seen(ActionColumns.Theme) : row.Title;
        return (Only(row.ReadMeant(text, Themes.Candidates)), text);
    }

    private static Theme? Only(ImmutableArray<Theme> candidates) => candidates.Length == 1 ? candidates[0] : null;
}
