using System.Xml.Linq;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;

namespace QualiHlmDocs.Documents.Tests.Templates.Values;

/// <summary>Pictures of the data, put in a line of text by a tag.</summary>
public sealed class ImageTests
{
    private const long UnitsPerCentimeter = 360_000;
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public void A_picture_stands_in_the_line_with_its_alternative_text()
    {
        var docx = new DocxBuilder().P("Logo {{ logo | image largeur: \"4cm\" alt: \"Logo de <l’Office> & Cie\" }} fin").Render(new { logo = TestImages.Png(200, 100) });
        var inline = Inlines(docx).Should().ContainSingle().Subject;
        Extent(inline).Should().Be((4 * UnitsPerCentimeter, 2 * UnitsPerCentimeter));
        inline.Element(Wp + "docPr")?.Attribute("descr")?.Value.Should().Be("Logo de <l’Office> & Cie");
        DocxReading.Paragraphs(docx).Should().Equal("Logo  fin");
        DocxReading.Parts(docx)["word/" + TargetOf(docx, inline)].Should().Equal(TestImages.Png(200, 100));
    }

    [Theory]
    [InlineData("{{ l | image \"4cm\" }}", 4 * 360_000, 2 * 360_000)]
    [InlineData("{{ l | image \"4cm\" \"4cm\" \"x\" }}", 4 * 360_000, 4 * 360_000)]
    [InlineData("{{ l | image hauteur: \"10mm\" }}", 2 * 360_000, 360_000)]
    [InlineData("{{ l | image 2.5 }}", 900_000, 450_000)]
    [InlineData("{{ l | image \"2,5 cm\" }}", 900_000, 450_000)]
    [InlineData("{{ l | image \"96px\" }}", 914_400, 457_200)]
    [InlineData("{{ l | image \"50%\" }}", 8 * 360_000, 4 * 360_000)]
    [InlineData("{{ l | image }}", 1_828_800, 914_400)]
    public void Its_size_is_given_in_many_ways_and_keeps_its_proportions(string tag, long width, long height) =>
        Extent(Inlines(new DocxBuilder().P(tag).Render(new { l = TestImages.Png(300, 150, 150) })).Single()).Should().Be((width, height));

    [Fact]
    public void A_picture_without_a_size_is_no_wider_than_the_text() =>
        Extent(Inlines(new DocxBuilder().P("{{ l | image }}").Section("<w:sectPr><w:pgSz w:w=\"8000\" w:h=\"9000\"/><w:pgMar w:top=\"0\" w:right=\"1000\" w:bottom=\"0\" w:left=\"1000\" w:header=\"0\" w:footer=\"0\" w:gutter=\"0\"/></w:sectPr>").Render(new { l = TestImages.Png(3000, 300) })).Single())
            .Should().Be((6000 * 635, 600 * 635));

