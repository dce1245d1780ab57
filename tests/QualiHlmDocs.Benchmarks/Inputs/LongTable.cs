using System.Globalization;
using System.Text.Json.Nodes;

namespace QualiHlmDocs.Benchmarks.Inputs;

/// <summary>S2: a table of a thousand rows and five columns, one row of the template repeated.</summary>
internal static class LongTable
{
    public static readonly string[] Columns = ["ref", "libelle", "pilote", "echeance", "indicateur"];

    private const int RowCount = 1_000;
    private static readonly Loop Lines = new("lignes", "ligne");

    public static Scenario Scenario { get; } = new("S2", "a table of 1 000 rows × 5 columns", Body, () => Data(RowCount), new Aims(5, 1.5));

    public static JsonObject Data(int rows) => new()
    {
        [Lines.List] = new JsonArray([.. Enumerable.Range(1, rows).Select(Row)]),
    };

    public static string Body(TagSyntax syntax) =>
        Paragraphs.Of("Titre", "Plan d’actions d’amélioration")
        + Table(syntax, Lines)
        + Paragraphs.Of("Corps", "Fin du plan.");

    /// <summary>A table with a row of titles and one that is repeated.</summary>
    public static string Table(TagSyntax syntax, Loop loop)
    {
        var cells = Columns.Select((column, index) => index % 2 == 0 ? Paragraphs.Checked(syntax.Item(loop, column), column) : syntax.Item(loop, column)).ToList();
        return Paragraphs.Table(Columns.Length, [Columns, .. syntax.Rows(loop, cells, Columns[0])]);
    }

    public static JsonObject Row(int number) => new()
    {
        ["ref"] = string.Create(CultureInfo.InvariantCulture, $"A-{number:0000}"),
        ["libelle"] = string.Create(CultureInfo.InvariantCulture, $"Contrôler la propreté des halls de la résidence n° {number} & en rendre compte"),
        ["pilote"] = string.Create(CultureInfo.InvariantCulture, $"Responsable de l’agence {number % 7}"),
        ["echeance"] = string.Create(CultureInfo.InvariantCulture, $"{number % 28 + 1}/{number % 12 + 1}/2026"),
        ["indicateur"] = string.Create(CultureInfo.InvariantCulture, $"taux de halls conformes > {number % 100} %"),
    };
}
