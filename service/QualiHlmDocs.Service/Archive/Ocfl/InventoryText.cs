using System.Text.Json;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>The forms that texts of an inventory must have.</summary>
internal static partial class InventoryText
{
    /// <summary>The text of a JSON string; null for another kind, and for lone surrogates, which no path can hold.</summary>
    public static string? Of(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException) // how JsonElement says that an escape is no Unicode text
        {
            return null;
        }
    }

    /// <summary>RFC 3339 § 5.6: seconds and zone are required; a leap second is allowed.</summary>
    public static bool IsInternetDateTime(string text)
    {
        var match = DateTimeForm().Match(text);
        if (!match.Success)
        {
            return false;
        }

        int Field(string name) => int.Parse(match.Groups[name].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        var (year, month, day) = (Field("y"), Field("m"), Field("d"));
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            && Field("h") <= 23 && Field("i") <= 59 && Field("s") <= 60
            && (!match.Groups["zh"].Success || (Field("zh") <= 23 && Field("zi") <= 59));
    }

    /// <summary>RFC 3986: a scheme, a colon, something after it, no blanks.</summary>
    public static bool IsUri(string text) => UriForm().IsMatch(text);

    [GeneratedRegex(@"^(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})[Tt](?<h>[0-9]{2}):(?<i>[0-9]{2}):(?<s>[0-9]{2})(\.[0-9]+)?([Zz]|[+-](?<zh>[0-9]{2}):(?<zi>[0-9]{2}))\z")]
    private static partial Regex DateTimeForm();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+\z")]
    private static partial Regex UriForm();
}
