using System.Collections.Immutable;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using static QualiHlmDocs.Documents.Workbook.Sheets.ActionColumns;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>Where a point d'alerte was read when it stands in a row of the plan: the plan's columns, under the point's names.</summary>
internal static class PointOrigine
{
    private static readonly (Column Column, string Field)[] Fields =
    [
        (Points, nameof(Point.Ref)), (PointAlerte, nameof(Point.Libelle)), (ActionColumns.Gravite, nameof(Point.Gravite)), (ActionColumns.Theme, nameof(Point.Theme)),
    ];

    public static Origine Of(TableRow row)
    {
        var cells = Fields.Where(field => row.Has(field.Column))
            .ToImmutableDictionary(field => field.Field, field => new CellText(row.PlaceOf(field.Column), row.Sheet.Display(row.Cell(field.Column))));
        return new Origine(row.Has(PointAlerte) ? row.PlaceOf(PointAlerte) : row.PlaceOf(Points), cells);
    }
}
