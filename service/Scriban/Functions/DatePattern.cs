using System.Globalization;
using System.Text;

namespace Scriban.Functions;

/// <summary>The patterns of dates: « %d %b %Y » and their like, as strftime has them.</summary>
internal static class DatePattern
{
    public static string Format(DateTime date, string pattern, CultureInfo culture)
    {
        var builder = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                builder.Append(pattern[i]);
                continue;
            }

            var directive = pattern[++i];
            if (directive == 'g')
            {
                culture = CultureInfo.InvariantCulture;
            }
            else
            {
                builder.Append(Directive(date, directive, culture) ?? "%" + directive);
            }
        }

        return builder.ToString();
    }

    /// <summary>The .NET format that reads what a pattern writes.</summary>
    public static string ToDotNet(string pattern)
    {
        var builder = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            var format = pattern[i] == '%' && i + 1 < pattern.Length ? DotNet(pattern[++i]) : null;
            builder.Append(format ?? (char.IsLetter(pattern[i]) ? $"'{pattern[i]}'" : pattern[i] is '\'' or '"' or '\\' or '%' ? $"\\{pattern[i]}" : pattern[i].ToString()));
        }

        return builder.ToString();
    }

    /// <summary>What a directive writes, or null when there is no such directive.</summary>
    private static string? Directive(DateTime date, char directive, CultureInfo culture) =>
        DotNet(directive) is { } format
            ? date.ToString(format.Length == 1 ? "%" + format : format, culture)
            : Computed(date, directive, culture);

    private static string? DotNet(char directive) => directive switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM'/'dd'/'yy",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        'T' => "HH:mm:ss",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        _ => null,
    };

    private static string? Computed(DateTime date, char directive, CultureInfo culture) => directive switch
    {
        'C' => Number(date.Year / 100, "00"),
        'e' => Number(date.Day).PadLeft(2),
        'j' => Number(date.DayOfYear, "000"),
        'k' => Number(date.Hour).PadLeft(2),
        'l' => Number(date.Hour % 12 == 0 ? 12 : date.Hour % 12).PadLeft(2),
        'n' => "\n",
        'N' => Number(date.Ticks % TimeSpan.TicksPerSecond * 100, "000000000"),
        'p' => date.ToString("tt", culture),
        'P' => date.ToString("tt", culture).ToLower(culture),
        's' => Number((long)(date.ToUniversalTime() - DateTime.UnixEpoch).TotalSeconds),
        't' => "\t",
        'u' => Number(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek),
        'U' => Week(date, culture, DayOfWeek.Sunday),
        'v' => $"{Number(date.Day),2}-{date.ToString("MMM", CultureInfo.InvariantCulture).ToUpperInvariant()}-{date.ToString("yyyy", CultureInfo.InvariantCulture)}",
        'V' => Number(ISOWeek.GetWeekOfYear(date), "00"),
        'W' => Week(date, culture, DayOfWeek.Monday),
        'w' => Number((int)date.DayOfWeek),
        'x' => date.ToString("d", culture),
        'X' => date.ToString("T", culture),
        '%' => "%",
        _ => null,
    };

    private static string Week(DateTime date, CultureInfo culture, DayOfWeek firstDay) =>
        Number(culture.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstDay, firstDay), "00");

    private static string Number(long value, string? format = null) => value.ToString(format, CultureInfo.InvariantCulture);
}
