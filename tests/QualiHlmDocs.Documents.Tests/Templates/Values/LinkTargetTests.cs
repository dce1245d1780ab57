using System.Xml.Linq;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;

namespace QualiHlmDocs.Documents.Tests.Templates.Values;

/// <summary>Links drawn in Word whose address holds a tag.</summary>
public sealed class LinkTargetTests
{
    private const string Link = "<w:hyperlink r:id=\"lien\" w:history=\"1\"><w:r><w:t>{{ i.nom }}</w:t></w:r></w:hyperlink>";
    private static readonly XNamespace W = WordNamespace;
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public void In_a_loop_each_turn_has_its_own_address()
    {
        var docx = new DocxBuilder().P("{{ for i in items }}").Xml($"<w:p>{Link}</w:p>").P("{{ end }}").Link("lien", "https://exemple.fr/fiche/%7B%7B%20i.ref%20%7D%7D?a=1&amp;b=%7B%7B%20i.nom%20%7D%7D")
            .Render(new { items = new[] { new { nom = "un & deux", @ref = "A 1" }, new { nom = "trois", @ref = "\"<B>" } } });
        Addresses(docx).Should().Equal("https://exemple.fr/fiche/A%201?a=1&b=un%20&%20deux", "https://exemple.fr/fiche/%22%3CB%3E?a=1&b=trois");
        DocxReading.Part(docx, "word/_rels/document.xml.rels").Root?.Elements().Should().HaveCount(2);
    }

    [Fact]
    public void Outside_loops_and_in_headers_too()
    {
        var docx = new DocxBuilder().Xml("<w:p><w:hyperlink r:id=\"lien\"><w:r><w:t>{{ nom }}</w:t></w:r></w:hyperlink></w:p>").Link("lien", "%7B%7B%20url%20%7D%7D")
            .Header("<w:p><w:hyperlink r:id=\"ici\"><w:r><w:t>{{ nom }}</w:t></w:r></w:hyperlink></w:p>")
            .File("word/_rels/header1.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"ici\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"https://b.fr/%7B%7Bcourriel%7D%7D\" TargetMode=\"External\"/></Relationships>")
            .Render(new { nom = "x", url = "https://a.fr", courriel = "a" });
        Addresses(docx).Should().Equal("https://a.fr/");
        DocxReading.Part(docx, "word/_rels/header1.xml.rels").Root?.Elements().Single().Attribute("Target")?.Value.Should().Be("https://b.fr/a");
    }

    [Fact]
    public void Without_an_address_the_text_stays_and_leads_nowhere()
    {
        var docx = new DocxBuilder().P("{{ for i in items }}").Xml($"<w:p>{Link}</w:p>").P("{{ end }}").Link("lien", "%7B%7B%20i.url%20%7D%7D").Render(new { items = new[] { new { nom = "a", url = (string?)null }, new { nom = "b", url = (string?)"https://b.fr" } } });
        DocxReading.Paragraphs(docx).Should().Equal("a", "b");
        DocxReading.Part(docx).Descendants(W + "hyperlink").Select(it => it.Attribute(R + "id") is null).Should().Equal(true, false);
    }

