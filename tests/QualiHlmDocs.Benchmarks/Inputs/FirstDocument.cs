using System.Globalization;
using System.Text.Json.Nodes;

namespace QualiHlmDocs.Benchmarks.Inputs;

/// <summary>S6: a template of ten pages and three hundred tags, compiled for its only document.</summary>
internal static class FirstDocument
{
    private const int Fields = 300;

    public static Scenario Scenario { get; } = new("S6", "a template of 300 tags, compiled and used once", Body, Data, new Aims(5, null)) { IsFirstOnly = true };

    private static JsonObject Data() => new(Enumerable.Range(1, Fields).Select(number =>
        KeyValuePair.Create(Name(number), (JsonNode?)string.Create(CultureInfo.InvariantCulture, $"la valeur n° {number} & la suite"))));

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"champ{number}");

    private static string Body(TagSyntax syntax) => string.Concat(Enumerable.Range(0, Fields / 3).Select(paragraph =>
    {
        var names = Enumerable.Range((paragraph * 3) + 1, 3).Select(Name).ToList();
        return Paragraphs.Of(
            "Corps",
            $"Le point {Paragraphs.Checked(syntax.Value(names[0]), names[0])} a été examiné avec {syntax.Value(names[1])}, puis repris le mois suivant : {syntax.Value(names[2])}.");
    }));
}
