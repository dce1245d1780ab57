using System.Xml.Linq;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;
using static QualiHlmDocs.Documents.Tests.Support.DocxCharts;

namespace QualiHlmDocs.Documents.Tests.Templates;

/// <summary>Charts drawn in Word, bound to data by a tag in their alternative text.</summary>
public sealed class ChartTests
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly object Data = new
    {
        points = new object[]
        {
            new { theme = "Accueil & <écoute>", majeurs = 3, mineurs = 4.5m },
            new { theme = "Propreté", majeurs = 0, mineurs = 2m },
            new { theme = "Sécurité", majeurs = 1, mineurs = (decimal?)null },
            new { theme = "Travaux", majeurs = 7, mineurs = 1m },
        },
        rien = Array.Empty<object>(),
        groupes = new object[] { new { nom = "Nord", parts = new Dictionary<string, object?> { ["oui"] = 3, ["non"] = 1 } }, new { nom = "Sud", parts = new Dictionary<string, object?> { ["oui"] = 1, ["non"] = 1, ["sans avis"] = 5 } } },
    };

    [Theory]
    [InlineData("bar", "clustered")]
    [InlineData("bar", "stacked")]
    [InlineData("line", "")]
    public void A_chart_takes_its_categories_and_values_from_the_data(string kind, string grouping)
    {
        var docx = Bound("{{ points | graphique \"theme\" \"majeurs\" \"mineurs\" }}", kind, grouping: grouping);
        var chart = Chart(docx);
        Points(chart, "cat").Should().Equal("Accueil & <écoute>", "Propreté", "Sécurité", "Travaux");
        Points(chart, "val").Should().Equal("3", "0", "1", "7");
        Points(chart, "val", 1).Should().Equal("4.5", "2", "1");
        chart.Descendants(C + "f").Select(it => it.Value).Should().Equal("Feuil1!$B$1", "Feuil1!$A$2:$A$5", "Feuil1!$B$2:$B$5", "Feuil1!$C$1", "Feuil1!$A$2:$A$5", "Feuil1!$C$2:$C$5");
        chart.Descendants(C + "ptCount").Select(it => it.Attribute("val")?.Value).Should().Equal("1", "4", "4", "1", "4", "4");
        chart.Descendants(C + "formatCode").Select(it => it.Value).Should().Equal("0.0", "0.0");
        Points(chart, "tx").Concat(Points(chart, "tx", 1)).Should().Equal("Série 1", "Série 2");
    }

    [Theory]
    [InlineData("pie")]
    [InlineData("doughnut")]
    public void Slices_that_are_no_more_lose_their_look(string kind)
    {
        var chart = Chart(Bound("{{ groupes[0].parts | graphique }}", kind, series: 1));
        Points(chart, "cat").Should().Equal("oui", "non");
        Points(chart, "val").Should().Equal("3", "1");
        chart.Descendants(C + "dPt").Should().HaveCount(2);
    }

    [Fact]
    public void Slices_that_are_more_get_the_next_colours()
    {
        var chart = Chart(Bound("{{ points | graphique \"theme\" \"majeurs\" }}", "pie", series: 1));
        chart.Descendants(C + "dPt").Select(it => $"{it.Element(C + "idx")?.Attribute("val")?.Value} {it.Descendants().First(node => node.Name.LocalName == "schemeClr").Attribute("val")?.Value}").Should().Equal("0 accent1", "1 accent2", "2 accent3", "3 accent4");
    }

    [Fact]
    public void The_workbook_inside_has_the_same_data_and_keeps_its_looks()
    {
        var book = Workbook(Bound("{{ points | graphique \"theme\" \"majeurs\" \"mineurs\" }}"));
        var sheet = DocxReading.Part(book, "xl/worksheets/sheet1.xml");
        sheet.Descendants(S + "row").Select(row => string.Join("|", row.Elements(S + "c").Select(cell => $"{cell.Attribute("r")?.Value}={cell.Value}"))).Should().Equal(
            "A1=Colonne1|B1=Série 1|C1=Série 2", "A2=Accueil & <écoute>|B2=3|C2=4.5", "A3=Propreté|B3=0|C3=2", "A4=Sécurité|B4=1", "A5=Travaux|B5=7|C5=1");
        sheet.Descendants(S + "c").Where(cell => cell.Attribute("t") is null).Should().OnlyContain(cell => cell.Attribute("s") != null);
        sheet.Root?.Element(S + "dimension")?.Attribute("ref")?.Value.Should().Be("A1:C5");
        var table = DocxReading.Part(book, "xl/tables/table1.xml");
        table.Root?.Attribute("ref")?.Value.Should().Be("A1:C5");
        table.Descendants(S + "tableColumn").Select(it => it.Attribute("name")?.Value).Should().Equal("Colonne1", "Série 1", "Série 2");
        DocxReading.Parts(book).Keys.Should().NotContain("xl/calcChain.xml");
        DocxReading.Part(book, "[Content_Types].xml").ToString().Should().NotContain("calcChain");
    }

    [Fact]
    public void Without_keys_the_first_name_is_the_category_and_every_number_a_series() =>
        Chart(Bound("{{ graphique points }} Points d’alerte")).Descendants(C + "ser").Should().HaveCount(2);

    [Fact]
    public void More_series_than_were_drawn_get_the_next_colours_and_the_names_of_their_keys()
    {
        var chart = Chart(Bound("{{ points | graphique \"theme\" \"majeurs\" \"mineurs\" }}", series: 1));
        chart.Descendants(C + "ser").Select(it => it.Element(C + "idx")?.Attribute("val")?.Value).Should().Equal("0", "1");
        chart.Descendants(C + "ser").Select(it => it.Descendants().First(node => node.Name.LocalName == "schemeClr").Attribute("val")?.Value).Should().Equal("accent1", "accent2");
        Points(chart, "tx", 1).Should().Equal("mineurs");
    }

    [Fact]
    public void Fewer_series_than_were_drawn_leave_the_others_out() =>
        Chart(Bound("{{ points | graphique \"theme\" \"mineurs\" }}", series: 3)).Descendants(C + "ser").Should().ContainSingle();

    [Fact]
    public void Data_may_name_their_series()
    {
        var data = new { g = new { categories = new[] { "2024", "2025" }, series = new object[] { new { nom = "Prévu", valeurs = new[] { 1, 2 } }, new { nom = "Réalisé", valeurs = new[] { 3 } } } } };
        var chart = Chart(new DocxBuilder().Runs(Drawing("{{ graphique g }}")).WithChart().Render(data));
        Points(chart, "tx").Concat(Points(chart, "tx", 1)).Should().Equal("Prévu", "Réalisé");
        Points(chart, "val", 1).Should().Equal("3");
    }

    [Fact]
    public void The_description_stays_for_those_who_hear_it() =>
        DocxReading.Part(Bound("{{ graphique points }} Points d’alerte par thème")).Descendants().First(it => it.Name.LocalName == "docPr").Attribute("descr")?.Value.Should().Be("Points d’alerte par thème");

    [Fact]
    public void Each_turn_of_a_loop_has_its_own_chart_and_workbook()
    {
        var docx = new DocxBuilder().P("{{ for g in groupes }}").Runs(Drawing("{{ g.parts | graphique }}")).P("{{ end }}").WithChart("pie", "Avis de {{ g.nom }}", series: 1).Render(Data);
        var charts = DocxReading.Parts(docx).Keys.Where(name => name.StartsWith("word/charts/chart", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        charts.Should().Equal("word/charts/chart1-2.xml", "word/charts/chart1.xml");
        charts.Select(name => string.Join("|", Points(DocxReading.Part(docx, name), "val"))).Should().Equal("1|1|5", "3|1");
        charts.Select(name => DocxReading.Part(docx, name).Descendants(C + "title").Single().Value).Should().Equal("Avis de Sud", "Avis de Nord");
        DocxReading.Part(Workbook(docx, "word/embeddings/Classeur1-2.xlsx"), "xl/worksheets/sheet1.xml").Descendants(S + "v").Select(it => it.Value).Should().Equal("1", "1", "5");
        DocxReading.Parts(docx).Keys.Should().Contain("word/charts/colors1-2.xml");
    }

    [Fact]
    public void A_chart_that_a_loop_repeats_without_data_of_its_own_is_copied()
    {
        var docx = new DocxBuilder().P("{{ for g in groupes }}").Runs(Drawing("Schéma")).P("{{ end }}").WithChart().Render(Data);
        DocxReading.Part(docx).Descendants(C + "chart").Select(it => it.Attributes().Last().Value).Should().OnlyHaveUniqueItems().And.HaveCount(2);
    }

    [Fact]
    public void Each_letter_has_its_own_chart()
    {
        var template = CompiledTemplate.Compile(new DocxBuilder().P("{{ nom }}").Runs(Drawing("{{ parts | graphique }}")).WithChart("pie", "{{ nom }}", series: 1).Build(), "m.docx").Template;
        var letters = new[] { "A", "B", "C" }.Select(nom => DocxRendering.Plain(new { nom, parts = new Dictionary<string, object?> { ["x"] = 1, ["y"] = 2 } })).ToList();
        var docx = template?.RenderMerged(letters, RenderOptions.Default, TestContext.Current.CancellationToken).Bytes ?? default;
        DocxInvariants.Hold(docx);
        DocxReading.Parts(docx).Keys.Where(name => name.StartsWith("word/charts/chart", StringComparison.Ordinal)).Select(name => DocxReading.Part(docx, name).Descendants(C + "title").Single().Value).Should().BeEquivalentTo("A", "B", "C");
    }

    [Fact]
    public void Without_data_a_chart_goes_with_its_paragraph()
    {
        var docx = new DocxBuilder().P("a").Runs(Drawing("{{ graphique rien }}")).P("b").WithChart().Render(Data);
        DocxReading.Paragraphs(docx).Should().Equal("a", "b");
        DocxReading.Part(docx).Descendants().Should().NotContain(it => it.Name.LocalName == "drawing");
    }

    [Fact]
    public void Without_data_a_chart_leaves_the_text_beside_it_and_the_paragraph_of_its_cell()
    {
        DocxReading.Paragraphs(new DocxBuilder().Runs(Run("voir "), Drawing("{{ graphique rien }}")).WithChart().Render(Data)).Should().Equal("voir ");
        DocxReading.Rows(new DocxBuilder().Xml(TableXml(Row($"<w:tc><w:tcPr/><w:p>{Drawing("{{ graphique rien }}")}</w:p></w:tc>"))).WithChart().Render(Data)).Should().Equal("");
    }

    [Fact]
    public void A_chart_that_no_branch_shows_keeps_no_tag() =>
        new DocxBuilder().P("{{ if rien.size > 0 }}").Runs(Drawing("{{ graphique points }}")).P("{{ end }}").WithChart(title: "Le {{ points.size }}").Render(Data);

    [Fact]
    public void A_chart_tag_elsewhere_is_told() =>
        new DocxBuilder().P("{{ graphique points }}").Findings(Data).Select(finding => (finding.Code, finding.Severity)).Should().Equal(("T37", Severity.Blocking));

    [Fact]
    public void A_workbook_that_cannot_be_written_is_told() =>
        CompiledTemplate.Compile(new DocxBuilder().Runs(Drawing("{{ graphique points }}")).WithChart().File("word/charts/_rels/chart1.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>").Build(), "m.docx")
            .Findings.Select(finding => finding.Code).Should().NotContain("T37");

    [Theory]
    [InlineData("{{ graphique 3 }}")]
    [InlineData("{{ points | graphique \"inconnu\" }}")]
    [InlineData("{{ points | graphique \"majeurs\" \"theme\" }}")]
    public void Data_that_are_no_chart_are_told(string tag) =>
        new DocxBuilder().Runs(Drawing(tag)).WithChart().Findings(Data).Select(finding => finding.Code).Should().Equal("T12");

    private static ReadOnlyMemory<byte> Bound(string tag, string kind = "bar", int series = 2, string grouping = "clustered") =>
        new DocxBuilder().P("avant").Runs(Drawing(tag)).P("après").WithChart(kind, series: series, grouping: grouping).Render(Data);

    private static XDocument Chart(ReadOnlyMemory<byte> docx) => DocxReading.Part(docx, "word/charts/chart1.xml");

    private static ReadOnlyMemory<byte> Workbook(ReadOnlyMemory<byte> docx, string name = "word/embeddings/Classeur1.xlsx") => DocxReading.Parts(docx)[name];

    private static IEnumerable<string> Points(XDocument chart, string element, int series = 0) =>
        chart.Descendants(C + "ser").ElementAt(series).Element(C + element)?.Descendants(C + "v").Select(it => it.Value) ?? [];
}
