using System.Globalization;
using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Workbook.Layout;

namespace QualiHlmDocs.Documents.Workbook.Values;

/// <summary>The share of an action that is done: « 50 % », « 0,5 », « 2/4 », words, quarters of a disc.</summary>
internal static partial class Avancements
{
    private static readonly Dictionary<string, decimal> Words = MakeWords();

    /// <summary>0 to 1, where the bare numbers of the column count to 100, so that « 1 » is one hundredth; null when the text is no share.</summary>
    public static decimal? OfHundred(string text) => TryParse(text, isHundred: true);

    /// <summary>0 to 1, where « 1 » is the whole; null when the text is no share.</summary>
    public static decimal? OfOne(string text) => TryParse(text, isHundred: false);

    private static decimal? TryParse(string text, bool isHundred)
    {
        var plain = PlainText.OfValue(text);
        if (Words.TryGetValue(NameKey.Of(text), out var known) || Words.TryGetValue(text.Trim(), out known))
        {
            return known;
        }

        if (Ratio().Match(plain) is { Success: true } ratio)
        {
            return Share(Number(ratio.Groups[1]), Number(ratio.Groups[2]));
        }

        return Amount().Match(plain) is not { Success: true } amount ? null
            : amount.Groups[2].Length > 0 ? Share(Number(amount.Groups[1]), 100)
            : OfNumber(Number(amount.Groups[1]), isHundred);
    }

    /// <summary>A bare number: a share as it is up to 1, hundredths beyond. Between 0 and 1 it is a share in any column.</summary>
    public static decimal? OfNumber(decimal number, bool isHundred) => Share(number, number > 1 || (isHundred && number is 0 or 1) ? 100 : 1);

    private static decimal? Share(decimal part, decimal whole) => whole > 0 && part >= 0 && part <= whole ? part / whole : null;

    private static decimal Number(Group digits) => decimal.Parse(digits.Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static Dictionary<string, decimal> MakeWords()
    {
        var words = new Dictionary<string, decimal> { ["○"] = 0, ["◔"] = 0.25m, ["◑"] = 0.5m, ["◕"] = 0.75m, ["●"] = 1 };
        void Add(decimal share, params string[] names)
        {
            foreach (var name in names)
            {
                words[NameKey.Of(name)] = share;
            }
        }

        Add(0, "non commencé", "non commencée", "non démarré", "non démarrée", "pas commencé", "pas commencée", "pas démarré", "pas démarrée", "non engagé", "non engagée", "à faire", "à engager", "à lancer", "à démarrer", "nul", "aucun");
        Add(0.25m, "un quart", "quart", "au quart");
        Add(0.5m, "moitié", "à moitié", "la moitié", "à mi-parcours", "mi-parcours", "mi-chemin", "à mi-chemin");
        Add(0.75m, "trois quarts", "aux trois quarts");
        Add(1, "terminé", "terminée", "achevé", "achevée", "réalisé", "réalisée", "fait", "faite", "fini", "finie", "clos", "close", "clôturé", "clôturée", "soldé", "soldée", "effectué", "effectuée", "complet", "total");
        return words;
    }

    [GeneratedRegex(@"^(\d{1,6}(?:[.,]\d{1,6})?) ?(?:/|sur) ?(\d{1,6}(?:[.,]\d{1,6})?)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ratio();

    [GeneratedRegex(@"^(\d{1,6}(?:[.,]\d{1,12})?) ?(%|pour ?cent|pourcents?)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Amount();
}
