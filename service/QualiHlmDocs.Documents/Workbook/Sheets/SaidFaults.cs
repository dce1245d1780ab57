using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>What was said of the columns and cannot be used.</summary>
internal static class SaidFaults
{
    public static void Report(Book book, FindingLog log)
    {
        if (book.Said.Fault.Length > 0)
        {
            log.Add(
                WorkbookFindings.CorrespondanceIllisible, Place.None, $"La correspondance gardée dans le classeur ne peut pas être utilisée. {book.Said.Fault}",
                "Écrivez-la de nouveau par « classeur correspondance », ou supprimez le nom « QualiHlm_Correspondance » du classeur.");
        }

        foreach (var feuille in book.Said.Correspondance.Feuilles)
        {
            if (!book.Sheets.Any(sheet => NameKey.Of(sheet.Name) == NameKey.Of(feuille.Feuille)))
            {
                Add(log, Place.None, $"Le classeur n’a pas de feuille « {feuille.Feuille} », dont parle la correspondance.");
            }
            else if (feuille.Nature is { } nature && nature != FeuilleCorrespondance.Ignorer && !SheetKind.All.Any(kind => kind.Layout.IsNamed(nature)))
            {
                Add(log, Place.OfSheet(feuille.Feuille), $"« {nature} » n’est pas une feuille du classeur modèle.");
            }
        }
    }

    private static void Add(FindingLog log, Place place, string message) => log.Add(
        WorkbookFindings.CorrespondanceInexacte, place, message, "Corrigez la correspondance ; « classeur correspondance » écrit celle qui est en usage.");
}
