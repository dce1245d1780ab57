using System.Globalization;
using System.Text.Json.Nodes;

namespace QualiHlmDocs.Benchmarks.Inputs;

/// <summary>S4: a report of thirty pages, with twenty pictures and a chart that no tag touches.</summary>
internal static class Report
{
    private const int Chapters = 30;
    private const int Pictures = 20;
    private const int RowCount = 40;
    private static readonly Loop Outer = new("chapitres", "chapitre");
    private static readonly Loop Lines = new("lignes", "ligne");

    public static Scenario Scenario { get; } = new("S4", "a report of 30 pages with 20 pictures and a chart", Body, Data, new Aims(5, null))
    {
        Parts = [.. Enumerable.Range(1, Pictures).Select(Picture.Part), ChartPart.Part],
    };

    private static JsonObject Data() => new()
    {
        ["organisme"] = "Habitat des Deux Rives",
        ["date_rapport"] = "21 novembre 2026",
        [Outer.List] = new JsonArray([.. Enumerable.Range(1, Chapters).Select(Chapter)]),
        [Lines.List] = new JsonArray([.. Enumerable.Range(1, RowCount).Select(LongTable.Row)]),
    };

    private static JsonObject Chapter(int number) => new()
    {
        ["titre"] = string.Create(CultureInfo.InvariantCulture, $"Résidence {number} : les Tilleuls & alentours"),
        ["constat"] = string.Create(CultureInfo.InvariantCulture, $"Sur {number * 12} logements visités, {number * 11} sont conformes ; les halls sont propres."),
        ["suite"] = string.Create(CultureInfo.InvariantCulture, $"Une nouvelle visite aura lieu le {number % 28 + 1} mars 2027."),
    };

    private static string Body(TagSyntax syntax)
    {
        var text = Paragraphs.Of("Corps", "Les visites sont faites par deux personnes de l’agence, sans avertir, sur un parcours tiré au sort parmi ceux de l’année ; "
            + "chaque point est noté conforme ou non, photographié s’il ne l’est pas, et repris à la visite suivante avec la réponse du prestataire.");
        var chapter = Paragraphs.Of("Titre", Paragraphs.Checked(syntax.Item(Outer, "titre"), "titre"))
            + Paragraphs.Of("Corps", syntax.Item(Outer, "constat")) + string.Concat(Enumerable.Repeat(text, 8)) + Paragraphs.Of("Corps", syntax.Item(Outer, "suite"));
        return Paragraphs.Of("Titre", $"Visites de {Paragraphs.Checked(syntax.Value("organisme"), "organisme")}")
            + Paragraphs.Of("Corps", $"Rapport du {syntax.Value("date_rapport")}")
            + ChartPart.Drawing
            + syntax.Blocks(Outer, chapter, "titre")
            + LongTable.Table(syntax, Lines)
            + string.Concat(Enumerable.Range(1, Pictures).Select(Picture.Drawing))
            + Paragraphs.Of("Corps", "Fin du rapport.");
    }
}
