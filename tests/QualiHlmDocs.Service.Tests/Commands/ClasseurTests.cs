using System.Text.Json;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Commands;

public sealed class ClasseurTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nouveau_writes_a_workbook_that_is_read_as_an_empty_plan()
    {
        var ended = await Verb.Run(_folder, "classeur", "nouveau", "--sortie", "modele.xlsx");
        ended.Error.Should().BeEmpty();
        ended.ExitCode.Should().Be(0);
        var read = await Verb.Run(_folder, "lire", _folder.File("modele.xlsx"), "--date", "2026-11-21");
        JsonDocument.Parse(read.Output).RootElement.GetProperty("actions").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Reprendre_writes_the_plan_that_lire_reads()
    {
        var ended = await Verb.Run(_folder, "classeur", "reprendre", Project.Exemple, "--sortie", "repris.xlsx");
        ended.Error.Should().BeEmpty();
        ended.ExitCode.Should().Be(0);
        var before = JsonDocument.Parse((await Verb.Run(_folder, "lire", Project.Exemple, "--date", "2026-11-21")).Output).RootElement;
        var after = JsonDocument.Parse((await Verb.Run(_folder, "lire", _folder.File("repris.xlsx"), "--date", "2026-11-21")).Output).RootElement;
        Labels(after).Should().Equal(Labels(before)).And.NotBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_no_workbook_is_refused_and_nothing_is_written()
    {
        await File.WriteAllTextAsync(_folder.File("texte.xlsx"), "bonjour", TestContext.Current.CancellationToken);
        var ended = await Verb.Run(_folder, "classeur", "reprendre", _folder.File("texte.xlsx"), "--sortie", "repris.xlsx");
        ended.ExitCode.Should().Be(2);
        ended.Output.Should().BeEmpty();
        _folder.Files.Should().Equal("texte.xlsx");
    }

    private static IEnumerable<string?> Labels(JsonElement plan) => plan.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("libelle").GetString());
}
