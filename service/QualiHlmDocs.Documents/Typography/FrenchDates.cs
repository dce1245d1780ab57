using System.Globalization;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Typography;

/// <summary>
/// Dates and hours as French prints them, from tables of our own: days and months in lower case, « 1er », four-digit
/// years, the day never cut from its month.
/// </summary>
public static class FrenchDates
{
    private static readonly string[] Days =
        ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    // For narrow columns only; mars, mai, juin and août are never abbreviated.
    private static readonly string[] AbbreviatedMonths =
        ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."];

    private static readonly Regex HourText =
        new(@"^\s*(?<h>[01]?\d|2[0-3])\s*(?:[hH:]\s*(?<m>[0-5]\d)?)(?::[0-5]\d)?\s*$", RegexOptions.CultureInvariant);

    /// <summary>« 18 juin 2026 », « 1er janvier 2026 ».</summary>
    public static string Plain(DateOnly date) => $"{Day(date)}\u00A0{Months[date.Month - 1]} {Year(date)}";

    /// <summary>« jeudi 18 juin 2026 ».</summary>
    public static string WithWeekday(DateOnly date) => Days[(int)date.DayOfWeek] + " " + Plain(date);

    /// <summary>« 12 janv. 2026 », for narrow columns.</summary>
    public static string Abbreviated(DateOnly date) => $"{Day(date)}\u00A0{AbbreviatedMonths[date.Month - 1]} {Year(date)}";

    /// <summary>« 18/06/2026 ».</summary>
    public static string Numeric(DateOnly date) => date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>« juin 2026 ».</summary>
    public static string MonthAndYear(DateOnly date) => $"{Months[date.Month - 1]} {Year(date)}";

    /// <summary>« 14 h 30 », « 9 h »: no leading zero, no idle minutes.</summary>
    public static string Hour(TimeOnly time)
    {
        var hours = time.Hour.ToString(CultureInfo.InvariantCulture) + "\u00A0h";
        return time.Minute == 0 ? hours : hours + "\u00A0" + time.Minute.ToString("00", CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// An hour typed in any usual way (« 14:30 », « 14h30 », « 9 h », « 09:00:00 ») as <see cref="Hour"/> prints it;
    /// anything else comes back as it was.
    /// </summary>
    public static string HourOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var match = HourText.Match(text);
        if (!match.Success)
        {
            return text;
        }

        var minutes = match.Groups["m"];
        return Hour(new TimeOnly(Number(match.Groups["h"]), minutes.Success ? Number(minutes) : 0));
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private static string Day(DateOnly date) =>
        date.Day == 1 ? "1er" : date.Day.ToString(CultureInfo.InvariantCulture);

    private static string Year(DateOnly date) => date.Year.ToString(CultureInfo.InvariantCulture);
}
