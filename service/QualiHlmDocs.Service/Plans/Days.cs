using System.Globalization;

namespace QualiHlmDocs.Service.Plans;

/// <summary>A day as the command line and the API take it: AAAA-MM-JJ.</summary>
internal static class Days
{
    public static bool TryParse(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public static string Refusal(string text) => $"« {text} » n’est pas une date de la forme AAAA-MM-JJ.";
}
