using System.Collections.Immutable;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Layout;

/// <summary>Finds the header among the first rows of a sheet: the row, or the pair of rows, that names most columns.</summary>
internal static class HeaderSearch
{
    // Rows that hold something; titles, logos and notes stand above a header, seldom more than ten.
    private const int SearchedRows = 50;

    /// <summary>Null when no row names a key column and enough others.</summary>
    /// <param name="sheet">Where to look.</param>
    /// <param name="layout">What to look for.</param>
    /// <param name="least">How many columns must be recognised.</param>
    public static Header? Find(Sheet sheet, SheetLayout layout, int least)
    {
        Header? best = null;
        for (var index = 0; index < Math.Min(sheet.Rows.Count, SearchedRows); index++)
        {
            var single = Match(sheet, layout, sheet.Rows[index], null);
            var pair = index + 1 < sheet.Rows.Count ? Match(sheet, layout, sheet.Rows[index], sheet.Rows[index + 1]) : single;
            var found = pair.Columns.Count > single.Columns.Count ? pair : single;
            if (found.HasKey && found.Columns.Count >= least && found.Columns.Count > (best?.Columns.Count ?? 0))
            {
                best = found;
            }
        }

        return best;
    }

    private static Header Match(Sheet sheet, SheetLayout layout, SheetRow top, SheetRow? bottom)
    {
        var named = new Dictionary<Column, OtherHeader>();
        var others = ImmutableArray.CreateBuilder<OtherHeader>();
        foreach (var place in Places(top, bottom))
        {
            var text = bottom is null ? Own(sheet, top, place) : TextOf(sheet, top, bottom, place);
            if (text.Length == 0)
            {
                continue;
            }

            var column = bottom is null ? layout.Find(text) : FindOverTwoRows(sheet, layout, top, bottom, place);
            var other = new OtherHeader((bottom ?? top).Number, place, text, column);
            if (column is null)
            {
                others.Add(other);
            }
            else if (!named.TryAdd(column, other))
            {
                var isSurer = column.IsTitre(text) && !column.IsTitre(named[column].Text);
                others.Add(isSurer ? named[column] : other);
                named[column] = isSurer ? other : named[column];
            }
        }

        var columns = named.ToDictionary(entry => entry.Key, entry => entry.Value.Column);
        return new Header(layout, top.Number, (bottom ?? top).Number, columns, others.ToImmutable());
    }

    private static IEnumerable<int> Places(SheetRow top, SheetRow? bottom) =>
        top.Cells.Concat((bottom ?? top).Cells).Select(cell => (int)cell.Column).Distinct().Order();

    private static string Own(Sheet sheet, SheetRow row, int column) => sheet.Styles.Display(row.At(column)).Trim();

    private static string TextOf(Sheet sheet, SheetRow top, SheetRow bottom, int column)
    {
        var lower = Own(sheet, bottom, column);
        return lower.Length > 0 ? lower : Own(sheet, top, column);
    }

    // « Point d’alerte » merged over « Réf. » and « Libellé »: the group gives its sense to the words below it.
    private static Column? FindOverTwoRows(Sheet sheet, SheetLayout layout, SheetRow top, SheetRow bottom, int column)
    {
        var lower = Own(sheet, bottom, column);
        if (lower.Length == 0)
        {
            return layout.Find(Own(sheet, top, column));
        }

        var upper = sheet.Text(top, column).Trim();
        return layout.Find($"{lower} {upper}") ?? layout.Find($"{upper} {lower}") ?? layout.Find(lower);
    }
}
