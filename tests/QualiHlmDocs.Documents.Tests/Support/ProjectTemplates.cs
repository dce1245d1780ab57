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
        var plan = reading.Plan ?? throw new InvalidOperationException("The example is no plan.");
        var sujet = Sujet.Plan with { Action = plan.Actions[0], Situation = plan.Situations[0] };
        var words = new Dictionary<string, object?>(new PlanDescription(plan, reading.Findings, Today).Of(new("essai", "Essai", 1, "dossier", IsProjet: false, "Document d’essai.") { Sujet = sujet }));
        var letters = new PlanCourriers(plan, Today);
        foreach (var (word, value) in letters.Describe(new Courrier { Type = "convocation", Representant = letters.Destinataires[0], Reunion = letters.ProchaineReunion }))
        {
            words[word] = value;
        }

        return words;
    });
}
