using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;

namespace QualiHlmDocs.Documents.Tests.Templates;

/// <summary>Blocks whose tags stand at different levels of the document: told, and well-formed whatever they are given.</summary>
public sealed class SkewedBlockTests
{
    private static readonly object Data = new { oui = true, non = false, items = new[] { "A", "B", "C" }, rien = Array.Empty<string>() };

    [Theory]
    [InlineData("oui", "avant|a|b|c|dehors|après")]
    [InlineData("non", "avant|a|suite|après")]
    public void A_branch_may_begin_in_a_table_and_end_after_it(string condition, string expected)
    {
        var text = Text(new DocxBuilder().P("avant").Table(["a{{ if " + condition + " }}", "b"], ["c"]).P("dehors{{ end }}{{ if !" + condition + " }}suite{{ end }}").P("après"));
        text.Where(paragraph => paragraph.Length > 0).Should().Equal(expected.Split('|'));
    }

    [Theory]
    [InlineData("oui", "avant|x|a|b|après")]
    [InlineData("non", "avant|b|après")]
    public void A_branch_may_begin_before_a_table_and_end_in_it(string condition, string expected) =>
        Text(new DocxBuilder().P("avant").P("{{ if " + condition + " }}").P("x").Table(["a{{ end }}", "b"]).P("après")).Where(paragraph => paragraph.Length > 0).Should().Equal(expected.Split('|'));

    [Theory]
    [InlineData("oui", "a|b|fin")]
    [InlineData("non", "c|fin")]
    public void Branches_may_stand_each_elsewhere(string condition, string expected) =>
        Text(new DocxBuilder().Table(["{{ if " + condition + " }}a"], ["b"]).P("{{ else }}c").Table(["{{ end }}fin"])).Where(paragraph => paragraph.Length > 0).Should().Equal(expected.Split('|'));

    [Theory]
    [InlineData("items", "tête|A|x|A|A|x|B|A|x|C|fin")]
    [InlineData("rien", "tête|fin")]
    public void A_loop_opens_again_what_it_closed(string list, string expected) =>
        Text(new DocxBuilder().Table(["tête"], ["{{ for i in " + list + " }}{{ items[0] }}", "x"]).P("{{ i }}{{ end }}").P("fin")).Where(paragraph => paragraph.Length > 0).Should().Equal(expected.Split('|'));

    [Fact]
    public void A_loop_with_an_else_across_levels_is_well_formed() =>
        Text(new DocxBuilder().Table(["{{ for i in rien }}{{ i }}"]).P("{{ else }}aucun").Table(["{{ end }}fin"])).Where(paragraph => paragraph.Length > 0).Should().Equal("aucun", "fin");

    [Fact]
    public void Loops_of_rows_beside_its_ends_keep_their_tables() =>
        Text(new DocxBuilder().Table(["a{{ if non }}"], ["{{ for i in items }}{{ i }}", "{{ end }}"]).P("dehors").Table(["{{ for i in items }}{{ i }}", "{{ end }}"], ["{{ end }}fin"])).Where(paragraph => paragraph.Length > 0).Should().Equal("a", "fin");

    [Fact]
    public void A_loop_left_in_its_middle_is_refused() =>
        new DocxBuilder().Table(["{{ for i in items }}a"]).P("{{ break }}").P("{{ end }}").Findings(Data).Select(finding => finding.Code).Should().Contain("T08");

    private static string[] Text(DocxBuilder template)
    {
        var bytes = template.Build();
        var compilation = CompiledTemplate.Compile(bytes, "m.docx");
        compilation.Findings.Select(finding => finding.Code).Distinct().Should().Equal("T39");
        compilation.Findings.Should().OnlyContain(finding => finding.Severity == Severity.Warning);
        return DocxReading.Paragraphs(DocxRendering.Render(bytes, Data));
    }
}
