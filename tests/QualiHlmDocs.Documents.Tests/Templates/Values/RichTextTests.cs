using System.Xml.Linq;
using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;

namespace QualiHlmDocs.Documents.Tests.Templates.Values;

/// <summary>Emphasis, lists and paragraphs typed as plain text.</summary>
public sealed class RichTextTests
{
    private static readonly XNamespace W = WordNamespace;

    [Theory]
    [InlineData("un **deux** trois", "un [b]deux[/] trois")]
    [InlineData("*un* _deux_ ***trois*** __quatre__", "[i]un[/] [i]deux[/] [bi]trois[/] [b]quatre[/]")]
    [InlineData("**un *deux* trois**", "[b]un [/][bi]deux[/][b] trois[/]")]
    [InlineData("2 * 3 * 4 et a_b_c et 5*6*7", "2 * 3 * 4 et a_b_c et 5[i]6[/]7")]
    [InlineData("\\*un\\* et **deux", "*un* et **deux")]
    [InlineData("<b>un</b> & `deux`", "<b>un</b> & `deux`")]
    [InlineData("[ici](javascript:alert(1)) [là", "[ici](javascript:alert(1)) [là")]
    public void Emphasis_becomes_Words_own_and_everything_else_is_text(string text, string expected) =>
        Looks(new DocxBuilder().P("{{ t | texte_riche }}").Render(new { t = text })).Should().Equal(expected);

    [Fact]
    public void Paragraphs_take_the_place_and_the_look_of_that_of_the_tag()
    {
        var docx = new DocxBuilder().P("avant").Xml("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t>{{ t | texte_riche }}</w:t></w:r></w:p>").P("après").Render(new { t = "un\ndeux\n\n**trois**" });
        DocxReading.Paragraphs(docx).Should().Equal("avant", "un\ndeux", "trois", "après");
        DocxReading.Part(docx).Descendants(W + "jc").Should().HaveCount(2);
        Looks(docx)[2].Should().Be("[bi]trois[/]");
    }

    [Fact]
    public void Lists_are_lists_of_Word_each_with_its_own_count()
    {
        var docx = new DocxBuilder().P("{{ t | texte_riche }}").Render(new { t = "Intro\n- a\n- b\n  1. c\n  2. d\n    - e\n- f\n  1. g\n\nTexte\n3) h\n4) i\n   suite" });
        DocxReading.Paragraphs(docx).Should().Equal("Intro", "a", "b", "c", "d", "e", "f", "g", "Texte", "h", "i\nsuite");
        var items = DocxReading.Part(docx).Descendants(W + "numPr").Select(it => (it.Element(W + "ilvl")?.Attribute(W + "val")?.Value, it.Element(W + "numId")?.Attribute(W + "val")?.Value)).ToList();
        items.Select(item => item.Item1).Should().Equal("0", "0", "1", "1", "2", "0", "1", "0", "0");
        items.Select(item => item.Item2).Distinct().Should().HaveCount(5);
        var numbering = DocxReading.Part(docx, "word/" + DocxReading.Parts(docx).Keys.Single(name => name.StartsWith("word/numbering", StringComparison.Ordinal))["word/".Length..]);
        numbering.Descendants(W + "num").Last().Elements(W + "lvlOverride").First().Descendants(W + "startOverride").Single().Attribute(W + "val")?.Value.Should().Be("3");
        numbering.Root?.Elements(W + "abstractNum").Should().HaveCount(2);
    }

    [Fact]
    public void Lists_of_the_template_stay_and_those_of_values_follow()
    {
        const string Numbering = "<w:numbering xmlns:w=\"" + WordNamespace + "\"><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>";
        var docx = new DocxBuilder().P("{{ for i in items }}").P("x").Xml("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>item</w:t></w:r></w:p>").P("{{ i | texte_riche }}").P("{{ end }}")
            .Part("numbering.xml", "numbering+xml", "numbering", Numbering).Render(new { items = new[] { "- a", "- b", "1. c" } });
        DocxReading.Part(docx).Descendants(W + "numId").Select(it => it.Attribute(W + "val")?.Value).Distinct().Should().HaveCount(6);
        var elements = DocxReading.Part(docx, "word/numbering.xml").Root?.Elements().Select(it => it.Name.LocalName).ToList();
        elements.Should().Equal("abstractNum", "abstractNum", "abstractNum", "num", "num", "num", "num", "num", "num");
    }

    [Fact]
    public void Among_other_text_it_goes_on_with_it() =>
        DocxReading.Paragraphs(new DocxBuilder().P("Note : {{ t | texte_riche }} (fin)").Render(new { t = "un\n\ndeux\n- trois" })).Should().Equal("Note : un", "deux", "trois (fin)");

    [Fact]
    public void It_stands_in_cells_blocks_and_notes()
    {
        var docx = new DocxBuilder().Table(["{{ for i in items }}{{ i | texte_riche }}", "{{ if i }}{{ i | texte_riche }}{{ end }}{{ end }}"]).Footnotes("<w:footnote w:id=\"2\"><w:p><w:r><w:t>{{ items[0] | texte_riche }}</w:t></w:r></w:p></w:footnote>")
            .Render(new { items = new[] { "a\n\n- b", "" } });
        DocxReading.Rows(docx).Should().Equal("a/b|a/b", "|");
    }

    [Fact]
    public void Links_of_a_rich_text_lead_only_where_links_may()
    {
        var docx = new DocxBuilder().P("{{ t | texte_riche }}").Render(new { t = "[**le** site](https://exemple.fr) <https://b.fr> [x](file:///c:/x)" });
        DocxReading.Part(docx).Descendants(W + "hyperlink").Select(it => it.Value).Should().Equal("le", " site", "https://b.fr");
        DocxReading.Paragraphs(docx).Should().Equal("le site https://b.fr [x](file:///c:/x)");
    }

    [Fact]
    public void Nothing_leaves_no_paragraph() =>
        DocxReading.Paragraphs(new DocxBuilder().P("a").P("{{ t | texte_riche }}").P("b").Render(new { t = (string?)null })).Should().Equal("a", "b");

    [Fact]
    public void A_bookmark_around_the_tag_goes_whole() =>
        DocxReading.Paragraphs(new DocxBuilder().Xml("<w:p><w:bookmarkStart w:id=\"1\" w:name=\"x\"/><w:r><w:t>{{ t | texte_riche }}</w:t></w:r></w:p><w:p><w:bookmarkEnd w:id=\"1\"/><w:r><w:t>b</w:t></w:r></w:p>").Render(new { t = "a" })).Should().Equal("a", "b");

    // Text of each paragraph, with the letters of its looks.
    private static string[] Looks(ReadOnlyMemory<byte> docx) => [.. DocxReading.Part(docx).Descendants(W + "p").Select(paragraph => string.Concat(paragraph.Elements(W + "r").Where(run => run.Value.Length > 0).Select(Look)))];

    private static string Look(XElement run)
    {
        var look = (run.Element(W + "rPr")?.Element(W + "b") is null ? "" : "b") + (run.Element(W + "rPr")?.Element(W + "i") is null ? "" : "i");
        return look.Length == 0 ? run.Value : $"[{look}]{run.Value}[/]";
    }
}
