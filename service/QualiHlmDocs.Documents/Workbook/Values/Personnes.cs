using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Workbook.Values;

/// <summary>« Mme Claire Exemple, directrice générale »: a person in one cell.</summary>
internal static partial class Personnes
{
    public static Signataire Signataire(string text)
    {
        var match = Person().Match(text.Trim());
        return new Signataire(match.Groups["civilite"].Value, match.Groups["nom"].Value.Trim(), match.Groups["fonction"].Value.Trim());
    }

    [GeneratedRegex(@"^(?:(?<civilite>M\.|Mme|Mr|Monsieur|Madame|Mlle)\s+)?(?<nom>[^,(\n–]+)(?:[,(\n–]\s*(?<fonction>[^)]*)\)?)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Person();
}
