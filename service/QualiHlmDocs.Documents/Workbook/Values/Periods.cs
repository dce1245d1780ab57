using System.Globalization;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Workbook.Values;

/// <summary>
/// Échéances that name a period: due on its last day. « T2 2026 », « 1er semestre 2026 », « juin 2026 », « fin 2026 »,
/// « 2026 ». What names no end (« début 2026 », « avant juin ») is not read.
/// </summary>
internal static partial class Periods
{
    private const int QuarterMonths = 3;
    private const int SemesterMonths = 6;

    private static readonly Dictionary<string, int> Ranks = new()
    {
        ["1"] = 1, ["1er"] = 1, ["premier"] = 1,
        ["2"] = 2, ["2e"] = 2, ["2eme"] = 2, ["2nd"] = 2, ["second"] = 2, ["deuxieme"] = 2,
        ["3"] = 3, ["3e"] = 3, ["3eme"] = 3, ["troisieme"] = 3,
        ["4"] = 4, ["4e"] = 4, ["4eme"] = 4, ["quatrieme"] = 4,
    };

    /// <summary>The last day of the period; null when the text names none.</summary>
    public static DateOnly? TryEnd(string text)
    {
        var plain = PlainText.OfValue(text);
        var bare = Ends().Replace(plain, string.Empty);
        return Middle().Match(plain) is { Success: true } middle
            ? Dates.Day(Dates.YearOf(middle.Groups[2].Value), Dates.MonthOf(middle.Groups[1].Value), 15)
            : Range(bare) ?? Whole(bare);
    }

    /// <summary>A day after words such as « avant le », « pour le », « d’ici le », « au plus tard le ».</summary>
    public static DateOnly? TryDayAfterWords(string text) => Dates.TryParse(LeadingWords().Replace(PlainText.OfValue(text), string.Empty));

    private static DateOnly? Whole(string text) => Quarter(text) ?? Semester(text) ?? Month(text) ?? Year(text);

    // « mars à juin 2026 », « 2025-2026 »: due at its end, provided that it begins by a period too.
    private static DateOnly? Range(string text)
    {
        var match = RangeOf().Match(text);
        var (start, end) = (match.Groups[1].Value.Trim(), match.Groups[2].Value.Trim());
        var isRange = match.Success && (Dates.MonthOf(start) ?? Dates.YearOf(start) ?? Whole(start)?.Year ?? Dates.TryParse(start)?.Year) is not null;
        return isRange ? Whole(end) ?? Dates.TryParse(end) : null;
    }

    private static DateOnly? Quarter(string text) => Part(QuarterOf().Match(text), QuarterMonths) ?? Part(QuarterInWords().Match(text), QuarterMonths);

    private static DateOnly? Semester(string text) => Part(SemesterOf().Match(text), SemesterMonths) ?? Part(SemesterInWords().Match(text), SemesterMonths);

    private static DateOnly? Part(Match match, int months) =>
        match.Success && Ranks.TryGetValue(match.Groups["rank"].Value, out var rank) && rank * months <= 12 && Dates.YearOf(match.Groups["year"].Value) is { } year
            ? EndOf(year, rank * months)
            : null;

    private static DateOnly? Month(string text)
    {
        if (MonthInWords().Match(text) is { Success: true } words)
        {
            return Dates.MonthOf(words.Groups[1].Value) is { } month ? EndOf(Dates.YearOf(words.Groups[2].Value), month) : null;
        }

        return MonthInFigures().Match(text) is { Success: true } figures
            ? EndOf(Dates.YearOf(figures.Groups["year"].Value), int.Parse(figures.Groups["month"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
            : null;
    }

    private static DateOnly? Year(string text) => YearAlone().Match(text) is { Success: true } match ? EndOf(Dates.YearOf(match.Groups[1].Value), 12) : null;

    private static DateOnly? EndOf(int? year, int month) =>
        year is { } y && month is >= 1 and <= 12 ? new DateOnly(y, month, DateTime.DaysInMonth(y, month)) : null;

    [GeneratedRegex(@"^(?:au plus tard(?: le)?|d'ici(?: le| au)?|avant le|pour le|jusqu'au|echeance ?:?|le|au)\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LeadingWords();

    [GeneratedRegex(@"^(?:(?:echeance ?:?|d'ici(?: a)?(?: la)?|avant(?: la)?(?= fin)|au plus tard|pour(?: la)?|a la|en|courant|dans|sur|au cours d[eu]|au) ?)*(?:fin (?:de l'|du |de la |de |d')?)?(?:mois de |l'annee |annee |courant )?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ends();

    [GeneratedRegex(@"^mi[ -]([a-z]+)\.? (\d{4}|\d{2})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Middle();

    [GeneratedRegex(@"^(?:de |du |d')?(.+?)(?: a | au | - |(?<=^\d{4})-(?=\d{4}$))(.+)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RangeOf();

    [GeneratedRegex(@"^(?:[tq] ?(?<rank>[1-4])|(?<rank>[1-4]) ?[tq])[ \-/.]*(?<year>\d{4}|\d{2})$|^(?<year>\d{4})[ \-/.]*[tq] ?(?<rank>[1-4])$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex QuarterOf();

    [GeneratedRegex(@"^(?:(?<rank>[0-9a-z]+) trim(?:estre|\.)?|trimestre (?<rank>[1-4]))(?: de| -| /|,)? ?(?<year>\d{4}|\d{2})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex QuarterInWords();

    [GeneratedRegex(@"^(?:s ?(?<rank>[12])|(?<rank>[12]) ?s)[ \-/.]*(?<year>\d{4}|\d{2})$|^(?<year>\d{4})[ \-/.]*s ?(?<rank>[12])$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SemesterOf();

    [GeneratedRegex(@"^(?:(?<rank>[0-9a-z]+) sem(?:estre|\.)?|semestre (?<rank>[12]))(?: de| -| /|,)? ?(?<year>\d{4}|\d{2})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SemesterInWords();

    [GeneratedRegex(@"^([a-z]+)\.?[ \-/.]+(\d{4}|\d{2})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MonthInWords();

    [GeneratedRegex(@"^(?<month>\d{1,2})[/\-.](?<year>\d{4})$|^(?<year>\d{4})[/\-](?<month>\d{1,2})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MonthInFigures();

    [GeneratedRegex(@"^(\d{4})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearAlone();
}
