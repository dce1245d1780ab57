using System.Globalization;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>The town of an address, as it is printed before a date: « Montreval-sur-Aurette, le 4 mai 2026 ».</summary>
internal static class Commune
{
    private static readonly Regex LastLine = new(@"^\s*\d{5}\s+(?<town>\p{L}.*?)\s*(?:\bCEDEX\b.*|\d+)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly string[] Small = ["sur", "sous", "les", "lès", "lez", "en", "la", "le", "de", "du", "des", "d", "l", "et", "aux", "au", "à"];
    private static readonly TextInfo French = CultureInfo.InvariantCulture.TextInfo;

    /// <summary>Null when no line of the address is a postal code and a town. What was typed in small letters stays as typed.</summary>
    public static string? Of(IEnumerable<string> address) =>
        address.Select(line => LastLine.Match(line)).LastOrDefault(match => match.Success) is { } match ? Printed(match.Groups["town"].Value) : null;

    private static string Printed(string town)
    {
        if (town.Any(char.IsLower))
        {
            return town;
        }

        var words = town.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select((word, index) => index > 0 && Small.Contains(word, StringComparer.OrdinalIgnoreCase) ? word.ToLowerInvariant() : French.ToTitleCase(word.ToLowerInvariant())).ToArray();
        // An article that opens the name stands apart: « Le Havre », « La Roche-sur-Yon ».
        return words.Length > 1 && words[0] is "La" or "Le" or "Les" ? words[0] + " " + string.Join('-', words[1..]) : string.Join('-', words);
    }
}
