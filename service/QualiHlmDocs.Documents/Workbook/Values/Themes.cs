using System.Collections.Immutable;
using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Workbook.Values;

/// <summary>The twelve themes by code, label and other names. What fits several is said to, never chosen.</summary>
internal static partial class Themes
{
    private static readonly (Theme Theme, string[] Names)[] Names =
    [
        (Theme.M1, ["les dispositifs d'écoute", "écoute", "enquêtes", "satisfaction", "enquête de satisfaction"]),
        (Theme.M2, ["la politique qualité", "politique", "engagement de la direction"]),
        (Theme.M3, ["le management de la qualité", "management qualité", "organisation qualité", "pilotage"]),
        (Theme.M4, ["la communication qualité", "communication interne qualité", "communication externe qualité", "communication interne/externe qualité"]),
        (Theme.M5, ["les situations de non qualité", "non qualité", "situations complexes", "sites complexes", "sites sensibles"]),
        (Theme.P1, ["l'entrée dans les lieux", "entrée", "EDL entrant", "relocation", "emménagement"]),
        (Theme.P2, ["l'accueil et la communication avec les habitants", "accueil et communication", "accueil", "communication", "relation client"]),
        (Theme.P3, ["la propreté", "nettoyage", "entretien des parties communes"]),
        (Theme.P4, ["la tranquillité et la sécurité", "tranquillité", "sécurité", "vivre ensemble", "voisinage"]),
        (Theme.P5, ["le fonctionnement des équipements", "équipements", "ascenseurs", "chauffage"]),
        (Theme.P6, ["le service aux accédants", "accession", "accédants"]),
        (Theme.P7, ["le traitement des demandes", "traitement des réclamations", "réclamations", "demandes", "demandes d'intervention", "sollicitations"]),
    ];

    // Under P3, P4 and the situations in the framework's own readings: saying it chooses none.
    private static readonly string[] Encombrants = Words("encombrants");

    private static readonly ImmutableArray<(Theme Theme, string[] Words)> Aliases =
        [.. Names.SelectMany(entry => entry.Names.Select(name => (entry.Theme, Words(name))))];

    /// <summary>Every theme that the text may mean: one when it is understood, none when it is unknown.</summary>
    public static ImmutableArray<Theme> Candidates(string text)
    {
        if (text.Length > PlainText.LongestValue)
        {
            return [];
        }

        text = NumberAtStart().Replace(text, string.Empty);
        var named = ByWords(Words(CodeAtStart().Replace(text, string.Empty)));
        if (CodeAtStart().Match(text) is not { Success: true } code)
        {
            return named;
        }

        var coded = Enum.Parse<Theme>(code.Groups[1].Value.ToUpperInvariant());
        // « P3 – Tranquillité » says two things.
        return named.IsEmpty || named.Contains(coded) ? [coded] : [coded, .. named];
    }

    /// <summary>True for a theme's own code, label or other name, and nothing more.</summary>
    public static bool IsLabel(string text)
    {
        if (text.Length > PlainText.LongestValue || Candidates(text).Length != 1)
        {
            return false;
        }

        var words = Words(CodeAtStart().Replace(NumberAtStart().Replace(text, string.Empty), string.Empty));
        return words.Length == 0 || Aliases.Any(alias => alias.Words.AsSpan().SequenceEqual(words));
    }

    private static ImmutableArray<Theme> ByWords(string[] words)
    {
        if (words.Length == 0)
        {
            return [];
        }

        if (Aliases.FirstOrDefault(alias => alias.Words.AsSpan().SequenceEqual(words)) is { Words: not null } exact)
        {
            return [exact.Theme];
        }

        var inside = Aliases.Where(alias => Contains(words, alias.Words)).ToList();
        // « communication qualité » also holds « communication »: the longer name speaks.
        var longest = inside.Where(alias => !inside.Exists(other => other.Words.Length > alias.Words.Length && Contains(other.Words, alias.Words)));
        var themes = longest.Select(alias => alias.Theme).Distinct().ToImmutableArray();
        return Contains(words, Encombrants) ? [.. themes.Union([Theme.P3, Theme.P4, Theme.M5])] : themes;
    }

    private static bool Contains(string[] words, string[] part)
    {
        for (var start = 0; start + part.Length <= words.Length; start++)
        {
            if (words.AsSpan(start, part.Length).SequenceEqual(part))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] Words(string text) =>
        [.. Layout.NameKey.Words(text).Where(word => word is not ("l" or "le" or "la" or "les" or "de" or "du" or "des" or "d" or "et" or "theme" or "thematique"))];

    // « 2 - Le traitement des demandes », « III. La propreté », « Thème P3 » : the owner's own numbering.
    [GeneratedRegex(@"^\s*(?:(?:\d{1,2}|[IVX]{1,4})\s*[-–—.):/]+\s+)?(?:th[èe]m(?:e|atique)\s+(?=[MP]\s?[1-7]\b))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NumberAtStart();

    [GeneratedRegex(@"^\s*([MP]\s?[1-7])(?![0-9A-Za-zÀ-ÿ])\s*[-–—:.)]*\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex CodeAtStart();
}
