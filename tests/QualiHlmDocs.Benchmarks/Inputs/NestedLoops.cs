using System.Globalization;
using System.Text.Json.Nodes;

namespace QualiHlmDocs.Benchmarks.Inputs;

/// <summary>S3: fifty chapters of twenty rows and five columns, a mention in some of the rows and in others another.</summary>
internal static class NestedLoops
{
    private const int Chapters = 50;
    private const int RowCount = 20;
    private static readonly Loop Outer = new("chapitres", "chapitre");
    private static readonly Loop Inner = new("lignes", "ligne", Outer);

    public static Scenario Scenario { get; } = new("S3", "50 chapters of 20 rows × 5 columns, with conditions", Body, Data, new Aims(5, 1.5));

    private static JsonObject Data() => new()
    {
        [Outer.List] = new JsonArray([.. Enumerable.Range(1, Chapters).Select(Chapter)]),
    };

    private static JsonObject Chapter(int number) => new()
    {
        ["titre"] = string.Create(CultureInfo.InvariantCulture, $"Thème {number} : qualité de service"),
        [Inner.List] = new JsonArray([.. Enumerable.Range(number * RowCount, RowCount).Select(Row)]),
    };

    private static JsonObject Row(int number)
    {
        var row = LongTable.Row(number);
        row["retard"] = number % 3 == 0;
        row["dans_les_temps"] = number % 3 != 0;
        return row;
    }

    private static string Body(TagSyntax syntax)
    {
        List<string> cells =
        [
            Paragraphs.Checked(syntax.Item(Inner, "ref"), "ref"), syntax.Item(Inner, "libelle"), syntax.Item(Inner, "pilote"), syntax.Item(Inner, "echeance"),
            syntax.If(Inner, "retard", "en retard") + syntax.If(Inner, "dans_les_temps", "dans les temps"),
        ];
        var body = Paragraphs.Of("Titre", Paragraphs.Checked(syntax.Item(Outer, "titre"), "titre"))
            + Paragraphs.Table(cells.Count, [LongTable.Columns, .. syntax.Rows(Inner, cells, "ref")])
            + Paragraphs.Of("Corps", "Les pilotes rendent compte chaque mois.");
        return Paragraphs.Of("Titre", "Plan d’actions d’amélioration") + syntax.Blocks(Outer, body, "titre") + Paragraphs.Of("Corps", "Fin du plan.");
    }
}
