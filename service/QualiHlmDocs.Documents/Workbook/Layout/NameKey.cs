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

    // Letters up to Latin Extended-A as keys hold them; empty for what stands between words. Made by the long way, once.
    private static readonly string[] Folded = [.. Enumerable.Range(0, 0x180).Select(code => string.Concat(Words(((char)code).ToString())))];

    private const int LongestFolded = 2;
    private const int LongestShortWay = 256;

    /// <summary>Every word kept.</summary>
    public static string Of(string text)
    {
        if (text.Length > LongestShortWay || text.Contains('(', StringComparison.Ordinal))
        {
            return string.Concat(Words(text));
        }

        Span<char> key = stackalloc char[LongestShortWay * LongestFolded];
        int length = 0, start = 0;
        foreach (var c in text)
        {
            // General punctuation; anything else beyond the table goes the long way.
            if (c >= Folded.Length && c is < '\u2000' or > '\u206F')
            {
                return string.Concat(Words(text));
            }

            var letters = c < Folded.Length ? Folded[c] : string.Empty;
            if (letters.Length == 0)
            {
                start = length = EndOfWord(key, start, length);
            }

            letters.CopyTo(key[length..]);
            length += letters.Length;
        }

        return new string(key[..EndOfWord(key, start, length)]);
    }

    private static int EndOfWord(ReadOnlySpan<char> key, int start, int length) => IsPlural(key[start..length]) ? length - 1 : length;

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

    private static string Singular(string word) => IsPlural(word) ? word[..^1] : word;

    private static bool IsPlural(ReadOnlySpan<char> word) => word.Length > 3 && word[^1] is 's' or 'x' && !char.IsDigit(word[^2]);

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\b(?:au|à fin|fin|à)?\s*(?:\d{1,2}[/.]){1,2}\d{2,4}\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"\s*/\s*|\s+ou\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"\((?:s|x|e|es|le|les)\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PluralMarks();
}
