using System.Xml.Linq;
using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;

namespace QualiHlmDocs.Documents.Tests.Templates.Values;

/// <summary>Links that the data bring.</summary>
public sealed class LinkTests
{
    private static readonly XNamespace W = WordNamespace;
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public void A_link_has_its_text_and_leads_to_its_address()
    {
        var docx = new DocxBuilder().Runs(Run("Voir {{ url | lien \"le site <ici>\" }} !", "<w:b/><w:sz w:val=\"28\"/>")).Render(new { url = "https://exemple.fr/a b?x=1&y=\"2\"" });
        DocxReading.Paragraphs(docx).Should().Equal("Voir le site <ici> !");
        Links(docx).Should().Equal(("le site <ici>", "https://exemple.fr/a%20b?x=1&y=%222%22"));
        var look = DocxReading.Part(docx).Descendants(W + "hyperlink").Single().Descendants(W + "rPr").Single();
        look.Elements().Select(it => it.Name.LocalName).Should().Equal("b", "color", "sz", "u");
    }

    [Fact]
    public void The_style_for_links_is_used_where_the_template_has_one() =>
        DocxReading.Part(new DocxBuilder().P("{{ url | lien }}").Part("styles.xml", "styles+xml", "styles", $"<w:styles xmlns:w=\"{WordNamespace}\"><w:style w:type=\"character\" w:styleId=\"Lienhypertexte\"><w:name w:val=\"Hyperlink\"/></w:style></w:styles>").Render(new { url = "https://exemple.fr" }))
            .Descendants(W + "rStyle").Single().Attribute(W + "val")?.Value.Should().Be("Lienhypertexte");

    [Theory]
    [InlineData("{{ u | lien }}", "https://exemple.fr", "https://exemple.fr", "https://exemple.fr/")]
    [InlineData("{{ u | lien }}", "www.exemple.fr", "www.exemple.fr", "https://www.exemple.fr/")]
    [InlineData("{{ u | lien texte: 'ici' }}", "http://exemple.fr/é", "ici", "http://exemple.fr/%C3%A9")]
    [InlineData("{{ u | lien_courriel }}", "nom@exemple.fr", "nom@exemple.fr", "mailto:nom@exemple.fr")]
    [InlineData("{{ u | lien_courriel 'écrire' objet: 'À & B' }}", "nom@exemple.fr", "écrire", "mailto:nom@exemple.fr?subject=%C3%80%20%26%20B")]
    [InlineData("{{ u | lien_courriel }}", "a@exemple.fr; b@exemple.fr", "a@exemple.fr; b@exemple.fr", "mailto:a@exemple.fr?to=b@exemple.fr")]
    public void Addresses_are_read_as_people_write_them(string tag, string url, string text, string address) =>
        Links(new DocxBuilder().P(tag).Render(new { u = url })).Should().Equal((text, address));

    [Theory]
    [InlineData("{{ u | lien }}", "javascript:alert(1)")]
    [InlineData("{{ u | lien }}", "file:///etc/passwd")]
    [InlineData("{{ u | lien }}", "\\\\serveur\\partage")]
    [InlineData("{{ u | lien }}", "ms-word:ofe|u|https://exemple.fr")]
    [InlineData("{{ u | lien }}", "exemple")]
    [InlineData("{{ u | lien }}", "https://")]
    [InlineData("{{ u | lien }}", "java\u0000script:x")]
    [InlineData("{{ u | lien_courriel }}", "nom arobase exemple")]
    [InlineData("{{ u | lien_courriel }}", "a@b.fr\r\nBcc: c@d.fr")]
    public void Anything_else_is_refused(string tag, string url) =>
        new DocxBuilder().P(tag).Findings(new { u = url }).Should().ContainSingle().Which.Code.Should().Be("T21");

    [Fact]
    public void In_a_loop_the_same_address_is_kept_once()
    {
        var docx = new DocxBuilder().Table(["{{ for i in items }}{{ i | lien 'x' }}", "{{ end }}"]).Footnotes("<w:footnote w:id=\"2\"><w:p><w:r><w:t>{{ items[0] | lien }}</w:t></w:r></w:p></w:footnote>").Render(new { items = new[] { "https://a.fr", "https://b.fr", "https://a.fr" } });
        Links(docx).Select(link => link.Address).Should().Equal("https://a.fr/", "https://b.fr/", "https://a.fr/");
        DocxReading.Part(docx, "word/_rels/document.xml.rels").Root?.Elements().Count(it => it.Attribute("TargetMode") is not null).Should().Be(2);
        DocxReading.Parts(docx).Keys.Should().Contain("word/_rels/footnotes.xml.rels");
    }

    [Fact]
    public void Inside_a_link_of_the_template_it_is_text()
    {
        var docx = new DocxBuilder().Xml("<w:p><w:hyperlink w:anchor=\"x\"><w:r><w:t>{{ u | lien 'ici' }}</w:t></w:r></w:hyperlink></w:p>").Render(new { u = "https://a.fr" });
        DocxReading.Part(docx).Descendants(W + "hyperlink").Should().ContainSingle().Which.Value.Should().Be("ici");
    }

    [Fact]
    public void Where_only_text_may_stand_it_is_text() =>
        DocxReading.Part(new DocxBuilder().P("x").File("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{{ u | lien 'ici' }}</dc:title></cp:coreProperties>").Render(new { u = "https://a.fr" }), "docProps/core.xml")
            .Root?.Value.Should().Be("ici");

    private static (string Text, string Address)[] Links(ReadOnlyMemory<byte> docx)
    {
        var relations = DocxReading.Part(docx, "word/_rels/document.xml.rels").Root?.Elements().ToDictionary(it => it.Attribute("Id")?.Value ?? string.Empty, it => it.Attribute("Target")?.Value ?? string.Empty) ?? [];
        return [.. DocxReading.Part(docx).Descendants(W + "hyperlink").Select(link => (link.Value, relations[link.Attribute(R + "id")?.Value ?? string.Empty]))];
    }
}
