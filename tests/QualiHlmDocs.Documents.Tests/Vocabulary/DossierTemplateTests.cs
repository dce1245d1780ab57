using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Vocabulary;

/// <summary>The dossier's template as its owner and her readers need it: a sound, accessible Word document.</summary>
public sealed class DossierTemplateTests
{
    private static readonly string File = TestData.ProjectFile("templates", "dossier-candidature.docx");

    [Fact]
    public void It_is_a_valid_Word_document()
    {
        using var document = Open();
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath} {fault.Description}").Should().BeEmpty();
    }

    [Fact]
    public void Its_twelve_parts_are_a_cover_and_eleven_titles()
    {
        using var document = Open();
        Body(document).Descendants<Paragraph>().Where(paragraph => StyleOf(paragraph) == "Titre1").Select(paragraph => paragraph.InnerText).Should().Equal(
            "Lettre de candidature", "Fiche d’identité", "Contexte, politique qualité et pilotage", "Synthèse du diagnostic HQS®",
            "Points d’alerte et réponses", "Plan d’actions d’amélioration", "Situations complexes",
            "Concertation avec les représentants des locataires", "Suivi du plan", "Validation", "Annexes");
    }

    [Fact]
    public void Its_table_of_contents_is_a_field_that_already_lists_the_titles()
    {
        using var document = Open();
        var body = Body(document);
        body.Descendants<FieldCode>().Should().Contain(code => code.Text.Contains("TOC", StringComparison.Ordinal));
        var anchors = body.Descendants<Hyperlink>().Select(link => link.Anchor?.Value);
        anchors.Should().Equal(body.Descendants<BookmarkStart>().Select(start => start.Name?.Value));
    }

    [Fact]
    public void Tables_have_a_title_and_their_header_rows_are_marked_and_no_row_is_split()
    {
        using var document = Open();
        foreach (var table in Body(document).Descendants<Table>())
        {
            table.Descendants<TableCaption>().Should().ContainSingle();
            table.Descendants<TableRow>().Should().OnlyContain(row => row.Descendants<CantSplit>().Any());
            if (table.Descendants<TableStyle>().Single().Val?.Value == "TableauQualiHlm")
            {
                table.Elements<TableRow>().First().Descendants<TableHeader>().Should().ContainSingle();
            }
        }
    }

    [Fact]
    public void Pictures_have_an_alternative_text_and_the_language_and_title_are_set()
    {
        using var document = Open();
        Body(document).Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Should().OnlyContain(picture => picture.Description!.Value!.Length > 0); // absent would fail too
        document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value.Should().Be("fr-FR"); // every Word document has them
        document.PackageProperties.Title.Should().NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("non-conformité")]
    [InlineData("référentiel")]
    [InlineData("exigence")]
    [InlineData("commission qualité")]
    [InlineData("Quali'Hlm")]
    public void It_keeps_to_the_label_s_vocabulary(string forbidden)
    {
        using var document = Open();
        Body(document).InnerText.Should().NotContainEquivalentOf(forbidden);
    }

    private static WordprocessingDocument Open() => WordprocessingDocument.Open(File, isEditable: false);

    private static Body Body(WordprocessingDocument document) => document.MainDocumentPart!.Document.Body!; // a Word document has both

    private static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
}
