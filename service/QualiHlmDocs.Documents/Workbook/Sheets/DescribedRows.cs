using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Parts;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>The rows of a table that describe something; the others are left out, and said to be.</summary>
internal static partial class DescribedRows
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
            else if (HasKey(row))
            {
                yield return row;
            }
            else if (!IsPointAlone(row))
            {
                row.Log.Add(WorkbookFindings.LigneSansLibelle, row.Place, $"Cette ligne n’a pas de « {table.Header.Layout.Keys[0].Titre} » : elle n’est pas comptée.", "Complétez la cellule, ou supprimez la ligne si elle est inutile.");
            }
        }
    }

    private static bool HasKey(TableRow row)
    {
        foreach (var key in row.Table.Header.Layout.Keys)
        {
            if (!row.IsEmpty(key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A sub-title, a total, or the header printed again.</summary>
    public static bool IsTitle(TableRow row) => row.IsTitleBy(LooksLikeTitle);

    private static bool LooksLikeTitle(TableRow row)
    {
        var (first, isAlone) = row.FirstFilled;
        return (isAlone && (IsLegend(row, first) || row.IsBanner || ThemeTitles.IsTitle(row)))
            || IsTotal(row.Sheet.Display(first))
            || row.IsHeaderAgain;
    }

    // Outside the column that describes, and no reference: a sub-title, a legend.
    private static bool IsLegend(TableRow row, in Cell only)
    {
        foreach (var key in row.Table.Header.Layout.Keys)
        {
            if (row.Table.Header.PlaceOf(key) == only.Column)
            {
                return false;
            }
        }

        return !IsPointAlone(row) && !Lists.AreReferences(row.Sheet.Display(only));
    }

    private static bool IsTotal(string first) => first.AsSpan().TrimStart() is ['t' or 'T' or 's' or 'S', ..] && Total().IsMatch(first);

    // A plan lists a point d’alerte before anyone has an answer to it: the point counts, and no action is invented.
    private static bool IsPointAlone(TableRow row) =>
        row.Table.Header.Layout == ActionsSheet.Layout
        && (!row.IsEmpty(ActionColumns.PointAlerte) || !row.IsEmpty(ActionColumns.Points))
        && row.IsEmpty(ActionColumns.Libelle) && row.IsEmpty(ActionColumns.Pilotes) && row.IsEmpty(ActionColumns.Echeance) && row.IsEmpty(ActionColumns.Ref);

    [GeneratedRegex(@"^\s*(?:sous[- ]?)?total\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Total();
}
