using System.Xml.Linq;
using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;

namespace QualiHlmDocs.Documents.Tests.Templates.Values;

/// <summary>Ends of pages and of sections, and boxes to tick.</summary>
public sealed class BreakTests
{
    private static readonly XNamespace W = WordNamespace;
    private static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    [Fact]
    public void A_page_ends_between_two_turns()
    {
        var docx = new DocxBuilder().P("{{ for i in items }}").P("{{ i }}{{ if !for.last }}{{ saut_de_page }}{{ end }}").P("{{ end }}").Render(new { items = new[] { "a", "b", "c" } });
        DocxReading.Part(docx).Descendants(W + "br").Attributes(W + "type").Select(it => it.Value).Should().Equal("page", "page");
        DocxReading.Paragraphs(docx).Should().Equal("a\n", "b\n", "c");
    }

    [Fact]
    public void A_section_ends_as_the_one_around_it_does()
    {
        var docx = new DocxBuilder().P("a").P("{{ saut_de_section }}").P("b").Section("<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>").Render();
        DocxReading.Paragraphs(docx).Should().Equal("a", "", "b");
        DocxReading.Part(docx).Descendants(W + "pPr").Single().Element(W + "sectPr")?.Element(W + "pgSz")?.Attribute(W + "orient")?.Value.Should().Be("landscape");
    }

    [Fact]
    public void A_section_cannot_end_in_a_cell_nor_in_a_line()
    {
        new DocxBuilder().Table(["{{ saut_de_section }}"]).Findings().Should().ContainSingle().Which.Code.Should().Be("T22");
        new DocxBuilder().P("a {{ saut_de_section }}").Findings().Should().ContainSingle().Which.Code.Should().Be("T22");
    }

    [Theory]
    [InlineData(true, "1", "☒")]
    [InlineData(false, "0", "☐")]
    [InlineData(null, "0", "☐")]
    [InlineData("oui", "1", "☒")]
    [InlineData("Non", "0", "☐")]
    [InlineData(1, "1", "☒")]
    public void A_box_is_ticked_or_not(object? value, string state, string sign)
    {
        var docx = new DocxBuilder().P("{{ x | case }} fait").Render(new Dictionary<string, object?> { ["x"] = value });
        DocxReading.Paragraphs(docx).Should().Equal(sign + " fait");
        DocxReading.Part(docx).Descendants(W14 + "checked").Single().Attribute(W14 + "val")?.Value.Should().Be(state);
    }

    [Fact]
    public void A_box_drawn_in_Word_is_ticked_by_the_data()
    {
        static string Box(string tag, string alias) => $"<w:p><w:sdt><w:sdtPr><w:alias w:val=\"{alias}\"/><w:tag w:val=\"{tag}\"/><w14:checkbox><w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"2713\" w14:font=\"Segoe UI Symbol\"/><w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt></w:p>";
        var docx = new DocxBuilder().P("{{ for i in items }}").Xml(Box("{{ i }}", "Faite")).Xml(Box("x", "{{ !i }}")).P("{{ end }}").Render(new { items = new object?[] { true, false, null, "oui" } });
        DocxReading.Paragraphs(docx).Should().Equal("✓", "☐", "☐", "✓", "☐", "✓", "✓", "☐");
        DocxReading.Part(docx).Descendants(W14 + "checked").Select(it => it.Attribute(W14 + "val")?.Value).Should().Equal("1", "0", "0", "1", "0", "1", "1", "0");
        DocxReading.Part(docx).Descendants(W + "alias").First().Attribute(W + "val")?.Value.Should().Be("Faite");
    }

    [Fact]
    public void A_code_for_telephones_is_a_picture()
    {
        var docx = new DocxBuilder().P("{{ url | qr }} {{ url | qr '15mm' alt: 'ici' }}").Render(new { url = "https://exemple.fr/é" });
        DocxReading.Part(docx).Descendants().Where(it => it.Name.LocalName == "docPr").Attributes("descr").Select(it => it.Value).Should().Equal("Code QR\u00A0: https://exemple.fr/é", "ici");
        DocxReading.Part(docx).Descendants().Where(it => it.Name.LocalName == "extent").Attributes("cx").Select(it => it.Value).Should().Equal("1080000", "540000");
        DocxReading.Parts(docx).Keys.Count(name => name.Contains("media", StringComparison.Ordinal)).Should().Be(1);
        new DocxBuilder().P("{{ url | qr }}").Findings(new { url = new string('x', 3_000) }).Should().ContainSingle().Which.Code.Should().Be("T24");
    }

    [Fact]
    public void What_is_neither_true_nor_false_is_told() =>
        new DocxBuilder().P("{{ 'peut-être' | case }}").Findings().Should().ContainSingle().Which.Message.Should().Contain("attend vrai ou faux");
}
