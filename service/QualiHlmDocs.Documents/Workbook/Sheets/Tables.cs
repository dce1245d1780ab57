using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>Opens a sheet under its header, and tells what of it is not read.</summary>
internal static class Tables
{
    /// <summary>Null when no header is found, which is then said.</summary>
    public static SheetTable? Open(SheetKind kind, Sheet sheet, FindingLog log)
    {
        if (HeaderSearch.Find(sheet, kind.Layout, kind.LeastFor(sheet)) is not { } header)
        {
            ReportNoHeader(sheet, log);
            return null;
        }

        var table = new SheetTable(sheet, header, log);
        foreach (var fault in header.Said is { } said ? SaidColumns.Faults(header.Layout, said) : [])
        {
            log.Add(WorkbookFindings.CorrespondanceInexacte, Place.OfSheet(sheet.Name), $"Correspondance : {fault}", "Corrigez la correspondance ; « classeur correspondance » écrit celle qui est en usage.");
        }

        ReportOthers(sheet, header.Others.Except(kind.Unnamed?.In(header) ?? []), log);
        ReportHidden(table);
        if (header.Layout == ActionsSheet.Layout)
        {
            ThemeTitles.Spread(table);
            ReportMissing(table);
            Groups.CarryDown(table);
        }

        return table;
    }

    public static void ReportNoHeader(Sheet sheet, FindingLog log) => log.Add(
        WorkbookFindings.EnteteIntrouvable, Place.OfSheet(sheet.Name),
        "Aucune ligne d’en-tête reconnaissable n’a été trouvée dans cette feuille.",
        "Donnez aux colonnes les intitulés du classeur modèle, ou renommez la feuille si elle ne fait pas partie du plan.");

    public static void ReportOthers(Sheet sheet, IEnumerable<OtherHeader> others, FindingLog log)
    {
        foreach (var other in others)
        {
            var place = Place.At(sheet.Name, other.Row, other.Column);
            if (other.Twin is { } twin)
            {
                log.Add(WorkbookFindings.ColonneEnDouble, place, $"« {other.Text} » répète la colonne « {twin.Titre} », déjà présente : une seule des deux est lue.", "Gardez une seule des deux colonnes, ou donnez-leur des intitulés différents.");
            }
            else
            {
                log.Add(WorkbookFindings.ColonneNonReprise, place, $"La colonne « {other.Text} » n’est pas reprise dans le plan.", "Donnez-lui un intitulé du classeur modèle si le dossier doit la contenir.");
            }
        }
    }

    private static void ReportMissing(SheetTable table)
    {
        // Themes that stand in titles miss no column.
        var given = table.Rows.Exists(row => row.Title.Length > 0) ? [ActionColumns.Theme] : Array.Empty<Column>();
        foreach (var column in ActionColumns.Least.Where(column => !table.Has(column)).Except(given))
        {
            table.Log.Add(
                WorkbookFindings.ColonneAbsente, Place.OfSheet(table.Sheet.Name),
                $"La colonne « {column.Titre} » est absente de la feuille du plan.", $"Ajoutez une colonne « {column.Titre} », que le dossier demande.");
        }
    }

    private static void ReportHidden(SheetTable table)
    {
        var rows = table.Rows.Count(row => row.Row.IsHidden);
        var columns = table.Header.Columns.Values.Where(table.Sheet.IsColumnHidden).Order().Select(Place.ColumnName).ToList();
        if (rows > 0)
        {
            Report(table, rows == 1 ? "Une ligne masquée a été lue comme les autres." : $"{rows} lignes masquées ont été lues comme les autres.");
        }

        if (columns.Count > 0)
        {
            Report(table, columns.Count == 1 ? $"La colonne masquée {columns[0]} a été lue comme les autres." : $"Les colonnes masquées {string.Join(", ", columns)} ont été lues comme les autres.");
        }
    }

    private static void Report(SheetTable table, string message) => table.Log.Add(
        WorkbookFindings.LignesMasquees, Place.OfSheet(table.Sheet.Name), message, "Supprimez ce qui ne doit pas figurer dans le plan ; un filtre ou un masquage ne suffit pas.");
}
