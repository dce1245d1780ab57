using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Workbook.Values;

/// <summary>When an action is due, in the words of the person who wrote it.</summary>
internal static partial class Echeances
{
    /// <summary>The day; or « en continu »; or neither when the text cannot be read, which is never today.</summary>
    public static (DateOnly? Date, bool IsContinuous) Parse(string text) =>
        Continuous().IsMatch(PlainText.OfValue(text))
            ? (null, true)
            : (Dates.TryParse(text) ?? Periods.TryDayAfterWords(text) ?? Periods.TryEnd(text), false);

    [GeneratedRegex(@"^(?:action )?(?:en )?(?:continue?|continu|permanent|permanente|permanence|recurrente?|au fil de l'eau|fil de l'eau|tout au long de l'annee|toute l'annee)\.?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Continuous();
}
