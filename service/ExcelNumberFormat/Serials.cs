namespace ExcelNumberFormat;

/// <summary>Excel's day counts.</summary>
public static class Serials
{
    // The day after 9999-12-31.
    private const double End = 2_958_466;

    private const int Days1904 = 1_462;

    /// <summary>The date of a serial; null outside what Excel shows as a date (1900 to 9999).</summary>
    public static DateTime? TryDate(double serial, bool isDate1904)
    {
        var days = isDate1904 ? serial + Days1904 : serial;
        if (!(days >= 0 && days < End))
        {
            return null;
        }

        // Excel believes that 1900 was a leap year (a Lotus 1-2-3 inheritance): before 1 March 1900 it is one day ahead.
        return new DateTime(1899, 12, 30).AddTicks((long)Math.Round((days < 60 ? days + 1 : days) * TimeSpan.TicksPerDay / 10_000d) * 10_000L);
    }

    /// <summary>The serial of a date.</summary>
    public static double Of(DateTime date, bool isDate1904)
    {
        var days = (date - new DateTime(1899, 12, 30)).TotalDays;
        return (days <= 60 ? days - 1 : days) - (isDate1904 ? Days1904 : 0);
    }
}