    [Fact]
    public void A_part_without_any_other_tag_has_its_address_checked_in_place()
    {
        var template = new DocxBuilder().Xml("<w:p><w:hyperlink r:id=\"lien\"><w:r><w:t>ici</w:t></w:r></w:hyperlink></w:p>").Link("lien", "%7B%7B%20url%20%7D%7D");
        DocxReading.Part(template.Render(new { url = "https://a.fr/b c" }), "word/_rels/document.xml.rels").Root?.Elements().Single().Attribute("Target")?.Value.Should().Be("https://a.fr/b%20c");
        template.Findings(new { url = "file:///c:/x" }).Should().ContainSingle().Which.Code.Should().Be("T21");
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file://serveur/partage")]
    public void An_address_that_may_not_be_a_link_is_refused(string url)
    {
        var finding = new DocxBuilder().P("{{ for i in items }}").Xml($"<w:p>{Link}</w:p>").P("{{ end }}").Link("lien", "%7B%7B%20i.url%20%7D%7D").Findings(new { items = new[] { new { nom = "a", url } } }).Should().ContainSingle().Subject;
        finding.Code.Should().Be("T21");
        finding.Message.Should().StartWith("«\u00A0{{ i.url }}\u00A0»");
    }

    [Fact]
    public void The_names_of_an_address_are_those_of_the_loop_around_its_link() =>
        CompiledTemplate.Compile(new DocxBuilder().P("{{ for i in items }}").Xml($"<w:p>{Link}</w:p>").P("{{ end }}").Link("lien", "https://a.fr/%7B%7B%20i.ref%20%7D%7D").Build(), "m.docx").Template?.Names.Select(name => name.Path)
            .Should().Equal("items", "items[].nom", "items[].ref");

    [Theory]
    [InlineData("INCLUDEPICTURE \"{{ u }}\" \\d", "T27")]
    [InlineData("includetext {{ u }}", "T27")]
    [InlineData("HYPERLINK \"{{ u }}\"", "T21")]
    [InlineData("HYPERLINK \"https://exemple.fr/{{ u }}\"", "")]
    [InlineData("REF {{ u }} \\h", "")]
    public void A_field_never_fetches_what_the_data_say(string code, string expected) =>
        new DocxBuilder().Runs("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", $"<w:r><w:instrText xml:space=\"preserve\">{Escape(code)}</w:instrText></w:r>", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>").Findings(new { u = "file:///c:/x" })
            .Select(finding => finding.Code).Should().Equal(expected.Length == 0 ? [] : [expected]);

    [Fact]
    public void Data_never_lead_to_a_remote_picture() =>
        new DocxBuilder().P("{{ x }}").File("word/_rels/header9.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"i\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"https://a.fr/{{ x }}\" TargetMode=\"External\"/></Relationships>")
            .Findings(new { x = 1 }).Should().ContainSingle().Which.Code.Should().Be("T27");

    [Fact]
    public void Pictures_and_links_of_a_note_belong_to_the_notes()
    {
        var docx = new DocxBuilder().P("{{ for i in items }}").Runs(Run("{{ i.nom }}"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>").P("{{ end }}")
            .Footnotes("<w:footnote w:id=\"2\"><w:p><w:r><w:t>{{ i.url | lien }}{{ i.logo | image alt: i.nom }}</w:t></w:r></w:p></w:footnote>")
            .Render(new { items = new[] { new { nom = "a", url = "https://a.fr", logo = TestImages.Png(4, 4) }, new { nom = "b", url = "https://b.fr", logo = TestImages.Png(4, 4) } } });
        DocxReading.Part(docx, "word/_rels/footnotes.xml.rels").Root?.Elements().Should().HaveCount(3);
    }

    [Fact]
    public void Letters_in_one_document_have_their_own_pictures_and_links()
    {
        var template = new DocxBuilder().Xml("<w:p><w:hyperlink r:id=\"lien\"><w:r><w:t>{{ nom }}</w:t></w:r></w:hyperlink></w:p>").Link("lien", "https://a.fr/%7B%7B%20nom%20%7D%7D").Header(Paragraph("{{ nom }} {{ logo | image alt: nom }}")).Build();
        var compilation = CompiledTemplate.Compile(template, "lettres.docx");
        var letters = new[] { "un", "deux" }.Select(nom => DocxRendering.Plain(new { nom, logo = TestImages.Png(nom.Length, 4) })).ToList();
        var docx = compilation.Template?.RenderMerged(letters, RenderOptions.Default, TestContext.Current.CancellationToken).Bytes ?? default;
        DocxInvariants.Hold(docx, template);
        Addresses(docx).Should().Equal("https://a.fr/un", "https://a.fr/deux");
        DocxReading.Parts(docx).Keys.Where(name => name.Contains("media", StringComparison.Ordinal)).Should().HaveCount(2);
    }

    private static string[] Addresses(ReadOnlyMemory<byte> docx)
    {
        var relations = DocxReading.Part(docx, "word/_rels/document.xml.rels").Root?.Elements().ToDictionary(it => it.Attribute("Id")?.Value ?? string.Empty, it => it.Attribute("Target")?.Value ?? string.Empty) ?? [];
        return [.. DocxReading.Part(docx).Descendants(W + "hyperlink").Select(link => relations[link.Attribute(R + "id")?.Value ?? string.Empty])];
    }
}
