using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>
/// The points d'alerte of a plan that has no sheet for them: one per reference, or one per wording. References are the
/// owner's own or stay empty.
/// </summary>
internal static class DerivedPoints
{
    public static IEnumerable<Point> Of(IEnumerable<SheetTable> tables)
    {
        var points = new Dictionary<string, Point>();
        var order = new List<string>();
        foreach (var row in tables.SelectMany(table => table.Rows).Where(row => !DescribedRows.IsTitle(row)))
        {
            var cell = PointCell.Quiet(row);
            foreach (var reference in cell.References)
            {
                // Words beside several references say which point? None: they stay with the action.
                Tell(row.Read(reference, KeyOfReference), reference, cell.References.Length == 1 ? cell.Wording : string.Empty, row);
            }

            if (cell.References.IsEmpty && cell.Wording.Length > 0)
            {
                Tell(row.Read(cell.Wording, NameKey.Of), string.Empty, cell.Wording, row);
            }
        }

        return order.Select(key => points[key]);

        void Tell(string key, string reference, string wording, TableRow row)
        {
            if (!points.TryGetValue(key, out var known))
            {
                order.Add(key);
                points.Add(key, PointOf(row) with { Ref = reference, Libelle = wording, Origine = PointOrigine.Of(row) });
            }
            else if (IsIncomplete(known))
            {
                points[key] = Completed(known, PointOf(row) with { Libelle = wording });
            }
        }
    }

    private static string KeyOfReference(string reference) => "#" + NameKey.Of(reference);

    private static Point PointOf(TableRow row)
    {
        var (theme, themeTexte) = ThemeTitles.Quiet(row);
        return new Point
        {
            Nature = NaturePoint.Alerte,
            Gravite = row.ReadMeant(row.Seen(ActionColumns.Gravite), Listes.Gravite),
            Theme = theme,
            ThemeTexte = themeTexte,
        };
    }

    private static bool IsIncomplete(Point point) =>
        point.Libelle.Length == 0 || point.Gravite is null || point.Theme is null || point.ThemeTexte.Length == 0;

    // A later row may say what the first left out.
    private static Point Completed(Point first, Point later) => first with
    {
        Libelle = first.Libelle.Length > 0 ? first.Libelle : later.Libelle,
        Gravite = first.Gravite ?? later.Gravite,
        Theme = first.Theme ?? later.Theme,
        ThemeTexte = first.ThemeTexte.Length > 0 ? first.ThemeTexte : later.ThemeTexte,
    };
}
