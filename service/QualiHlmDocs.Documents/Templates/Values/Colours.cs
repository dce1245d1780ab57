using QualiHlmDocs.Documents.Templates.Filters;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>Colours as people write them: <c>#FFC000</c>, <c>FC0</c>, or a French name, light enough to read black text on.</summary>
internal static class Colours
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["rouge"] = "F4B6B6", ["orange"] = "F8CBAD", ["jaune"] = "FFE699", ["vert"] = "C6E0B4", ["bleu"] = "BDD7EE", ["violet"] = "D9C3E8", ["rose"] = "F8CCE0", ["gris"] = "D9D9D9", ["blanc"] = "FFFFFF", ["noir"] = "000000",
    };

    /// <summary>Six hexadecimal digits.</summary>
    public static string Read(string text)
    {
        var colour = text.Trim().TrimStart('#');
        return Names.TryGetValue(colour, out var named) ? named
            : !colour.All(char.IsAsciiHexDigit) ? throw Unknown(text)
            : colour.Length == 6 ? colour.ToUpperInvariant()
            : colour.Length == 3 ? string.Concat(colour.ToUpperInvariant().Select(c => new string(c, 2)))
            : throw Unknown(text);
    }

    private static FilterException Unknown(string text) =>
        new($"« {(text.Length <= 30 ? text : text[..30] + "…")} » n’est pas une couleur : écrivez « #FFC000 » ou un nom ({string.Join(", ", Names.Keys)})");
}
