using System.Text.Json;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Commands;

/// <summary>A plan kept in a layout, or a file, of its owner's own: shown, said, kept, and compared.</summary>
public sealed class CorrespondanceTests : IDisposable
{
    private const string Csv = "Thème;Point d’alerte;Gravité;Action;Pilote;Butée;Indicateur\nP3;Constat;M;Agir;Claire Exemple;30/06/2026;Taux\nP3;Constat;M;Réagir;Paul Modèle;30/09/2026;Taux\nP3;Constat;M;Finir;Paul Modèle;31/12/2026;Taux\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_doubtful_column_is_shown_and_once_said_it_is_read_by_every_verb()
    {
        await File.WriteAllTextAsync(_folder.File("plan.csv"), Csv, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_folder.File("c.json"), """{"alias":{"Butée":"Échéance"}}""", TestContext.Current.CancellationToken);

        var doubtful = await Verb.Run(_folder, "controler", "plan.csv", "--date", "2026-05-15");
        var said = await Verb.Run(_folder, "lire", "plan.csv", "--correspondance", "c.json", "--date", "2026-05-15");
        var taken = await Verb.Run(_folder, "classeur", "reprendre", "plan.csv", "--correspondance", "c.json", "--sortie", "repris.xlsx");

        doubtful.Output.Should().Contain("COLONNES À CONFIRMER").And.Contain("plan!F1").And.Contain("echeance");
        Echeances(said.Output).Should().Equal("2026-06-30", "2026-09-30", "2026-12-31");
        taken.Error.Should().BeEmpty();
        Echeances((await Verb.Run(_folder, "lire", "repris.xlsx", "--date", "2026-05-15")).Output).Should().Equal("2026-06-30", "2026-09-30", "2026-12-31");
    }

    [Fact]
    public async Task What_the_columns_are_is_printed_kept_in_the_workbook_and_forgotten()
    {
        var printed = await Verb.Run(_folder, "classeur", "correspondance", Project.Exemple);
        var kept = await Verb.Run(_folder, "classeur", "correspondance", Project.Exemple, "--sortie", "garde.xlsx");
        var forgotten = await Verb.Run(_folder, "classeur", "correspondance", "garde.xlsx", "--oublier", "--sortie", "oublie.xlsx");

        JsonDocument.Parse(printed.Output).RootElement.GetProperty("feuilles").GetArrayLength().Should().BeGreaterThan(5);
        kept.Error.Should().BeEmpty();
        forgotten.Error.Should().BeEmpty();
        (await SourceOf("garde.xlsx")).Should().Be("classeur");
        (await SourceOf("oublie.xlsx")).Should().Be("aucune");
    }

    [Fact]
    public async Task A_correspondance_that_is_none_is_refused_in_one_sentence()
    {
        await File.WriteAllTextAsync(_folder.File("c.json"), "{", TestContext.Current.CancellationToken);

        var ended = await Verb.Run(_folder, "lire", Project.Exemple, "--correspondance", "c.json");

        ended.ExitCode.Should().Be(2);
        ended.Output.Should().BeEmpty();
        ended.Error.Trim().Should().Contain("correspondance").And.NotContain("\n");
    }

    [Fact]
    public async Task Comparer_tells_what_became_of_the_plan_in_words_and_as_data()
    {
        await File.WriteAllTextAsync(_folder.File("avant.csv"), Csv.Replace("Butée", "Échéance", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_folder.File("apres.csv"), Csv.Replace("Butée", "Échéance", StringComparison.Ordinal).Replace("30/06/2026", "30/11/2026", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var words = await Verb.Run(_folder, "comparer", "avant.csv", "apres.csv");
        var data = await Verb.Run(_folder, "comparer", "avant.csv", "apres.csv", "--json");

        words.ExitCode.Should().Be(0);
        words.Output.Should().Contain("ACTIONS REPORTÉES (1)").And.Contain("apres!D2").And.Contain("1 action reportée.");
        JsonDocument.Parse(data.Output).RootElement.GetProperty("reportees")[0].GetProperty("jours").GetInt32().Should().Be(153);
    }

    private static IEnumerable<string?> Echeances(string json) => JsonDocument.Parse(json).RootElement.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("echeance").GetString());

    private async Task<string?> SourceOf(string workbook) =>
        JsonDocument.Parse((await Verb.Run(_folder, "lire", workbook, "--date", "2026-05-15")).Output).RootElement.GetProperty("lecture").GetProperty("source").GetString();
}
