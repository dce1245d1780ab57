using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;

namespace QualiHlmDocs.Documents.Tests.Production;

/// <summary>The checker of accessibility sees each fault that it is there to see.</summary>
public sealed class AccessibilityTwins
{
    private const string Styles = """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Titre3"><w:name w:val="heading 3"/><w:basedOn w:val="Titre1"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style></w:styles>
        """;

    private const string Core = """
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Essai</dc:title><dc:language>fr-FR</dc:language></cp:coreProperties>
        """;

    [Fact]
    public void A_sound_document_has_no_fault() =>
        Faults(Titled("Titre1", "Un") + Sound("<w:tblCaption w:val=\"Points\"/>", "<w:trPr><w:tblHeader/></w:trPr>") + Coloured("1F3A5F", "E9EEF4")).Should().BeEmpty();

    [Theory]
    [InlineData("", "<w:trPr><w:tblHeader/></w:trPr>", "a table has no title")]
    [InlineData("<w:tblCaption w:val=\"Points\"/>", "", "neither a header row nor a header column")]
    public void A_table_owes_a_title_and_a_header(string properties, string row, string fault) =>
        Faults(Sound(properties, row)).Should().ContainSingle().Which.Should().Contain(fault);

    [Fact]
    public void A_title_that_skips_a_level_is_seen() =>
        Faults(Titled("Titre1", "Un") + Titled("Titre3", "Trois")).Should().ContainSingle().Which.Should().Contain("« Trois » is a title of level 3");

    [Fact]
    public void Pale_ink_is_seen_against_its_own_paper() =>
        Faults(Coloured("8A94A3", "E9EEF4") + Coloured("FFFFFF", "1F3A5F")).Should().ContainSingle().Which.Should().Contain("#8A94A3 on #E9EEF4");

    [Theory]
    [InlineData("– à faire")]
    [InlineData("2. à faire")]
    public void A_list_made_by_hand_is_seen(string text) => Faults(Paragraph(text)).Should().ContainSingle().Which.Should().Contain("made by hand");

    [Fact]
    public void A_picture_without_words_is_seen() =>
        Faults("<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Image\" descr=\" \"/></wp:inline></w:drawing></w:r></w:p>").Should().ContainSingle().Which.Should().Contain("no alternative text");

    private static IReadOnlyList<string> Faults(string body) => DocxAccessibility.Faults(new DocxBuilder().Xml(body).File("word/styles.xml", Styles).File("docProps/core.xml", Core).Build());

    private static string Sound(string properties, string row) => $"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>{row}<w:tc>{Paragraph("Réf.")}</w:tc></w:tr></w:tbl><w:p/>";

    private static string Titled(string style, string text) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{Run(text)}</w:p>";

    private static string Coloured(string ink, string paper) => $"<w:p><w:pPr><w:shd w:val=\"clear\" w:fill=\"{paper}\"/></w:pPr>{Run("texte", $"<w:color w:val=\"{ink}\"/>")}</w:p>";
}
