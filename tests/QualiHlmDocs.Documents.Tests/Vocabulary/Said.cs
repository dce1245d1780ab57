using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Vocabulary;

namespace QualiHlmDocs.Documents.Tests.Vocabulary;

/// <summary>Reads a description the way a template does: <c>points_alerte.0.actions.1.ref</c>.</summary>
internal static class Said
{
    public static IReadOnlyDictionary<string, object?> Of(PlanActions plan, params Finding[] constats) =>
        PlanVocabulary.Describe(plan, constats, Some.Today);

    public static object? At(this IReadOnlyDictionary<string, object?> words, string path) =>
        path.Split('.').Aggregate<string, object?>(words, (subject, step) => subject switch
        {
            IReadOnlyDictionary<string, object?> dictionary => dictionary[step],
            IReadOnlyList<object?> list => step == "size" ? list.Count : list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)],
            _ => throw new InvalidOperationException($"« {step} » of nothing, in « {path} »."),
        });

    public static IEnumerable<object?> All(this IReadOnlyDictionary<string, object?> words, string list, string word) =>
        ((IReadOnlyList<object?>)words.At(list)!).Select(item => ((IReadOnlyDictionary<string, object?>)item!)[word]); // a list of objects

    /// <summary>Every text said anywhere, whatever the depth.</summary>
    public static IEnumerable<string> Texts(object? value) => value switch
    {
        string text => [text],
        IReadOnlyDictionary<string, object?> words => words.Values.SelectMany(Texts),
        IReadOnlyList<object?> list => list.SelectMany(Texts),
        _ => [],
    };
}
