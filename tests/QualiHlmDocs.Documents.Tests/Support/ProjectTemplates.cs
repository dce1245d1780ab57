using QualiHlmDocs.Documents.Vocabulary;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>The templates that the product ships, and data for them: the example plan in the words of the vocabulary.</summary>
internal static class ProjectTemplates
{
    public static DateOnly Today { get; } = new(2026, 6, 18);

    public static IEnumerable<string> Files => Directory.EnumerateFiles(TestData.ProjectFile("templates"), "*.docx").Order();

    public static IReadOnlyDictionary<string, object?> Data() => Lazily.Value;

    private static readonly Lazy<Dictionary<string, object?>> Lazily = new(() =>
    {
        var file = TestData.ProjectFile("templates", "exemples", "paa-exemple.xlsx");
        var reading = WorkbookReader.Read(File.ReadAllBytes(file), "paa-exemple.xlsx");
        var words = WithScopes(PlanVocabulary.Describe(reading.Plan!, reading.Findings, Today)); // the example is a plan
        var letters = new PlanCourriers(reading.Plan!, Today); // the same
        foreach (var (word, value) in letters.Describe(new Courrier { Type = "convocation", Representant = letters.Destinataires[0], Reunion = letters.ProchaineReunion }))
        {
            words[word] = value;
        }

        return words;
    });

    // What a document about one action, or one situation complexe, is about: here the first of each.
    private static Dictionary<string, object?> WithScopes(IReadOnlyDictionary<string, object?> words)
    {
        var action = First(words, "actions");
        foreach (var detail in new[] { "points_detail", "situations_detail", "preuves_detail" })
        {
            action[detail] = Array.Empty<object?>();
        }

        return new(words) { ["action"] = action, ["situation"] = First(words, "situations") };
    }

    private static Dictionary<string, object?> First(IReadOnlyDictionary<string, object?> words, string list) =>
        new(((IReadOnlyList<object?>?)words[list] ?? []).OfType<IReadOnlyDictionary<string, object?>>().First());
}
