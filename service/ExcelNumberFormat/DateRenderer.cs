using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>Dates, times of day and elapsed times.</summary>
internal static class DateRenderer
{
    /// <summary>Null when the number is no date (Excel shows a row of ####).</summary>
    public static string? TryRender(FormatSection section, double serial, CultureInfo culture, bool isDate1904)
    {
        var precision = section.Tokens.Where(token => token.Kind == TokenKind.SecondFraction).Select(token => Math.Min(3, token.Text.Length)).FirstOrDefault();
        var rounded = Rounded(serial, precision);
        var elapsed = section.Kind == SectionKind.Duration;
        if ((elapsed ? Serials.TryDate(Math.Abs(rounded), false) : Serials.TryDate(rounded, isDate1904)) is not { } date)
        {
            return null;
        }

        var isHalfDay = section.Tokens.Any(token => token.Kind == TokenKind.AmPm);
        var text = string.Concat(section.Tokens.Select(token => Part(token, date, Math.Abs(rounded), isHalfDay, culture)));
        return elapsed && serial < 0 ? "-" + text : text;
    }

    // To what is shown: 0.99999 of a day is midnight, not 23:59:60.
    private static double Rounded(double serial, int precision)
    {
        var unit = 86_400d * Math.Pow(10, precision);
        return Math.Abs(serial) < 1e7 ? Math.Round(serial * unit, MidpointRounding.AwayFromZero) / unit : serial;
    }

    private static string Part(Token token, DateTime date, double days, bool isHalfDay, CultureInfo culture) => token.Kind switch
    {
        TokenKind.Year => token.Text.Length <= 2 && token.Text[0] == 'y' ? Two(date.Year % 100, 2) : Two(date.Year, 4),
        TokenKind.Month => Month(token.Text.Length, date, culture),
        TokenKind.Day => Day(token.Text.Length, date, culture),
        TokenKind.Hour => Two(isHalfDay ? (date.Hour + 11) % 12 + 1 : date.Hour, token.Text.Length),
        TokenKind.Minute => Two(date.Minute, token.Text.Length),
        TokenKind.Second => Two(date.Second, token.Text.Length),
        TokenKind.SecondFraction => culture.NumberFormat.NumberDecimalSeparator + Two(date.Millisecond, 3)[..Math.Min(3, token.Text.Length)],
        TokenKind.AmPm => HalfDay(token.Text, date.Hour),
        TokenKind.ElapsedHour => Elapsed(days * 24, token),
        TokenKind.ElapsedMinute => Elapsed(days * 1_440, token),
        TokenKind.ElapsedSecond => Elapsed(days * 86_400, token),
        TokenKind.Slash => culture.DateTimeFormat.DateSeparator,
        TokenKind.Comma => ",",
        TokenKind.DecimalPoint => ".",
        TokenKind.Digit => token.Text,
        _ => token.Literal,
    };

    private static string Month(int length, DateTime date, CultureInfo culture) => length switch
    {
        <= 2 => Two(date.Month, length),
        3 => culture.DateTimeFormat.AbbreviatedMonthNames[date.Month - 1],
        5 => culture.DateTimeFormat.MonthNames[date.Month - 1][..1],
        _ => culture.DateTimeFormat.MonthNames[date.Month - 1],
    };

    private static string Day(int length, DateTime date, CultureInfo culture) => length switch
    {
        <= 2 => Two(date.Day, length),
        3 => culture.DateTimeFormat.AbbreviatedDayNames[(int)date.DayOfWeek],
        _ => culture.DateTimeFormat.DayNames[(int)date.DayOfWeek],
    };

    private static string HalfDay(string token, int hour) => token.Length == 3
        ? hour < 12 ? "A" : "P"
        : hour < 12 ? "AM" : "PM";

    private static string Elapsed(double amount, Token token) => ((long)Math.Floor(amount + 1e-6)).ToString("D" + token.Text.Length.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Two(int number, int length) => number.ToString(length <= 1 ? "D1" : "D" + length.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
