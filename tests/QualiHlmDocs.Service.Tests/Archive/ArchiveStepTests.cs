using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Archive;

/// <summary>A document's way before the comité, on the built program.</summary>
public sealed class ArchiveStepTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_dossier_is_validated_deposited_and_decided_in_that_order_alone()
    {
        File.Copy(Project.Exemple, _folder.File("paa.xlsx"));
        (await Verb.Run(_folder, "dossier", "paa.xlsx", "--date", "2026-05-20", "--sortie", "dossier.docx")).ExitCode.Should().Be(0);

        var tooEarly = await Step("deposer");
        tooEarly.ExitCode.Should().Be(2);
        tooEarly.Error.Should().Contain("ne peut pas devenir");
        (await Step("valider", "--message", "Mme Exemple, auditrice")).Output.Should().Contain("version 1.0 (v2)");
        (await Step("deposer", "--fichier", "dossier.docx")).ExitCode.Should().Be(0);
        (await Step("decider", "--message", "Admissibilité prononcée")).Output.Should().Contain("version 1.0 (v4)");
        (await Verb.Run(_folder, "archive", "verifier")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task R43_A_file_that_is_not_the_archived_one_is_not_deposited()
    {
        File.Copy(Project.Exemple, _folder.File("paa.xlsx"));
        await Verb.Run(_folder, "dossier", "paa.xlsx", "--date", "2026-05-20", "--sortie", "dossier.docx");
        await Step("valider");
        _folder.Write("retouche.docx", [.. await File.ReadAllBytesAsync(_folder.File("dossier.docx"), TestContext.Current.CancellationToken), 0]);

        var refused = await Step("deposer", "--fichier", "retouche.docx");
        refused.ExitCode.Should().Be(2);
        refused.Error.Should().StartWith("R43").And.Contain("version archivée 1.0");
        (await Verb.Run(_folder, "archive", "lister")).Output.Should().NotContain("déposé");
    }

    private Task<Ended> Step(string verb, params string[] more) => Verb.Run(_folder, ["archive", verb, "dossier", "--date", "2026-05-21", .. more]);
}
