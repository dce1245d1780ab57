using System.Globalization;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Workbook.Values;

/// <summary>Numbers written as text: « 12 480 », « 5 000,50 € », « 12 k€ », « 61 % ».</summary>
internal static partial class Nombres
{
    /// <summary>Null when the text is no number.</summary>
    public static decimal? TryParse(string text)
    {
        if (Number().Match(PlainText.OfValue(text)) is not { Success: true } match)
        {
            return null;
        }

        var digits = match.Groups[1].Value.Replace(" ", string.Empty, StringComparison.Ordinal).Replace(',', '.');
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number * (match.Groups[2].Length > 0 ? 1000 : 1) / (match.Groups[3].Value == "%" ? 100 : 1)
            : null;
    }

    [GeneratedRegex(@"^(-?(?:\d{1,3}(?: \d{3})+|\d{1,15})(?:[.,]\d{1,10})?) ?(k)?(€|euros?|%|logements?|lgts?)?(?: (?:ht|ttc))?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
