using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Controles;

/// <summary>Marks in free text that point at a person. A mark may be wrong: it asks for a look, it proves nothing.</summary>
internal static class PersonalData
{
    // Non-backtracking: the text is a stranger's, and the time must stay proportional to its length.
    private const RegexOptions Safe = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly (Regex Mark, string Name)[] Marks =
    [
        (new(@"[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+", Safe), "une adresse électronique"),
        (new(@"(^|[^\d])(\+33 ?|0)[1-9]([ .\-\u00A0\u202F]?\d{2}){4}($|[^\d])", Safe), "un numéro de téléphone"),
        (new(@"(^|\W)(appt|apt|appartement|logement)\.?[\s\u00A0]*(n°|no|numéro)?[\s\u00A0]*\d", Safe | RegexOptions.IgnoreCase), "un numéro de logement"),
        (new(@"(^|\W)(M\.|Mr|Mme|Mlle|Monsieur|Madame)[\s\u00A0]+\p{Lu}\p{L}", Safe), "le nom d’une personne"),
    ];

    /// <summary>What the text seems to hold, each in French words with its article.</summary>
    public static IReadOnlyList<string> In(string text) =>
        [.. Marks.Where(mark => mark.Mark.IsMatch(text)).Select(mark => mark.Name)];
}
