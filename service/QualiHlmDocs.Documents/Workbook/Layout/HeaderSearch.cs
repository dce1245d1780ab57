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
        var known = new Names(layout, sheet.Aliases);
        var recognised = sheet.Said?.EnTete is { } row ? At(sheet, known, row) : Recognise(sheet, known, least);
        return recognised is not null && SaidColumns.Apply(recognised, sheet.Said, sheet) is { HasKey: true } header ? header : null;
    }

    // Said to be the header: whatever it names, or nothing.
    private static Header At(Sheet sheet, Names known, int number)
    {
        var index = sheet.Rows.TakeWhile(row => row.Number < number).Count();
        if (index == sheet.Rows.Count || sheet.Rows[index].Number != number)
        {
            return new Header(known.Layout, number, number, new Dictionary<Column, int>(), []);
        }

        var single = Match(sheet, known, sheet.Rows[index], null);
        var pair = index > 0 && sheet.Rows[index - 1].Number == number - 1 ? Match(sheet, known, sheet.Rows[index - 1], sheet.Rows[index]) : single;
        return pair.Columns.Count > single.Columns.Count ? pair : single;
    }

    private static Header? Recognise(Sheet sheet, Names known, int least)
    {
        Header? best = null;
        for (var index = 0; index < Math.Min(sheet.Rows.Count, SearchedRows); index++)
        {
            var (top, bottom) = (sheet.Rows[index], index + 1 < sheet.Rows.Count ? sheet.Rows[index + 1] : null);
            // No row names more columns than it has texts: most rows of a plan are told from its header at a glance.
            if (Math.Max(least, 1 + (best?.Columns.Count ?? 0)) > TextsOf(top, bottom))
            {
                continue;
            }

            var single = Match(sheet, known, top, null);
            var pair = bottom is not null ? Match(sheet, known, top, bottom) : single;
            var found = pair.Columns.Count > single.Columns.Count ? pair : single;
            if ((found.HasKey || sheet.Said is not null) && found.Columns.Count >= least && found.Columns.Count > (best?.Columns.Count ?? 0))
            {
                best = found;
            }
        }

        return best;
    }

    private static Header Match(Sheet sheet, Names known, SheetRow top, SheetRow? bottom)
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

            var column = bottom is null ? known.Find(text) : FindOverTwoRows(sheet, known, top, bottom, place);
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
        return new Header(known.Layout, top.Number, (bottom ?? top).Number, columns, others.ToImmutable());
    }

    private static IEnumerable<int> Places(SheetRow top, SheetRow? bottom) =>
        top.Cells.Concat((bottom ?? top).Cells).Select(cell => (int)cell.Column).Distinct().Order();

    private static string Own(Sheet sheet, SheetRow row, int column) => sheet.Display(row.At(column)).Trim();

    private static string TextOf(Sheet sheet, SheetRow top, SheetRow bottom, int column)
    {
        var lower = Own(sheet, bottom, column);
        return lower.Length > 0 ? lower : Own(sheet, top, column);
    }

    // « Point d’alerte » merged over « Réf. » and « Libellé »: the group gives its sense to the words below it.
    private static Column? FindOverTwoRows(Sheet sheet, Names known, SheetRow top, SheetRow bottom, int column)
    {
        var lower = Own(sheet, bottom, column);
        if (lower.Length == 0)
        {
            return known.Find(Own(sheet, top, column));
        }

        var upper = sheet.Text(top, column).Trim();
        return known.Find($"{lower} {upper}") ?? known.Find($"{upper} {lower}") ?? FindInGroup(known, upper, lower) ?? known.Find(lower);
    }

    // « Intitulé » under « Constat HQS » is the point d’alerte's: the group by any of its names gives the word its sense.
    private static Column? FindInGroup(Names known, string upper, string lower) =>
        upper.Length > 0 && upper != lower && known.Find(upper) is { } group
            ? group.Names.Select(name => known.Find($"{lower} {name}")).FirstOrDefault(column => column is not null)
            : null;

    // Columns where a text stands in either row.
    private static int TextsOf(SheetRow top, SheetRow? bottom)
    {
        var texts = 0;
        foreach (ref readonly var cell in top.Cells.AsSpan())
        {
            texts += cell.Kind == CellKind.Text ? 1 : 0;
        }

        foreach (ref readonly var cell in (bottom?.Cells ?? []).AsSpan())
        {
            texts += cell.Kind == CellKind.Text && top.At(cell.Column).Kind != CellKind.Text ? 1 : 0;
        }

        return texts;
    }

    /// <summary>What texts name, each asked of the layout once.</summary>
    private sealed class Names(SheetLayout layout, Aliases aliases)
    {
        private readonly Dictionary<string, Column?> _columns = [];

        public SheetLayout Layout => layout;

        public Column? Find(string text)
        {
            if (!_columns.TryGetValue(text, out var column))
            {
                column = aliases.Known(text) is { } meaning && layout.Named(meaning) is { } learned ? learned : layout.Find(text);
                _columns.Add(text, column);
            }

            return column;
        }
    }
}
