using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>The rows of a table that describe something; the others are left out, and said to be.</summary>
internal static class DescribedRows
{
    /// <param name="table">Where they stand.</param>
    /// <param name="goesOn">Rows that continue the one above; they are given too.</param>
    public static IEnumerable<TableRow> Described(this SheetTable table, Func<TableRow, bool>? goesOn = null)
    {
        foreach (var row in table.Rows)
        {
            if (goesOn?.Invoke(row) ?? false)
            {
                yield return row;
            }
            else if (ThemeTitles.IsTitle(row))
            {
                // Its words have gone to the rows below it.
                continue;
            }
            else if (IsTitle(row))
            {
                row.Log.Add(WorkbookFindings.LigneDeTitre, row.Place, "Cette ligne de titre, de total ou d’en-tête répété n’est pas reprise.", "Aucune action n’est nécessaire si la ligne ne décrit rien.");
            }
            else if (table.Header.Layout.Keys.Any(key => !row.IsEmpty(key)))
            {
                yield return row;
            }
            else if (!IsPointAlone(row))
            {
                row.Log.Add(WorkbookFindings.LigneSansLibelle, row.Place, $"Cette ligne n’a pas de « {table.Header.Layout.Keys[0].Titre} » : elle n’est pas comptée.", "Complétez la cellule, ou supprimez la ligne si elle est inutile.");
            }
        }
    }

    /// <summary>A sub-title, a total, or the header printed again.</summary>
    public static bool IsTitle(TableRow row)
    {
        var filled = row.Filled.ToList();
        var first = row.Sheet.Styles.Display(filled[0]);
        var words = NameKey.Words(first).ToList();
        var isTotal = words.Count > 0 && (words[0] is "total" or "soustotal" || (words.Count > 1 && words[0] == "sou" && words[1] == "total"));
        var keys = row.Table.Header.Layout.Keys;
        // Alone in its row, outside the column that describes, and no reference: a sub-title, a legend.
        var isAlone = filled.Count == 1 && !keys.Any(key => row.Table.Has(key) && row.Table.Header.Columns[key] == filled[0].Column)
            && !IsPointAlone(row) && !Lists.AreReferences(first);
        return isTotal || isAlone || row.IsBanner || ThemeTitles.IsTitle(row) || IsHeaderAgain(row);
    }

    // A plan lists a point d’alerte before anyone has an answer to it: the point counts, and no action is invented.
    private static bool IsPointAlone(TableRow row) =>
        row.Table.Header.Layout == ActionsSheet.Layout
        && (!row.IsEmpty(ActionColumns.PointAlerte) || !row.IsEmpty(ActionColumns.Points))
        && row.IsEmpty(ActionColumns.Libelle) && row.IsEmpty(ActionColumns.Pilotes) && row.IsEmpty(ActionColumns.Echeance) && row.IsEmpty(ActionColumns.Ref);

    private static bool IsHeaderAgain(TableRow row) =>
        row.Table.Header.Columns.Count(column => row.Table.Header.Layout.Find(row.Seen(column.Key)) == column.Key) > row.Table.Header.Columns.Count / 2;
}
