using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Pdf;

/// <summary>The PDFs that a person sends: tagged, titled, without a field to fill in, whatever the template.</summary>
public sealed class TaggedPdfTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("paa")]
    [InlineData("etat-avancement")]
    [InlineData("bordereau-auditeur")]
    [InlineData("compte-rendu")]
    public async Task A_document_of_the_catalogue_is_printed_as_a_tagged_PDF(string code)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "LibreOffice is not installed.");
        Assert.SkipUnless(File.Exists("/usr/bin/pdfinfo"), "poppler-utils is not installed.");
        var ended = await Verb.Run(_folder, "documents", "produire", Project.Exemple, "--code", code, "--sortie", "sortie", "--date", "2026-05-20", "--pdf");
        ended.Error.Should().BeEmpty();
        var made = Directory.GetFiles(_folder.File("sortie"), "*.pdf");
        made.Should().NotBeEmpty();
        var told = await ChildProcess.Run(new("/usr/bin/pdfinfo", [made[0]]));
        told.Output.Should().MatchRegex(@"Tagged:\s+yes").And.MatchRegex(@"Form:\s+none").And.MatchRegex(@"Title:\s+\S");
    }
}
