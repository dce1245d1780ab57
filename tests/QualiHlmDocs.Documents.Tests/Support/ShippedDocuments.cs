using System.Collections.Concurrent;
using QualiHlmDocs.Documents.Catalogue;
using QualiHlmDocs.Documents.Templates;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>Every template of the catalogue over the example workbooks, and over a plan that has nothing but the minimum columns.</summary>
internal static class ShippedDocuments
{
    public const string Example = "paa-exemple.xlsx";

    public const string Minimum = "minimum.xlsx";

    // Documents about one row, or to one person, are made for the first few.
    private const int Items = 3;

    // Each document is looked at by several tests, and made once.
    private static readonly ConcurrentDictionary<(string Code, string Book), IReadOnlyList<ReadOnlyMemory<byte>>> Made = [];

    private static readonly DateOnly Today = new(2026, 5, 20);

    private static readonly object?[][] MinimumRows =
    [
        ["Thème", "Point d'alerte", "Gravité", "Action", "Pilote", "Échéance", "Indicateur", "Avancement"],
        ["Propreté", "Contrôle du nettoyage non formalisé", "mineure", "Contrôler chaque mois avec une grille", "Responsable propreté", "T3 2026", "Résidences contrôlées", "50 %"],
        ["Réclamations", "Demandes non tracées", "majeure", "Enregistrer toutes les demandes", "Responsable clientèle", "30/09/2026", "Demandes closes", null],
        ["Tranquillité", "Troubles de voisinage sans procédure", "mineure", "Écrire une procédure", "Chargée de tranquillité", "fin 2026", null, null],
    ];

    public static IReadOnlyList<string> Books { get; } = [Example, "paa-exemple-fautes.xlsx", Minimum];

    public static IReadOnlyList<string> Codes { get; } = [.. ProjectTemplates.Files.Select(file => Path.GetFileNameWithoutExtension(file))];

    /// <summary>What the template can make from the workbook; nothing when its declaration asks for what the plan lacks.</summary>
    public static IReadOnlyList<ReadOnlyMemory<byte>> Produce(string code, string book) => Made.GetOrAdd((code, book), _ => Make(code, book));

    private static List<ReadOnlyMemory<byte>> Make(string code, string book)
    {
        var (modele, template) = (Declaration(code), Compiled(code));
        var documents = PlanDocuments.Open(Workbook(book), book, Today, new ProductionOptions { Programme = "QualiHlm Docs" }).Documents ?? throw new InvalidOperationException($"{book} is no plan.");
        var available = documents.Availability(modele);
        var origin = new ModeleOrigin(code, modele.Version, new string('0', 64));
        return [.. available.Producible.Take(Items).Select(sujet => Given(documents.Produce(available, template, origin, sujet, TestContext.Current.CancellationToken)))];
    }

    private static ReadOnlyMemory<byte> Given(Documents.Production production)
    {
        production.Findings.Should().NotContain(finding => finding.Code.StartsWith('T'));
        return production.Document ?? throw new InvalidOperationException(string.Join(' ', production.Findings.Select(finding => finding.Message)));
    }

    private static DeclaredModele Declaration(string code)
    {
        var reading = DeclarationReader.Read(File.ReadAllBytes(TestData.ProjectFile("templates", code + ".json")), code);
        return reading.Modele ?? throw new InvalidOperationException(string.Join(' ', reading.Findings.Select(finding => finding.Message)));
    }

    private static CompiledTemplate Compiled(string code)
    {
        var compilation = CompiledTemplate.Compile(File.ReadAllBytes(TestData.ProjectFile("templates", code + ".docx")), code + ".docx");
        return compilation.Template ?? throw new InvalidOperationException(string.Join(' ', compilation.Findings.Select(finding => finding.Message)));
    }

    private static byte[] Workbook(string book) =>
        book == Minimum ? WorkbookBuilder.SingleSheet(MinimumRows) : File.ReadAllBytes(TestData.ProjectFile("templates", "exemples", book));
}
