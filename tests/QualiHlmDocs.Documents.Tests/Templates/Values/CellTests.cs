using System.Xml.Linq;
using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;

namespace QualiHlmDocs.Documents.Tests.Templates.Values;

/// <summary>Cells that values colour and merge.</summary>
public sealed class CellTests
{
    private static readonly XNamespace W = WordNamespace;

    [Theory]
    [InlineData("<w:tcPr/>")]
    [InlineData("")]
    [InlineData("<w:tcPr><w:tcW w:w=\"100\" w:type=\"dxa\"/><w:shd w:val=\"clear\" w:fill=\"EEEEEE\"/><w:vAlign w:val=\"center\"/></w:tcPr>")]
    public void A_cell_takes_the_colour_of_a_value(string properties)
    {
        var docx = new DocxBuilder().Xml(TableXml(Row($"<w:tc>{properties}{Paragraph("{{ for i in items }}{{ i.c | fond }}{{ i.n }}")}</w:tc>", Cell("{{ end }}")))).Render(new { items = new[] { new { n = "a", c = (string?)"#fc0" }, new { n = "b", c = (string?)"Vert" }, new { n = "c", c = (string?)null } } });
        DocxReading.Rows(docx).Should().Equal("a|", "b|", "c|");
        var fills = DocxReading.Part(docx).Descendants(W + "tr").Select(row => row.Elements(W + "tc").First().Element(W + "tcPr")?.Element(W + "shd")?.Attribute(W + "fill")?.Value);
        fills.Should().Equal("FFCC00", "C6E0B4", properties.Length > 20 ? "EEEEEE" : null);
    }

    [Fact]
    public void A_paragraph_of_nothing_but_a_colour_goes() =>
        DocxReading.Rows(new DocxBuilder().Xml(TableXml(Row($"<w:tc><w:tcPr/>{Paragraph("{{ 'gris' | fond }}")}{Paragraph("a")}</w:tc>", Cell("{{ 'gris' | fond }}")))).Render()).Should().Equal("a|");

    [Fact]
    public void Equal_neighbours_become_one_cell()
    {
        var docx = new DocxBuilder().Table(["Thème", "Action"], ["{{ for a in actions }}{{ a.theme | fusion_verticale }}", "{{ a.nom }}{{ end }}"], ["Total", "{{ actions.size }}"])
            .Render(new { actions = new[] { A("P1", "a"), A("P1", "b"), A("P2", "c"), A(null, "d"), A(null, "e"), A("P1", "f"), A("P1", "g") } });
        DocxReading.Rows(docx).Should().Equal("Thème|Action", "P1|a", "|b", "P2|c", "|d", "|e", "P1|f", "|g", "Total|7");
        Merges(docx).Should().Equal("-", "restart", "continue", "restart", "-", "-", "restart", "continue", "-");
    }

    [Fact]
    public void A_row_between_parts_them_and_so_does_another_table()
    {
        var docx = new DocxBuilder().P("{{ for g in groupes }}").Xml(TableXml(
            Row(Cell("{{ for a in g }}{{ a | fusion_verticale }}"), Cell("")),
            Row(Cell("{{ if a == 'y' }}entre"), Cell("{{ end }}")),
            Row(Cell("{{ end }}"), Cell("")))).P("{{ end }}").Render(new { groupes = new[] { new[] { "x", "x", "y", "y" }, ["y"] } });
        DocxReading.Rows(docx).Should().Equal("x|", "|", "y|", "entre|", "y|", "entre|", "y|", "entre|");
    }

    [Fact]
    public void A_cell_goes_over_those_that_follow()
    {
        var docx = new DocxBuilder().Table(["{{ for i in items }}{{ i.nom | fusion i.n }}", "b", "c", "d{{ end }}"], ["1", "2", "3", "4"]).Render(new { items = new[] { new { nom = "a", n = 3 }, new { nom = "e", n = 1 }, new { nom = "f", n = 9 } } });
        DocxReading.Rows(docx).Should().Equal("a|d", "e|b|c|d", "f", "1|2|3|4");
        DocxReading.Part(docx).Descendants(W + "gridSpan").Select(it => it.Attribute(W + "val")?.Value).Should().Equal("3", "4");
    }

    [Fact]
    public void Colour_and_merge_stand_in_the_order_of_the_schema()
    {
        var docx = new DocxBuilder().Xml(TableXml(Row($"<w:tc>{Paragraph("{{ 'jaune' | fond }}{{ 'x' | fusion_verticale }}")}{Paragraph("{{ 'y' | fusion 2 }}")}</w:tc>", Cell("z")))).Render();
        DocxReading.Part(docx).Descendants(W + "tcPr").First().Elements().Select(it => it.Name.LocalName).Should().Equal("gridSpan", "vMerge", "shd");
        DocxReading.Rows(docx).Should().Equal("x/y");
    }

    [Fact]
    public void A_repeated_header_row_stays_one_through_loops()
    {
        var docx = new DocxBuilder().Xml(TableXml($"<w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell("Réf.")}</w:tr>", Row(Cell("{{ for a in actions # ligne }}{{ a }}{{ end }}")))).Render(new { actions = new[] { "a", "b" } });
        DocxReading.Rows(docx).Should().Equal("Réf.", "a", "b");
        DocxReading.Part(docx).Descendants(W + "tblHeader").Should().ContainSingle();
    }

    [Theory]
    [InlineData("T22", "{{ 'gris' | fond }}", false)]
    [InlineData("T22", "{{ if true }}a{{ 'gris' | fond }}{{ end }}", true)]
    [InlineData("T22", "{{ 'gris' | fond }}{{ 'vert' | fond }}", true)]
#if !OFFICIAL_SCRIBAN
    [InlineData("T22", "{{ ('gris' | fond) + 'a' }}", true)]
#endif
    [InlineData("T12", "{{ 'grisâtre' | fond }}", true)]
    [InlineData("T12", "{{ 'x' | fusion 99 }}", true)]
    [InlineData("T25", "{{ 'x' | fusion }}", true)]
    public void What_cannot_shape_a_cell_is_told(string code, string text, bool isInTable) =>
        (isInTable ? new DocxBuilder().Table([text]) : new DocxBuilder().P(text)).Findings().Select(finding => finding.Code).Distinct().Should().Equal(code);

    private static object A(string? theme, string nom) => new { theme, nom };

    private static IEnumerable<string> Merges(ReadOnlyMemory<byte> docx) => DocxReading.Part(docx).Descendants(W + "tr")
        .Select(row => row.Elements(W + "tc").First().Element(W + "tcPr")?.Element(W + "vMerge") is { } merge ? merge.Attribute(W + "val")?.Value ?? "continue" : "-");
}
