using System.Globalization;
using System.Text.Json.Nodes;

namespace QualiHlmDocs.Benchmarks.Inputs;

/// <summary>S2w: a table of five hundred rows and nine columns of short values.</summary>
internal static class WideTable
{
    private const int RowCount = 500;
    private static readonly Loop Lines = new("lignes", "ligne");
    private static readonly string[] Columns = [.. Enumerable.Range(1, 9).Select(column => $"colonne{column}")];

    public static Scenario Scenario { get; } = new("S2w", "a table of 500 rows × 9 columns", Body, Data, new Aims(5, 1.5));

    private static JsonObject Data() => new()
    {
        [Lines.List] = new JsonArray([.. Enumerable.Range(1, RowCount).Select(Row)]),
    };

    private static JsonObject Row(int number) => new(Columns.Select((column, index) =>
        KeyValuePair.Create(column, (JsonNode?)string.Create(CultureInfo.InvariantCulture, $"valeur {number * (index + 1)} de la résidence {(char)('A' + index)}"))));

    private static string Body(TagSyntax syntax) =>
        Paragraphs.Of("Titre", "Suivi") + Paragraphs.Table(
            Columns.Length, [Columns, .. syntax.Rows(Lines, [.. Columns.Select(column => syntax.Item(Lines, column))], Columns[0])]) + Paragraphs.Of("Corps", "Fin.");
}