    [Fact]
    public void A_share_of_a_cell_is_a_share_of_its_width() =>
        Extent(Inlines(new DocxBuilder().Xml(TableXml(Row($"<w:tc><w:tcPr><w:tcW w:w=\"4216\" w:type=\"dxa\"/></w:tcPr>{Paragraph("{{ l | image \"100%\" }}")}</w:tc>"))).Render(new { l = TestImages.Png(100, 100) })).Single())
            .Should().Be((4000 * 635, 4000 * 635));

    [Fact]
    public void Resolution_is_read_from_a_JPEG_too() =>
        Extent(Inlines(new DocxBuilder().P("{{ l | image }}").Render(new { l = TestImages.Jpeg(300, 150, 300) })).Single()).Should().Be((914_400, 457_200));

    [Theory]
    [InlineData("")]
    [InlineData("data:image/png;base64,")]
    public void Bytes_may_come_as_base64(string before)
    {
        var docx = new DocxBuilder().P("{{ l | image }}").Render(new { l = before + Convert.ToBase64String(TestImages.Png(10, 10)) });
        DocxReading.Parts(docx)["word/media/valeur1.png"].Should().Equal(TestImages.Png(10, 10));
    }

    [Fact]
    public void In_a_loop_each_drawing_has_its_number_and_each_picture_is_kept_once()
    {
        var (red, blue) = (TestImages.Png(10, 10, colour: 0xFF0000), TestImages.Png(10, 10, colour: 0x0000FF));
        var docx = new DocxBuilder().P("{{ for i in items }}").P("{{ i.nom }} {{ i.logo | image alt: i.nom }}").P("{{ end }}")
            .Header(Paragraph("{{ items[0].logo | image }}")).Render(new { items = new[] { new { nom = "a", logo = red }, new { nom = "b", logo = blue }, new { nom = "c", logo = red } } });
        Inlines(docx).Should().HaveCount(3);
        Inlines(docx).Select(it => it.Descendants(A + "blip").Single().Attribute(R + "embed")?.Value).Distinct().Should().HaveCount(2);
        DocxReading.Parts(docx).Keys.Where(name => name.Contains("media", StringComparison.Ordinal)).Should().HaveCount(2);
        DocxReading.Parts(docx).Keys.Should().Contain("word/_rels/header1.xml.rels");
    }

    [Fact]
    public void A_vector_picture_has_one_of_dots_behind_it()
    {
        var docx = new DocxBuilder().P("{{ dessin | image largeur: \"4cm\" secours: logo }}").Render(new { dessin = TestImages.Svg, logo = TestImages.Png(20, 10) });
        var inline = Inlines(docx).Single();
        Extent(inline).Should().Be((4 * UnitsPerCentimeter, 2 * UnitsPerCentimeter));
        inline.Descendants().Single(it => it.Name.LocalName == "svgBlip").Attribute(R + "embed").Should().NotBeNull();
        DocxReading.Parts(docx).Keys.Where(name => name.Contains("media", StringComparison.Ordinal)).Should().HaveCount(2);
        DocxReading.Parts(docx)["word/" + TargetOf(docx, inline)].Should().Equal(TestImages.Png(20, 10));
    }

    [Fact]
    public void Nothing_gives_nothing() =>
        Inlines(new DocxBuilder().P("x{{ absent | image }}{{ vide | image }}").Render(new { absent = (string?)null, vide = "" })).Should().BeEmpty();

    [Theory]
    [InlineData("T20", "{{ texte | image }}")]
    [InlineData("T20", "{{ tronque | image }}")]
    [InlineData("T20", "{{ nombre | image }}")]
    [InlineData("T20", "{{ actif | image }}")]
    [InlineData("T20", "{{ distant | image }}")]
    [InlineData("T20", "{{ doctype | image }}")]
    [InlineData("T20", "{{ logo | image \"4 lieues\" }}")]
    [InlineData("T22", "{{ logo }}")]
#if !OFFICIAL_SCRIBAN
    // The package refuses to add before anybody is asked for a text.
    [InlineData("T22", "{{ 'a' + (logo | image) }}")]
#endif
    [InlineData("T24", "{{ immense | image }}")]
    public void What_is_no_picture_is_told_at_its_tag(string code, string tag)
    {
        var finding = new DocxBuilder().P("avant").P(tag).Findings(new
        {
            texte = "un texte", tronque = TestImages.Png(10, 10)[..40], nombre = 12, logo = TestImages.Png(10, 10), immense = TestImages.Png(40_000, 1)[..33].Concat(TestImages.Png(1, 1)[33..]).ToArray(),
            actif = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
            distant = "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"https://exemple.fr/suivi.png\"/></svg>",
            doctype = "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        }, new TemplateLimits { MaxImageDots = 20_000 }).Should().ContainSingle().Subject;
        finding.Code.Should().Be(code);
        finding.Place.Text.Should().EndWith("corps du document, paragraphe 2");
        finding.Message.Should().StartWith($"«\u00A0{tag}\u00A0» — ");
    }

    [Theory]
    [InlineData("{{ logo | image largeurs: \"4cm\" alt: \"x\" }}", "n’a pas d’argument «\u00A0largeurs\u00A0» (voulez-vous dire «\u00A0largeur\u00A0»")]
    [InlineData("{{ logo | image 1 2 \"x\" logo 5 }}", "est suivi de 5 valeurs, et 4 au plus sont attendues")]
    [InlineData("{{ 5 | oui_non 2 }}", "n’en attend aucune")]
    public void What_follows_a_filter_is_checked_before_any_data(string tag, string expected)
    {
        var finding = CompiledTemplate.Compile(new DocxBuilder().P(tag).Build(), "m.docx").Findings.Should().ContainSingle().Subject;
        finding.Code.Should().Be("T25");
        finding.Message.Should().Contain(expected);
    }

    [Fact]
    public void A_picture_without_alternative_text_is_pointed_out()
    {
        var compilation = CompiledTemplate.Compile(new DocxBuilder().P("{{ logo | image }}").Build(), "m.docx");
        compilation.Findings.Should().ContainSingle().Which.Code.Should().Be("T26");
        compilation.Template.Should().NotBeNull();
    }

    [Fact]
    public void The_template_can_neither_change_nor_read_the_bytes()
    {
        var logo = TestImages.Png(10, 10);
        new DocxBuilder().P("{{ logo[0] = 5 }}{{ logo.bytes }}{{ logo.length }}").Findings(new { logo });
        logo.Should().Equal(TestImages.Png(10, 10));
    }

    private static XElement[] Inlines(ReadOnlyMemory<byte> docx) => [.. DocxReading.Part(docx).Descendants(Wp + "inline")];

    private static (long, long) Extent(XElement inline) =>
        ((long?)inline.Element(Wp + "extent")?.Attribute("cx") ?? 0, (long?)inline.Element(Wp + "extent")?.Attribute("cy") ?? 0);

    private static string TargetOf(ReadOnlyMemory<byte> docx, XElement inline)
    {
        var id = inline.Descendants(A + "blip").Single().Attribute(R + "embed")?.Value;
        var relation = DocxReading.Part(docx, "word/_rels/document.xml.rels").Root?.Elements().Single(it => it.Attribute("Id")?.Value == id);
        return (relation?.Attribute("Target")?.Value ?? string.Empty).Replace("/word/", string.Empty, StringComparison.Ordinal);
    }
}
