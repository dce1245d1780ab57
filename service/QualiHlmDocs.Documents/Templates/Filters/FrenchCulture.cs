using System.Globalization;

namespace QualiHlmDocs.Documents.Templates.Filters;

/// <summary>
/// French for Scriban's own functions (<c>date.to_string</c>, <c>math.format</c>), from tables of our own: the same bytes
/// on a machine whose ICU is older, or absent.
/// </summary>
internal static class FrenchCulture
{
    public static CultureInfo Instance { get; } = Make();

    private static CultureInfo Make()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        var numbers = culture.NumberFormat;
        numbers.NumberDecimalSeparator = numbers.CurrencyDecimalSeparator = numbers.PercentDecimalSeparator = ",";
        numbers.NumberGroupSeparator = numbers.CurrencyGroupSeparator = numbers.PercentGroupSeparator = "\u00A0";
        numbers.CurrencySymbol = "€";
        numbers.CurrencyPositivePattern = 3;
        numbers.CurrencyNegativePattern = 8;
        numbers.PercentPositivePattern = 0;
        numbers.PercentNegativePattern = 0;
        var dates = culture.DateTimeFormat;
        dates.DayNames = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
        dates.AbbreviatedDayNames = ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."];
        dates.ShortestDayNames = ["di", "lu", "ma", "me", "je", "ve", "sa"];
        dates.MonthNames = dates.MonthGenitiveNames =
            ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", ""];
        dates.AbbreviatedMonthNames = dates.AbbreviatedMonthGenitiveNames =
            ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc.", ""];
        dates.FirstDayOfWeek = DayOfWeek.Monday;
        dates.CalendarWeekRule = CalendarWeekRule.FirstFourDayWeek;
        dates.ShortDatePattern = "dd/MM/yyyy";
        dates.LongDatePattern = "dddd d MMMM yyyy";
        dates.ShortTimePattern = "HH:mm";
        dates.LongTimePattern = "HH:mm:ss";
        dates.FullDateTimePattern = "dddd d MMMM yyyy HH:mm:ss";
        return CultureInfo.ReadOnly(culture);
    }
}
