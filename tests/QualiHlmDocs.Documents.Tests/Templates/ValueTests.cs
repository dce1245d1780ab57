using System.Xml.Linq;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;

namespace QualiHlmDocs.Documents.Tests.Templates;

public sealed class ValueTests
{
    [Fact]
    public void A_value_takes_the_place_of_its_tag() =>
        Text("Bonjour {{ nom }} !", new { nom = "Awa" }).Should().Equal("Bonjour Awa !");

    [Fact]
    public void A_value_may_be_reached_through_objects() =>
        Text("{{ a.b.c }}", new { a = new { b = new { c = 12 } } }).Should().Equal("12");

    [Fact]
    public void Markup_in_a_value_is_text() =>
        Text("{{ nom }}", new { nom = "<w:p>&amp; \"L’été\" 😀" }).Should().Equal("<w:p>&amp; \"L’été\" 😀");

    [Fact]
    public void Line_breaks_and_tabs_become_Words_own() =>
        Text("{{ nom }}", new { nom = "un\ndeux\r\ntrois\tquatre" }).Should().Equal("un\ndeux\ntrois\tquatre");

    [Fact]
    public void What_XML_cannot_hold_is_left_out() =>
        Text("{{ nom }}", new { nom = "a\u0001b\uFFFEc\uD800d" }).Should().Equal("abcd");

    [Fact]
    public void Spaces_around_a_value_are_kept() =>
        Text(new DocxBuilder().Xml("<w:p><w:r><w:t>a {{ x }} b</w:t></w:r></w:p>"), new { x = " 1 " }).Should().Equal("a  1  b");

    [Theory]
    [InlineData("{{ n }}", "1234,5")]
    [InlineData("{{ d }}", "18/06/2026")]
    [InlineData("{{ n + 1 }}", "1235,5")]
    [InlineData("{{ absent }}", "")]
    [InlineData("{{ d | date_longue }}", "jeudi 18\u00A0juin 2026")]
    [InlineData("{{ premier | date_longue }}", "vendredi 1er\u00A0mai 2026")]
    [InlineData("{{ iso | date_courte }}", "18/06/2026")]
    [InlineData("{{ d | mois_annee }}", "juin 2026")]
    [InlineData("{{ n | nombre }}", "1\u00A0234,5")]
    [InlineData("{{ n | nombre 2 }}", "1\u00A0234,50")]
    [InlineData("{{ 0.615 | pourcentage }}", "62\u00A0%")]
    [InlineData("{{ 0.615 | pourcentage 1 }}", "61,5\u00A0%")]
    [InlineData("{{ n | euros }}", "1\u00A0234,50\u00A0€")]
    [InlineData("{{ 1 }} {{ 1 | pluriel \"action\" }}, {{ 2 | pluriel \"action\" }}, {{ 2 | pluriel \"œil\" \"yeux\" }}", "1 action, actions, yeux")]
    [InlineData("{{ 'état' | majuscule_initiale }}", "État")]
    [InlineData("{{ noms | liste }}", "a, b et c")]
    [InlineData("{{ absent | ou_a_completer }}", "À compléter")]
    [InlineData("{{ '' | ou_a_completer 'néant' }}", "néant")]
    [InlineData("{{ vrai | oui_non }}", "oui")]
    [InlineData("{{ d | date.to_string '%d %B %Y' }}", "18 juin 2026")]
    [InlineData("{{ noms | array.size }} {{ noms.size }} {{ noms[0] }}", "3 3 a")]
    [InlineData("{{ 'abc' | string.upcase }}", "ABC")]
    [InlineData("{{ inconnu ?? 'rien' }}", "rien")]
    [InlineData("{{ d.year }}", "2026")]
    public void Values_are_printed_as_French_prints_them(string tag, string expected) =>
        Text(tag, new { n = 1234.5m, d = new DateOnly(2026, 6, 18), premier = new DateOnly(2026, 5, 1), iso = "2026-06-18", absent = (string?)null, noms = new[] { "a", "b", "c" }, vrai = true })
            .Should().Equal(expected);

    [Fact]
    public void Another_culture_has_its_own_forms() =>
        DocxReading.Paragraphs(new DocxBuilder().P("{{ n }} {{ d }} {{ n | nombre 1 }}").Render(new { n = 1234.5m, d = new DateOnly(2026, 6, 18) }, new RenderOptions { Culture = "en-GB" }))
            .Should().Equal("1234.5 18/06/2026 1,234.5");

