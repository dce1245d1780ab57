using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>Truth as Excel names it.</summary>
internal static class SpecialNames
{
    public static string Of(bool flag, CultureInfo culture) => culture.TwoLetterISOLanguageName == "fr"
        ? flag ? "VRAI" : "FAUX"
        : flag ? "TRUE" : "FALSE";
}
