using System.Xml.Linq;
using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;

namespace QualiHlmDocs.Documents.Tests.Templates.Values;

/// <summary>Pictures drawn in Word that those of the data take the place of.</summary>
public sealed class PlaceholderPictureTests
{
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public void The_picture_of_the_data_fits_inside_the_box_and_says_its_text()
    {
        var docx = Template("{{ logo | image alt: nom }}").Render(new { logo = TestImages.Png(400, 100), nom = "Logo & Cie" });
        var inline = DocxReading.Part(docx).Descendants(Wp + "inline").Single();
        inline.Element(Wp + "extent")?.Attributes().Select(it => it.Value).Should().Equal("1800000", "450000");
        inline.Descendants(A + "xfrm").Single().Element(A + "ext")?.Attributes().Select(it => it.Value).Should().Equal("1800000", "450000");
        inline.Descendants().Attributes("descr").Select(it => it.Value).Should().Equal("Logo & Cie", "Logo & Cie");
        inline.Descendants(A + "srcRect").Should().BeEmpty();
        inline.Descendants(A + "lum").Should().ContainSingle();
        DocxReading.Parts(docx)["word/media/valeur1.png"].Should().Equal(TestImages.Png(400, 100));
        Relations(docx)[Embedded(inline)].Should().Be("/word/media/valeur1.png");
    }

    [Fact]
    public void Text_around_the_tag_is_kept() =>
        DocxReading.Part(Template("Logo de {{ nom }}{{ logo | image }}").Render(new { logo = TestImages.Png(4, 4), nom = "l’office" })).Descendants(Wp + "docPr").Single().Attribute("descr")?.Value.Should().Be("Logo de l’office");

    [Fact]
    public void Without_a_picture_the_drawing_goes() =>
        DocxReading.Part(Template("{{ logo | image }}").Render(new { logo = (byte[]?)null })).Descendants(Wp + "inline").Should().BeEmpty();

    [Fact]
    public void A_vector_picture_keeps_the_drawn_one_behind_it()
    {
        var docx = Template("{{ logo | image }}").Render(new { logo = TestImages.Svg });
        var inline = DocxReading.Part(docx).Descendants(Wp + "inline").Single();
        Embedded(inline).Should().Be("rIdImage");
        Relations(docx)[inline.Descendants().Single(it => it.Name.LocalName == "svgBlip").Attribute(R + "embed")?.Value ?? string.Empty].Should().Be("/word/media/valeur1.svg");
    }

    [Fact]
    public void In_loops_and_branches_each_has_its_own()
    {
        var docx = new DocxBuilder().P("{{ for i in items }}").Runs(Run("{{ if i.oui }}a"), Drawing("{{ i.logo | image alt: i.nom }}"), Run("b{{ end }}{{ i.nom }}")).P("{{ end }}").Picture()
            .Render(new { items = new[] { new { nom = "un", oui = true, logo = TestImages.Png(10, 10) }, new { nom = "deux", oui = false, logo = Array.Empty<byte>() }, new { nom = "trois", oui = true, logo = TestImages.Png(10, 20) } } });
        DocxReading.Paragraphs(docx).Should().Equal("abun", "deux", "abtrois");
        DocxReading.Part(docx).Descendants(Wp + "docPr").Attributes("descr").Select(it => it.Value).Should().Equal("un", "trois");
        DocxReading.Part(docx).Descendants(Wp + "inline").Select(Embedded).Distinct().Should().HaveCount(2);
    }

    [Fact]
    public void What_is_no_picture_is_told() =>
        Template("{{ logo | image }}").Findings(new { logo = "abc" }).Should().ContainSingle().Which.Code.Should().Be("T20");

    [Fact]
    public void An_object_without_a_picture_cannot_be_replaced() =>
        new DocxBuilder().Runs("<w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"x\" descr=\"{{ logo | image alt: logo }}\"/></wp:inline></w:drawing></w:r>").Findings(new { logo = "" })
            .Should().ContainSingle().Which.Code.Should().Be("T22");

    private static DocxBuilder Template(string description) => new DocxBuilder().Runs(Drawing(description)).Picture();

    private static string Drawing(string description) =>
        "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"1800000\" cy=\"900000\"/><wp:docPr id=\"1\" name=\"Image 1\" descr=\"" + Escape(description).Replace("\"", "&quot;", StringComparison.Ordinal) + "\"/><wp:cNvGraphicFramePr/>"
        + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"Image 1\" descr=\"" + Escape(description).Replace("\"", "&quot;", StringComparison.Ordinal) + "\"/><pic:cNvPicPr/></pic:nvPicPr>"
        + "<pic:blipFill><a:blip r:embed=\"rIdImage\"><a:lum bright=\"10000\"/><a:extLst><a:ext uri=\"{28A0092B-C50C-407E-A947-70E740481C1C}\"/></a:extLst></a:blip><a:srcRect l=\"1000\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1800000\" cy=\"900000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    private static string Embedded(XElement inline) => inline.Descendants(A + "blip").Single().Attribute(R + "embed")?.Value ?? string.Empty;

    private static Dictionary<string, string> Relations(ReadOnlyMemory<byte> docx) =>
        DocxReading.Part(docx, "word/_rels/document.xml.rels").Root?.Elements().ToDictionary(it => it.Attribute("Id")?.Value ?? string.Empty, it => it.Attribute("Target")?.Value ?? string.Empty) ?? [];
}
