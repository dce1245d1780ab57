using System.Globalization;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>What stood in a cell and is no longer said by the cell written for it: the owner's words, or a value that was not understood.</summary>
internal static class Wordings
{
    public const string Reason = "Écriture d’origine";

    public static Leftover? Lost(Origine origine, TableColumn column, in ModelCell written)
    {
        if (column.Field is not { } field || field.StartsWith(nameof(Organisme.DirecteurGeneral), StringComparison.Ordinal) || !origine.Fields.TryGetValue(field, out var cell))
        {
            return null;
        }

        var original = cell.Text.Trim();
        return original.Length == 0 || IsSaid(original, written) ? null : new Leftover(cell.Place, column.Titre, original, Reason);
    }

    private static bool IsSaid(string original, in ModelCell written) => written switch
    {
        { IsEmpty: true } => false,
        // « 12 480 », « 61,5 % », « 30/6/26 » are the number itself; « 2/4 » and « deux tiers » are not.
        { Number: not null } => !original.Any(char.IsLetter) && (written.Look is Look.Date or Look.DateSansZero or Look.DateCourte or Look.DateIso || !original.Contains('/', StringComparison.Ordinal)),
        { Text: "oui" or "non" or "majeure" or "mineure" } => true,
        _ => Bare(original) == Bare(written.Text ?? string.Empty),
    };

    // Letters and digits only: separators of a list are not its words.
    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLower(CultureInfo.InvariantCulture);
}
