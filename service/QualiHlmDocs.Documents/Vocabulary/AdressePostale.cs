using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>
/// An address as NF Z 10-011 wants it on an envelope: at most six lines of 38 signs, the last three in capitals without
/// accent or punctuation, which the sorting machines read best.
/// </summary>
internal static class AdressePostale
{
    private const int MaxLines = 6;
    public const int MaxLength = 38;
    private const int CapitalLines = 3;

    private static readonly (string Word, string Abbreviation)[] Abbreviations =
    [
        ("BOULEVARD", "BD"), ("AVENUE", "AV"), ("PLACE", "PL"), ("ALLEE", "ALL"), ("CHEMIN", "CHE"), ("IMPASSE", "IMP"), ("ROUTE", "RTE"),
        ("RESIDENCE", "RES"), ("BATIMENT", "BAT"), ("SQUARE", "SQ"), ("FAUBOURG", "FG"), ("LOTISSEMENT", "LOT"), ("QUARTIER", "QUA"),
        ("GENERAL", "GAL"), ("MARECHAL", "MAL"), ("COMMANDANT", "CDT"), ("CAPITAINE", "CNE"), ("DOCTEUR", "DR"), ("PROFESSEUR", "PR"),
        ("PRESIDENT", "PDT"), ("SAINT", "ST"), ("SAINTE", "STE"),
    ];

    // Not the comma after the number of a street.
    private static readonly Regex Comma = new(@"(?<!^\s*\d+(?:\s*(?:bis|ter|quater|[A-D]))?\s*),", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // The postal code opens the last line.
    private static readonly Regex Town = new(@"^(?<street>.*\p{L}.*?)\s+(?<town>\d{5}\s+\p{L}.*)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex Blanks = new(@"\s+", RegexOptions.CultureInvariant);

    /// <summary>The lines of the envelope: who, then where. Lines that say nothing are left out.</summary>
    /// <param name="name">The person or the association, as it is addressed.</param>
    /// <param name="organisation">What stands between the two; left out when there is no room.</param>
    /// <param name="typed">The address, as the workbook holds it; nothing is printed of it when empty.</param>
    public static ImmutableArray<string> Lines(string name, string organisation, string typed)
    {
        var place = Of(typed);
        string[] who = organisation.Length is > 0 and <= MaxLength && place.Length < MaxLines - 1 ? [name, organisation] : [name];
        // An address that begins with the very name of the association would repeat it; what is too long loses its top.
        string[] lines = [.. who.Where(line => line.Length > 0 && !place.Any(other => Flat(other) == Flat(line))), .. place];
        return lines.Length <= MaxLines ? [.. lines] : [lines[0], .. lines[^(MaxLines - 1)..]];
    }

    /// <summary>The address alone.</summary>
    public static ImmutableArray<string> Of(string typed)
    {
        var lines = Split(typed);
        return [.. lines.Select((line, index) => index >= lines.Length - CapitalLines ? Capitals(line) : line)];
    }

    /// <summary>An address typed on one line or on several: « 12, rue des Lilas, 59000 Lille » has two.</summary>
    public static string[] Split(string typed) =>
    [
        .. typed.Split(['\n', '\r', ';'], StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(line => Comma.Split(line))
            .SelectMany(line => Town.Match(line) is { Success: true } match ? [match.Groups["street"].Value, match.Groups["town"].Value] : new[] { line })
            .Select(line => line.Trim(' ', ',', '\u00A0', '–', '-'))
            .Where(line => line.Length > 0),
    ];

    /// <summary>Letters, digits and spaces alone, in capitals (« 6 RUE DES ERABLES »).</summary>
    public static string Flat(string line)
    {
        var capitals = new StringBuilder(line.Length);
        foreach (var sign in line.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Replace("æ", "ae", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
            {
                capitals.Append(char.IsLetterOrDigit(sign) ? char.ToUpperInvariant(sign) : ' ');
            }
        }

        return Blanks.Replace(capitals.ToString(), " ").Trim();
    }

    // The norm abbreviates only what does not fit.
    private static string Capitals(string line) => Abbreviations.Aggregate(
        Flat(line),
        (shorter, pair) => shorter.Length <= MaxLength ? shorter : Regex.Replace(shorter, $@"\b{pair.Word}\b", pair.Abbreviation, RegexOptions.CultureInvariant));
}
