using System.Collections.Frozen;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>The functions of the trade in either gender, and the small words before them.</summary>
internal static class Accord
{
    private static readonly (string Masculine, string Feminine)[] Pairs =
    [
        ("administrateur", "administratrice"), ("élu", "élue"), ("représentant", "représentante"), ("président", "présidente"),
        ("vice-président", "vice-présidente"), ("délégué", "déléguée"), ("suppléant", "suppléante"), ("trésorier", "trésorière"),
        ("conseiller", "conseillère"), ("directeur", "directrice"), ("général", "générale"), ("adjoint", "adjointe"),
        ("référent", "référente"), ("correspondant", "correspondante"), ("coordinateur", "coordinatrice"),
        ("animateur", "animatrice"), ("désigné", "désignée"), ("adhérent", "adhérente"), ("mandaté", "mandatée"),
        ("secrétaire", "secrétaire"), ("membre", "membre"), ("titulaire", "titulaire"), ("locataire", "locataire"), ("responsable", "responsable"),
    ];

    private static readonly FrozenDictionary<string, string> ToFeminine =
        Pairs.ToFrozenDictionary(pair => pair.Masculine, pair => pair.Feminine, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> ToMasculine =
        Pairs.DistinctBy(pair => pair.Feminine).ToFrozenDictionary(pair => pair.Feminine, pair => pair.Masculine, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// A function in the gender of who holds it: « administrateur élu » of a woman is « administratrice élue ». Only the
    /// words before the first complement are changed, so that « membre du conseil général » stays.
    /// </summary>
    public static string Of(string function, bool? isFeminine)
    {
        if (isFeminine is not { } feminine)
        {
            return function;
        }

        var words = function.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (ToFeminine.ContainsKey(words[i]) || ToMasculine.ContainsKey(words[i]))
            {
                words[i] = (feminine ? ToFeminine : ToMasculine).TryGetValue(words[i], out var agreed) ? CaseOf(words[i], agreed) : words[i];
            }
            else
            {
                break;
            }
        }

        return string.Join(' ', words);
    }

    /// <summary>« d’administratrice élue », « de présidente d’amicale ».</summary>
    public static string De(string words) => (IsElided(words) ? "d’" : "de ") + words;

    /// <summary>« La directrice générale », « L’administrateur général »: a function as it stands above a signature.</summary>
    public static string Titled(string function, bool? isFeminine) => (isFeminine, IsElided(function)) switch
    {
        (null, _) => FrenchText.Capitalized(function),
        _ when HasArticle(function) => FrenchText.Capitalized(function),
        (_, true) => "L’" + function,
        (true, _) => "La " + function,
        _ => "Le " + function,
    };

    /// <summary>« Présidente », « Vice-Président »: the title by which the holder is greeted; null for other functions.</summary>
    public static string? Presides(string function) => function.Split(' ')[0] switch
    {
        var word when word.StartsWith("vice-président", StringComparison.OrdinalIgnoreCase) => "Vice-P" + word["vice-p".Length..],
        var word when word.StartsWith("président", StringComparison.OrdinalIgnoreCase) => FrenchText.Capitalized(word),
        _ => null,
    };

    // No function of the trade begins with an aspirated h.
    private static bool IsElided(string words) => words.Length > 0 && "aàâeéèêiîoôuhœ".Contains(char.ToLowerInvariant(words[0]), StringComparison.Ordinal);

    private static bool HasArticle(string function) =>
        function.StartsWith("la ", StringComparison.OrdinalIgnoreCase) || function.StartsWith("le ", StringComparison.OrdinalIgnoreCase)
        || function.StartsWith("l’", StringComparison.OrdinalIgnoreCase) || function.StartsWith("l'", StringComparison.OrdinalIgnoreCase);

    private static string CaseOf(string typed, string agreed) => char.IsUpper(typed[0]) ? FrenchText.Capitalized(agreed) : agreed;
}
