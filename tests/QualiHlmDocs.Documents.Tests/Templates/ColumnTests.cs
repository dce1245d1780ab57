using System.Xml.Linq;
using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;

namespace QualiHlmDocs.Documents.Tests.Templates;

/// <summary>Tables whose columns are repeated: their grid follows.</summary>
public sealed class ColumnTests
{
    private static readonly XNamespace W = WordNamespace;

    private static string Table(string rows) => "<w:tbl><w:tblPr><w:tblW w:w=\"6000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"1000\"/></w:tblGrid>" + rows + "</w:tbl>";

    [Theory]
    [InlineData(3, "5")]
    [InlineData(1, "3")]
    [InlineData(0, "2")]
    public void The_grid_has_a_column_for_each_turn_and_the_table_keeps_its_width(int count, string span)
    {
        var mois = Enumerable.Range(1, count).Select(i => $"M{i}").ToArray();
        var rows = $"<w:tr><w:tc><w:tcPr><w:tcW w:w=\"6000\" w:type=\"dxa\"/><w:gridSpan w:val=\"3\"/></w:tcPr>{Paragraph("Titre")}</w:tc></w:tr>"
            + $"<w:tr>{Sized("Thème", 3000)}{Sized("{{ for m in mois # colonne }}{{ m }}{{ end }}", 2000)}{Sized("Total", 1000)}</w:tr>"
            + $"<w:tr>{Sized("x", 3000)}{Sized("{{ for m in mois # colonne }}-{{ end }}", 2000)}{Sized("y", 1000)}</w:tr>";
        var docx = new DocxBuilder().Xml(Table(rows)).P("fin").Render(new { mois });
        var widths = DocxReading.Part(docx).Descendants(W + "gridCol").Select(it => int.Parse(it.Attribute(W + "w")?.Value ?? "0", System.Globalization.CultureInfo.InvariantCulture)).ToList();
        widths.Sum().Should().Be(6000);
        widths.Should().HaveCount(count + 2);
        DocxReading.Part(docx).Descendants(W + "gridSpan").Select(it => it.Attribute(W + "val")?.Value).Should().Equal(span);
        DocxReading.Part(docx).Descendants(W + "tr").Last().Descendants(W + "tcW").Select(it => it.Attribute(W + "w")?.Value).Should().Equal(widths.Select(width => $"{width}"));
    }

    [Fact]
    public void A_column_may_be_masked()
    {
        var rows = $"<w:tr>{Sized("a", 3000)}{Sized("{{ if non # colonne }}b{{ end }}", 2000)}{Sized("c", 1000)}</w:tr><w:tr>{Sized("d", 3000)}{Sized("{{ if non # colonne }}e{{ end }}", 2000)}{Sized("f", 1000)}</w:tr>";
        var docx = new DocxBuilder().Xml(Table(rows)).P("fin").Render(new { non = false });
        DocxReading.Rows(docx).Should().Equal("a|c", "d|f");
        DocxReading.Part(docx).Descendants(W + "gridCol").Select(it => it.Attribute(W + "w")?.Value).Should().Equal("4500", "1500");
    }

    [Fact]
    public void Columns_and_rows_may_be_repeated_together()
    {
        var data = new { mois = new[] { "M1", "M2" }, lignes = new object[] { new { nom = "a", v = new[] { 1, 2 } }, new { nom = "b", v = new[] { 3, 4 } } } };
        var rows = $"<w:tr>{Sized("", 3000)}{Sized("{{ for m in mois # colonne }}{{ m }}{{ end }}", 2000)}{Sized("", 1000)}</w:tr>"
            + $"<w:tr>{Sized("{{ for l in lignes }}{{ l.nom }}", 3000)}{Sized("{{ for x in l.v # colonne }}{{ x }}{{ end }}", 2000)}{Sized("{{ end }}", 1000)}</w:tr>";
        var docx = new DocxBuilder().Xml(Table(rows)).P("fin").Render(data);
        DocxReading.Rows(docx).Should().Equal("|M1|M2|", "a|1|2|", "b|3|4|");
        DocxReading.Part(docx).Descendants(W + "gridCol").Should().HaveCount(4);
    }

    private static string Sized(string text, int width) => $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{Paragraph(text)}</w:tc>";
}
