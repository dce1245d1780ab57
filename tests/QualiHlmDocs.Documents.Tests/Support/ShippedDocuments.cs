using System.Text.Json;
using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Vocabulary;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>Every template of the product over the example workbooks, and over a plan that has nothing but the minimum columns.</summary>
internal static class ShippedDocuments
{
    public const string Minimum = "minimum.xlsx";

    // Documents about one row are made for the first few.
    private const int Items = 3;

    private static readonly DateOnly Today = new(2026, 5, 20);

    private static readonly object?[][] MinimumRows =
    [
        ["Thème", "Point d'alerte", "Gravité", "Action", "Pilote", "Échéance", "Indicateur", "Avancement"],
        ["Propreté", "Contrôle du nettoyage non formalisé", "mineure", "Contrôler chaque mois avec une grille", "Responsable propreté", "T3 2026", "Résidences contrôlées", "50 %"],
        ["Réclamations", "Demandes non tracées", "majeure", "Enregistrer toutes les demandes", "Responsable clientèle", "30/09/2026", "Demandes closes", null],
        ["Tranquillité", "Troubles de voisinage sans procédure", "mineure", "Écrire une procédure", "Chargée de tranquillité", "fin 2026", null, null],
    ];

    public static IReadOnlyList<string> Books { get; } = ["paa-exemple.xlsx", "paa-exemple-fautes.xlsx", Minimum];

    /// <summary>The codes of the templates about a whole plan, an action or a situation complexe.</summary>
    public static IReadOnlyList<string> Codes { get; } =
        [.. ProjectTemplates.Files.Select(file => Path.GetFileNameWithoutExtension(file)).Where(code => Portee(code) is "plan" or "action" or "situation")];

    public static IReadOnlyList<ReadOnlyMemory<byte>> Produce(string code, string book)
    {
        var template = File.ReadAllBytes(TestData.ProjectFile("templates", code + ".docx"));
        return [.. Scopes(Words(book), Portee(code)).Select(words => DocxRendering.Render(template, words, RenderOptions.Default with { Today = Today }))];
    }

    private static string? Portee(string code)
    {
        var declaration = TestData.ProjectFile("templates", code + ".json");
        return File.Exists(declaration) ? JsonDocument.Parse(File.ReadAllText(declaration)).RootElement.GetProperty("portee").GetString() : null;
    }

    private static IReadOnlyDictionary<string, object?> Words(string book)
    {
        var bytes = book == Minimum ? WorkbookBuilder.SingleSheet(MinimumRows) : File.ReadAllBytes(TestData.ProjectFile("templates", "exemples", book));
        var reading = WorkbookReader.Read(bytes, book, null, TestContext.Current.CancellationToken);
        var plan = reading.Plan ?? throw new InvalidOperationException($"{book} is no plan.");
        Finding[] findings = [.. reading.Findings, .. PlanControles.Run(plan, null, Today)];
        return PlanVocabulary.Describe(plan, findings, Today);
    }

    private static IEnumerable<IReadOnlyDictionary<string, object?>> Scopes(IReadOnlyDictionary<string, object?> words, string? portee) => portee switch
    {
        "action" => List(words, "actions").Take(Items).Select(action => With(words, "action", Detailed(words, action))),
        "situation" => List(words, "situations").Take(Items).Select(situation => With(words, "situation", situation)),
        _ => [words],
    };

    private static Dictionary<string, object?> With(IReadOnlyDictionary<string, object?> words, string name, object? value) => new(words) { [name] = value };

    private static Dictionary<string, object?> Detailed(IReadOnlyDictionary<string, object?> words, IReadOnlyDictionary<string, object?> action) => new(action)
    {
        ["points_detail"] = Named(words, "points", action["points"]),
        ["situations_detail"] = Named(words, "situations", action["situations"]),
        ["preuves_detail"] = Named(words, "preuves", action["preuves"]),
    };

    private static List<object?> Named(IReadOnlyDictionary<string, object?> words, string list, object? references) =>
        references is IReadOnlyList<object?> some ? [.. List(words, list).Where(item => some.Contains(item["ref"]))] : [];

    private static IEnumerable<IReadOnlyDictionary<string, object?>> List(IReadOnlyDictionary<string, object?> words, string name) =>
        words[name] is IReadOnlyList<object?> list ? list.OfType<IReadOnlyDictionary<string, object?>>() : [];
}
