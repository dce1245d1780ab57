using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Commands;

/// <summary><c>dossier --depuis</c>: a document asked about its workbook.</summary>
public sealed class DossierDepuisTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_dossier_knows_whether_its_workbook_changed_and_what()
    {
        var document = _folder.File("dossier.docx");
        (await Verb.Run(_folder, "dossier", Project.Exemple, "--sortie", document, "--date", "2026-05-25")).ExitCode.Should().Be(0);

        var same = await Verb.Run(_folder, "dossier", Project.Exemple, "--depuis", document);
        (same.ExitCode, same.Error).Should().Be((0, string.Empty));
        same.Output.Should().Contain("est à jour").And.Contain("Document produit le 25\u00A0mai 2026");

        // The archive has the workbook of that day: the words before are known.
        var other = await Verb.Run(_folder, "dossier", Project.ExempleWithFaults, "--depuis", document);
        other.ExitCode.Should().Be(0);
        other.Output.Should().Contain("R44").And.MatchRegex(@"«\s.+\s» devient «\s.+\s»");

        // Without it, the document's own snapshot still says where.
        Directory.Move(_folder.Archive, _folder.Archive + "-ailleurs");
        var alone = await Verb.Run(_folder, "dossier", Project.ExempleWithFaults, "--depuis", document);
        Directory.Move(_folder.Archive + "-ailleurs", _folder.Archive);
        alone.Output.Should().Contain("R44").And.MatchRegex(@"\s: devient «\s.+\s»").And.MatchRegex(@"\([^()]+![A-Z]+\d+\)");
    }

    [Fact]
    public async Task A_document_of_someone_else_is_refused_in_one_sentence()
    {
        var ended = await Verb.Run(_folder, "dossier", Project.Exemple, "--depuis", _folder.Write("autre.docx", Docx.Of("Bonjour")));

        ended.ExitCode.Should().Be(2);
        ended.Error.TrimEnd().Should().EndWith("ce programme ne l’a pas produit.");
    }
}
