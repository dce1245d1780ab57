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
            foreach (var (key, point) in PointsOf(row))
            {
                if (points.TryAdd(key, point))
                {
                    order.Add(key);
                }
                else
                {
                    points[key] = Completed(points[key], point);
                }
            }
        }

        return order.Select(key => points[key]);
    }

    private static IEnumerable<(string Key, Point Point)> PointsOf(TableRow row)
    {
        var cell = PointCell.Quiet(row);
        if (cell.References.IsEmpty && cell.Wording.Length == 0)
        {
            return [];
        }

        var (theme, themeTexte) = ThemeTitles.Quiet(row);
        var point = new Point
        {
            Nature = NaturePoint.Alerte,
            Gravite = row.Read(row.Seen(ActionColumns.Gravite), Listes.Gravite),
            Theme = theme,
            ThemeTexte = themeTexte,
            Origine = PointOrigine.Of(row),
        };
        return cell.References.IsEmpty
            ? [(row.Read(cell.Wording, NameKey.Of), point with { Libelle = cell.Wording })]
            // Words beside several references say which point? None: they stay with the action.
            : cell.References.Select(reference => ("#" + row.Read(reference, NameKey.Of), point with { Ref = reference, Libelle = cell.References.Length == 1 ? cell.Wording : string.Empty }));
    }

    // A later row may say what the first left out.
    private static Point Completed(Point first, Point later) => first with
    {
        Libelle = first.Libelle.Length > 0 ? first.Libelle : later.Libelle,
        Gravite = first.Gravite ?? later.Gravite,
        Theme = first.Theme ?? later.Theme,
        ThemeTexte = first.ThemeTexte.Length > 0 ? first.ThemeTexte : later.ThemeTexte,
    };
}
