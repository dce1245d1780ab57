using System.Globalization;
using System.Text.Json.Nodes;

namespace QualiHlmDocs.Benchmarks.Inputs;

/// <summary>S2: a table of a thousand rows and five columns, one row of the template repeated.</summary>
internal static class LongTable
{
    private const int Rows = 1_000;
    private const string List = "lignes";
    private static readonly string[] Columns = ["ref", "libelle", "pilote", "echeance", "indicateur"];

    public static Scenario Scenario { get; } = new("S2", "a table of 1 000 rows × 5 columns", Body, Data, new Aims(10, 2));

    private static JsonObject Data() => new()
    {
        [List] = new JsonArray([.. Enumerable.Range(1, Rows).Select(Row)]),
    };

    private static JsonObject Row(int number) => new()
    {
        ["ref"] = string.Create(CultureInfo.InvariantCulture, $"A-{number:0000}"),
        ["libelle"] = string.Create(CultureInfo.InvariantCulture, $"Contrôler la propreté des halls de la résidence n° {number} & en rendre compte"),
        ["pilote"] = string.Create(CultureInfo.InvariantCulture, $"Responsable de l’agence {number % 7}"),
        ["echeance"] = string.Create(CultureInfo.InvariantCulture, $"{number % 28 + 1}/{number % 12 + 1}/2026"),
        ["indicateur"] = string.Create(CultureInfo.InvariantCulture, $"taux de halls conformes > {number % 100} %"),
    };

    private static string Body(TagSyntax syntax)
    {
        var cells = Columns.Select((column, index) => Paragraphs.Cell(
            (index == 0 ? syntax.OpenLoop(List) : string.Empty)
            + (index % 2 == 0 ? Paragraphs.Checked(syntax.ItemValue(column), column) : syntax.ItemValue(column))
            + (index == Columns.Length - 1 ? syntax.CloseLoop(List) : string.Empty)));
        return Paragraphs.Of("Titre", "Plan d’actions d’amélioration")
            + Paragraphs.Table(Columns.Length, [Columns.Select(column => Paragraphs.Cell(column)), cells])
            + Paragraphs.Of("Corps", "Fin du plan.");
    }
}
