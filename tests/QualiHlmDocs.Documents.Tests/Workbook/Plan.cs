using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Tests.Workbook;

/// <summary>Short ways to a plan for the tests of this room.</summary>
internal static class Plan
{
    public static readonly string[] Header = ["Thème", "Point d’alerte", "Gravité", "Action", "Pilote", "Échéance", "Indicateur", "Avancement"];

    /// <summary>A single-sheet plan of one action, one of its cells replaced.</summary>
    public static WorkbookReading Of(string header, object? value, params (string Header, object? Value)[] more)
    {
        var cells = new Dictionary<string, object?>
        {
            ["Thème"] = "La propreté", ["Point d’alerte"] = "Contrôles non formalisés", ["Gravité"] = "mineure", ["Action"] = "Créer une grille de contrôle",
            ["Pilote"] = "Claire Exemple", ["Échéance"] = new DateOnly(2026, 6, 30), ["Indicateur"] = "Contrôles réalisés", ["Avancement"] = 0.5,
            [header] = value,
        };
        foreach (var (key, other) in more)
        {
            cells[key] = other;
        }

        return Read(WorkbookBuilder.SingleSheet([.. cells.Keys], [.. cells.Values]));
    }

    public static FicheAction ActionOf(string header, object? value, params (string Header, object? Value)[] more) =>
        Of(header, value, more).Given().Actions.Should().ContainSingle().Which;

    /// <summary>The plan of a workbook that must have been accepted.</summary>
    public static PlanActions Given(this WorkbookReading reading) =>
        reading.Plan ?? throw new InvalidOperationException("The workbook was refused: " + reading.Findings[0].Message);

    public static WorkbookReading Read(byte[] bytes) => WorkbookReader.Read(bytes, "paa.xlsx", ct: TestContext.Current.CancellationToken);
}
