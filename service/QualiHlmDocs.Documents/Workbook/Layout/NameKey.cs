using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Workbook.Layout;

/// <summary>
/// What is left of a name when case, accents, apostrophes, spaces, line breaks, punctuation and plurals are put aside:
/// « POINT(S) D’ALERTE * » and « Point d'alerte » are one name.
/// </summary>
internal static partial class NameKey
{
    private static readonly HashSet<string> LinkWords = ["de", "du", "des", "d", "l", "le", "la", "les", "un", "une", "et", "ou"];

    private static readonly HashSet<string> QualifyingWords =
        [.. new[]
        {
            "HQS", "Quali", "Hlm", "identifié", "identifiée", "relevé", "relevée", "constaté", "constatée", "proposé",
            "proposée", "retenu", "retenue", "concerné", "concernée", "associé", "associée", "envisagé", "envisagée",
        }.SelectMany(Words)];

    /// <summary>Every word kept.</summary>
    public static string Of(string text) => string.Concat(Words(text));

    /// <summary>Articles, « de », « et » left out: « libellé de l’action » is « libellé action ».</summary>
    public static string Loose(string text) => string.Concat(Words(text).Where(word => !LinkWords.Contains(word)));

    /// <summary>The same without what stands in brackets: « Échéance (JJ/MM/AAAA) ».</summary>
    public static string WithoutBrackets(string text) => Brackets().Replace(text, " ");

    /// <summary>
    /// The same without what only qualifies: « point d’alerte relevé », « thème Quali’Hlm », « avancement au 30/06/2026 ».
    /// Empty for a date: « date du HQS » is no date of this row, « date de réalisation envisagée » not that of its end.
    /// </summary>
    public static string Bare(string text)
    {
        var words = Words(Day().Replace(WithoutBrackets(text), " ")).ToList();
        return words.Contains("date") ? string.Empty : string.Concat(words.Where(word => !LinkWords.Contains(word) && !QualifyingWords.Contains(word)));
    }

    /// <summary>The names between slashes, or around « ou ».</summary>
    public static string[] Alternatives(string text) => Between().Split(text);

    /// <summary>The words themselves, lower case, without accents, singular.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in PluralMarks().Replace(text, string.Empty).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) || c is '%' or '€')
            {
                word.Append(Letters(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && word.Length > 0)
            {
                yield return Singular(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return Singular(word.ToString());
        }
    }

    private static string Letters(char c) => c switch
    {
        'œ' or 'Œ' => "oe",
        'æ' or 'Æ' => "ae",
        '°' or 'º' => "o",
        _ => char.ToLowerInvariant(c).ToString(),
    };

    private static string Singular(string word) => word.Length > 3 && word[^1] is 's' or 'x' && !char.IsDigit(word[^2]) ? word[..^1] : word;

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\b(?:au|à fin|fin|à)?\s*(?:\d{1,2}[/.]){1,2}\d{2,4}\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"\s*/\s*|\s+ou\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"\((?:s|x|e|es|le|les)\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PluralMarks();
}
