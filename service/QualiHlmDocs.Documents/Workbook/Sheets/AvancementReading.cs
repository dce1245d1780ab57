using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Parts;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>
/// How far an action is. Pilots keep one column or two, and write figures or words in either: « En cours » under
/// « Avancement » is a status, « 50 % » under « Statut » a share.
/// </summary>
internal static class AvancementReading
{
    /// <summary>True when the bare numbers of the column go beyond 1: then 1 is one hundredth, not the whole.</summary>
    public static bool CountsToHundred(SheetTable table) =>
        table.Has(ActionColumns.Avancement) && table.Rows.Exists(row => row.Cell(ActionColumns.Avancement) switch
        {
            { Kind: CellKind.Number, Number: > 1 } cell => !IsPercent(row, cell),
            // A .csv file holds texts only.
            { Kind: CellKind.Text } => Nombres.TryParse(row.Seen(ActionColumns.Avancement)) is > 1 && !row.Seen(ActionColumns.Avancement).Contains('%', StringComparison.Ordinal),
            _ => false,
        });

    public static (decimal? Avancement, Statut? Statut) Read(TableRow row, bool isHundred)
    {
        var text = row.Text(ActionColumns.Avancement);
        var statutTexte = row.Text(ActionColumns.Statut);
        var share = ShareOf(row, text, isHundred);
        var statut = row.ReadMeant(statutTexte, Listes.Statuts.Find);
        var shareInStatut = text.Length == 0 && statut is null ? ParsedShare(row, statutTexte, isHundred) : null;
        var statutInShare = statutTexte.Length == 0 ? row.ReadMeant(text, Listes.Statuts.Find) : null;
        Report(row, text, share is not null || row.ReadMeant(text, Listes.Statuts.Find) is not null, statutTexte, statut is not null || shareInStatut is not null);
        return (share ?? shareInStatut, statut ?? statutInShare);
    }

    private static decimal? ShareOf(TableRow row, string text, bool isHundred)
    {
        var cell = row.Cell(ActionColumns.Avancement);
        if (cell.Kind != CellKind.Number)
        {
            return text.Length == 0 ? null : ParsedShare(row, text, isHundred);
        }

        // « 2/4 » typed in Excel becomes 2 April: what was meant is lost, and not guessed.
        return row.Sheet.Styles.DateOf(cell) is not null || cell.Number < 0 || cell.Number > 100 ? null
            : IsPercent(row, cell) ? (cell.Number <= 1 ? (decimal)cell.Number : null)
            : Avancements.OfNumber((decimal)cell.Number, isHundred);
    }

    private static decimal? ParsedShare(TableRow row, string text, bool isHundred) =>
        isHundred ? row.Read(text, Avancements.OfHundred) : row.Read(text, Avancements.OfOne);

    private static bool IsPercent(TableRow row, in Cell cell) => row.Sheet.Styles.FormatOf(cell).IsPercentFormat;

    private static void Report(TableRow row, string text, bool isShareRead, string statutTexte, bool isStatutRead)
    {
        if (text.Length > 0 && !isShareRead)
        {
            var becameDate = row.Sheet.Styles.DateOf(row.Cell(ActionColumns.Avancement)) is not null;
            row.Report(
                WorkbookFindings.AvancementIllisible, ActionColumns.Avancement,
                becameDate ? $"Excel a transformé cet avancement en date (« {text} »)." : $"« {text} » ne se lit pas comme un avancement.",
                becameDate ? "Saisissez un pourcentage, ou mettez la cellule au format Texte avant de saisir par exemple 2/4." : "Saisissez un pourcentage, par exemple 50 %.");
        }

        if (statutTexte.Length > 0 && !isStatutRead)
        {
            row.Report(
                WorkbookFindings.StatutInconnu, ActionColumns.Statut,
                $"« {statutTexte} » n’est pas un statut connu.",
                "Choisissez « À engager », « En cours », « Réalisée », « Suspendue » ou « Abandonnée » (le retard se calcule d’après l’échéance).");
        }
    }
}
