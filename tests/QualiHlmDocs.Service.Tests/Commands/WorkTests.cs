using System.Security.Cryptography;
using System.Text.Json;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Commands;

/// <summary>The verbs on workbooks in order.</summary>
public sealed class WorkTests : IDisposable
{
    private const string Day = "2026-11-21";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Lire_prints_the_promised_keys_and_nothing_else()
    {
        var ended = await Verb.Run(_folder, "lire", Project.Exemple, "--date", Day);
        ended.Error.Should().BeEmpty();
        var plan = JsonDocument.Parse(ended.Output).RootElement;
        plan.EnumerateObject().Select(key => key.Name).Should().StartWith([
            "classeur", "organisme", "points", "actions", "situations", "associations", "representants", "concertations", "observations", "preuves",
        ]).And.Contain("constats");
        plan.GetProperty("classeur").GetProperty("empreinte").GetString().Should().Be(Sha256(Project.Exemple));
        var action = plan.GetProperty("actions")[0];
        action.EnumerateObject().Select(key => key.Name).Should().Contain([
            "ref", "points", "situations", "theme", "theme_texte", "point_alerte", "gravite", "libelle", "pilotes", "echeance", "echeance_texte",
            "indicateur", "avancement", "statut", "preuves", "cellule",
        ]);
        action.GetProperty("theme").GetString().Should().MatchRegex("^[MP][1-7]$");
        action.GetProperty("cellule").GetString().Should().MatchRegex("![A-Z]+[0-9]+$");
        plan.GetProperty("points")[0].EnumerateObject().Select(key => key.Name).Should().Contain(["ref", "nature", "gravite", "theme", "libelle", "cellule"]);
        plan.GetProperty("organisme").EnumerateObject().Select(key => key.Name).Should().Contain(["raison_sociale", "famille", "nombre_logements"]);
        ended.Output.Should().NotContain("\"\"", "what is absent is null");
        _folder.Files.Should().BeEmpty();
    }

    [Fact]
    public async Task Controler_reads_as_a_pilot_would_want_and_counts_at_the_end()
    {
        var ended = await Verb.Run(_folder, "controler", Project.ExempleWithFaults, "--date", Day);
        ended.ExitCode.Should().Be(1);
        ended.Error.Should().BeEmpty();
        ended.Output.Should().MatchRegex("[0-9]+ POINTS BLOQUANTS").And.Contain("→").And.MatchRegex("[A-Za-z']+![A-Z]+[0-9]+");
        ended.Output.TrimEnd().Split('\n')[^1].Should().MatchRegex("^[0-9]+ points bloquants, .*\\.\r?$");
        ended.Output.Split('\n').Should().OnlyContain(line => line.Length <= 110);
    }

    [Fact]
    public async Task Controler_prints_the_same_findings_as_JSON()
    {
        var ended = await Verb.Run(_folder, "controler", Project.ExempleWithFaults, "--date", Day, "--json");
        ended.ExitCode.Should().Be(1);
        JsonDocument.Parse(ended.Output).RootElement.GetProperty("constats").EnumerateArray()
            .Should().NotBeEmpty().And.OnlyContain(constat => constat.GetProperty("message").GetString() != null && constat.GetProperty("remede").ValueKind != JsonValueKind.Undefined);
    }

    private static string Sha256(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