    [Fact]
    public void Today_is_what_the_caller_says() =>
        DocxReading.Paragraphs(new DocxBuilder().P("{{ date.now | date_courte }}").Render(null, new RenderOptions { Today = new DateOnly(2026, 1, 31) })).Should().Equal("31/01/2026");

    [Fact]
    public void A_tag_cut_over_runs_takes_the_look_of_its_first_character()
    {
        var docx = new DocxBuilder().Runs(Run("A "), Run("{", "<w:b/>"), Run("{ no", "<w:i/>"), "<w:proofErr w:type=\"spellStart\"/>", Run("m }", "<w:i/>"), Run("} Z")).Render(new { nom = "Awa" });
        DocxReading.Paragraphs(docx).Should().Equal("A Awa Z");
        DocxReading.Part(docx).Descendants().Where(it => it.Name.LocalName == "r").Should().HaveCount(3)
            .And.Subject.ElementAt(1).ToString().Should().Contain("<w:b").And.Contain("Awa");
    }

    [Fact]
    public void Quotes_dashes_and_spaces_bent_by_Word_are_understood() =>
        Text("{{ nom\u00A0| string.append “ l’été” }}{{ « a » }}{{ 3\u00A0– 1 }}{{ ‘b’ }}{{ no\u200Bm }}", new { nom = "x" }).Should().Equal("x l’étéa2bx");

    [Fact]
    public void Braces_and_quotes_inside_a_string_do_not_end_the_tag() =>
        Text("{{ '}}' }}{{ \"a}}'b\" }}{{ {a: {b: 5}}.a.b }}", null).Should().Equal("}}a}}'b5");

    [Fact]
    public void Several_statements_may_share_a_tag() =>
        Text("{{ x = 2; y = 3 }}{{ x * y; '!' }}", null).Should().Equal("6!");

    [Fact]
    public void Attributes_properties_and_links_hold_values_too()
    {
        var docx = new DocxBuilder()
            .Runs("<w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"x\" descr=\"Logo de {{ nom }}\"/><a:graphic><a:graphicData uri=\"u\"/></a:graphic></wp:inline></w:drawing></w:r>")
            .Xml("<w:p><w:hyperlink r:id=\"lien\"><w:r><w:t>ici</w:t></w:r></w:hyperlink></w:p>")
            .Link("lien", "https://exemple.fr/%7B%7B%20chemin%20%7D%7D")
            .File("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Dossier {{ nom }}</dc:title></cp:coreProperties>")
            .Render(new { nom = "A & \"B\"", chemin = "a b" });
        DocxReading.Part(docx).Descendants().Attributes("descr").Single().Value.Should().Be("Logo de A & \"B\"");
        DocxReading.Part(docx, "docProps/core.xml").Root!.Value.Should().Be("Dossier A & \"B\""); // a part has a root
        DocxReading.Part(docx, "word/_rels/document.xml.rels").Root!.Elements().Attributes("Target").First().Value.Should().Be("https://exemple.fr/a%20b"); // a part has a root
    }

    [Fact]
    public void Headers_notes_and_text_boxes_hold_values_too()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>boîte {{ nom }}</w:t></w:r></w:p></w:txbxContent>";
        var docx = new DocxBuilder()
            .Xml($"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape id=\"s1\"><v:textbox>{Box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>x {{{{ nom }}}}</w:t></w:r></w:p>")
            .Runs("<w:r><w:footnoteReference w:id=\"2\"/></w:r>")
            .Header(Paragraph("en-tête {{ nom }}"))
            .Footnotes("<w:footnote w:id=\"2\"><w:p><w:r><w:t>note {{ nom }}</w:t></w:r></w:p></w:footnote>")
            .Render(new { nom = "Awa" });
        DocxReading.Paragraphs(docx).Should().StartWith(["x Awa", "boîte Awa"]);
        DocxReading.Paragraphs(docx, "word/header1.xml").Should().Equal("en-tête Awa");
        DocxReading.Paragraphs(docx, "word/footnotes.xml").Should().Equal("note Awa");
    }

    private static string[] Text(string paragraph, object? data) => Text(new DocxBuilder().P(paragraph), data);

    private static string[] Text(DocxBuilder template, object? data) => DocxReading.Paragraphs(template.Render(data));
}
