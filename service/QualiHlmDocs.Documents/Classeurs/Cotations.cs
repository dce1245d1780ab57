using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>The total of a situation's marks: a protected formula, unless its owner's total is another.</summary>
internal static class Cotations
{
    /// <param name="table">Any table; only one with a computed column changes.</param>
    /// <param name="emptyRows">Rows that wait for a situation, each with its formula.</param>
    public static void Complete(ModelTable table, int emptyRows)
    {
        var total = table.PlaceOf(nameof(SituationComplexe.Cotation));
        var first = table.PlaceOf(nameof(SituationComplexe.VersionGrille)) + 1;
        if (total == 0 || first >= total)
        {
            return;
        }

        table.Rows.AddRange(Enumerable.Range(0, emptyRows).Select(_ => table.Columns.Select(column => new ModelCell(null, null, Looks.Of(column.Spec.Saisie))).ToArray()));
        for (var index = 0; index < table.Rows.Count; index++)
        {
            var row = table.Rows[index];
            var notes = row[(first - 1)..(total - 1)].Where(cell => cell.Number is not null).Select(cell => cell.Number ?? 0).ToList();
            // An owner's own total, or her lack of one, is hers.
            var isSum = notes.Count == 0 ? row[total - 1].IsEmpty : row[total - 1].Number is { } given && Math.Abs(given - notes.Sum()) < 1e-9;
            if (isSum)
            {
                row[total - 1] = row[total - 1] with { Formula = Formula(first, total - 1, index + 2), Look = Look.Calcul };
            }
            else
            {
                row[total - 1] = row[total - 1] with { Look = Look.Nombre };
            }
        }
    }

    private static string Formula(int first, int last, int row)
    {
        var notes = $"{Place.ColumnName(first)}{WorkbookXml.Digits(row)}:{Place.ColumnName(last)}{WorkbookXml.Digits(row)}";
        return $"IF(COUNT({notes})=0,\"\",SUM({notes}))";
    }
}
