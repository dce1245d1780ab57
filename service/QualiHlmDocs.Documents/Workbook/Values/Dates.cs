using System.Globalization;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Workbook.Values;

/// <summary>Days written in words or figures, the French way or the ISO way. A day that does not exist is no date.</summary>
internal static partial class Dates
{
    private const int MinYear = 1900;
    private const int MaxYear = 2199;

    private static readonly string[] MonthNames =
        ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

    // Beside a name cut short (« janv. », « févr. »), the usual three letters.
    private static readonly Dictionary<string, int> ShortMonths = new()
    {
        ["jan"] = 1, ["janv"] = 1, ["fev"] = 2, ["fevr"] = 2, ["mar"] = 3, ["avr"] = 4, ["jui"] = 0, ["juil"] = 7, ["jul"] = 7, ["jun"] = 6,
        ["aou"] = 8, ["sep"] = 9, ["sept"] = 9, ["oct"] = 10, ["nov"] = 11, ["dec"] = 12,
    };

    /// <summary>Null when the text is no single day.</summary>
    public static DateOnly? TryParse(string text)
    {
        var plain = PlainText.OfValue(text);
        plain = Weekday().Replace(plain, string.Empty);
        return Figures(plain) ?? Iso(plain) ?? Words(plain);
    }

    /// <summary>A month by its name, whole or cut short; null when it is none. Takes plain text (<see cref="PlainText"/>).</summary>
    public static int? MonthOf(string name)
    {
        var whole = Array.IndexOf(MonthNames, name);
        return whole >= 0 ? whole + 1 : ShortMonths.GetValueOrDefault(name) is > 0 and var month ? month : null;
    }

    /// <summary>« 26 » is 2026. Null outside what a plan may speak of.</summary>
    public static int? YearOf(string digits)
    {
        if (digits.Length is not (2 or 4) || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return null;
        }

        year = digits.Length == 2 ? 2000 + year : year;
        return year is >= MinYear and <= MaxYear ? year : null;
    }

    public static DateOnly? Day(int? year, int? month, int day) =>
        year is { } y && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(y, month.Value) ? new DateOnly(y, month.Value, day) : null;

    private static DateOnly? Figures(string text) =>
        DayMonthYear().Match(text) is { Success: true } match ? Day(YearOf(match.Groups[3].Value), Number(match.Groups[2]), Number(match.Groups[1])) : null;

    private static DateOnly? Iso(string text) =>
        YearMonthDay().Match(text) is { Success: true } match ? Day(YearOf(match.Groups[1].Value), Number(match.Groups[2]), Number(match.Groups[3])) : null;

    private static DateOnly? Words(string text) =>
        DayNameYear().Match(text) is { Success: true } match ? Day(YearOf(match.Groups[3].Value), MonthOf(match.Groups[2].Value), Number(match.Groups[1])) : null;

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun\.?|mar\.?|mer\.?|jeu\.?|ven\.?|sam\.?|dim\.?)\s+(?=\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4}|\d{2})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearMonthDay();

    [GeneratedRegex(@"^(\d{1,2})(?:er)?[\s\-]+([a-z]+)\.?[\s\-]+(\d{4}|\d{2})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayNameYear();
}
