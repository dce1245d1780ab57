using System.Xml.Linq;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;

namespace QualiHlmDocs.Documents.Tests.Templates;

/// <summary>Many letters of one template in one document, to be printed at once.</summary>
public sealed class MergedLettersTests
{
    private static readonly XNamespace W = WordNamespace;
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string A4 = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";

    [Fact]
    public void Each_letter_has_its_section_and_its_page_one()
    {
        var docx = Merge(new DocxBuilder().P("Madame {{ nom }},").P("fin").Section($"<w:sectPr>{A4}<w:cols w:space=\"708\"/></w:sectPr>"), Letters(3));
        DocxReading.Paragraphs(docx).Should().Equal("Madame N1,", "fin", "Madame N2,", "fin", "Madame N3,", "fin");
        var sections = Sections(docx);
        sections.Select(section => Value(section, "pgNumType", "start")).Should().Equal("1", "1", "1");
        sections.Should().OnlyContain(section => section.Elements().Select(it => it.Name.LocalName).SequenceEqual(new[] { "pgSz", "pgNumType", "cols" }));
        sections.Select(section => section.Parent?.Name.LocalName).Should().Equal("pPr", "pPr", "body");
    }

    [Fact]
    public void A_letter_that_ends_with_a_table_or_a_vanishing_paragraph_gets_a_paragraph_that_is_not_seen()
    {
        var docx = Merge(new DocxBuilder().Table(["{{ nom }}"]), Letters(2));
        DocxReading.Paragraphs(docx).Should().Equal("N1", "", "N2");
        DocxReading.Paragraphs(Merge(new DocxBuilder().P("{{ if nom == 'N1' }}").P("{{ nom }}").P("{{ end }}"), Letters(2))).Should().Equal("N1", "");
    }

    [Fact]
    public void One_letter_is_a_document_like_another() =>
        DocxReading.Paragraphs(Merge(new DocxBuilder().P("{{ nom }}"), Letters(1))).Should().Equal("N1");

    [Fact]
    public void A_header_with_tags_is_made_for_each_letter_and_the_same_one_is_shared()
    {
        var template = new DocxBuilder().P("x").Header(Paragraph("Dossier {{ groupe }}"));
        var docx = Merge(template, [.. Letters(3)]);
        Headers(docx).Should().Equal("Dossier G1", "Dossier G0", "Dossier G1");
        DocxReading.Parts(docx).Keys.Count(name => name.StartsWith("word/header", StringComparison.Ordinal)).Should().Be(2);
    }

    [Fact]
    public void A_header_without_tags_is_shared()
    {
        var docx = Merge(new DocxBuilder().P("{{ nom }}").Header(Paragraph("Organisme")), Letters(3));
        Headers(docx).Should().Equal("Organisme", "Organisme", "Organisme");
        DocxReading.Parts(docx).Keys.Count(name => name.StartsWith("word/header", StringComparison.Ordinal)).Should().Be(1);
    }

    [Fact]
    public void Only_the_first_section_of_a_letter_begins_its_numbers_again()
    {
        var template = new DocxBuilder().P("{{ nom }}").Xml($"<w:p><w:pPr><w:sectPr><w:type w:val=\"continuous\"/>{A4}</w:sectPr></w:pPr></w:p>").P("annexe")
            .Part("header1.xml", "header+xml", "header", $"<w:hdr xmlns:w=\"{WordNamespace}\">{Paragraph("Annexe {{ nom }}")}</w:hdr>")
            .Section("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdheader1.xml\"/></w:sectPr>");
        var docx = Merge(template, Letters(2));
        Sections(docx).Select(section => Value(section, "pgNumType", "start")).Should().Equal("1", null, "1", null);
        Sections(docx).Select(section => Value(section, "type", "val")).Should().Equal("nextPage", null, "nextPage", null);
        // What a section does not say comes from the one before: another letter's.
        Headers(docx).Should().Equal("", "Annexe N1", "", "Annexe N2");
    }

    [Fact]
    public void Notes_lists_bookmarks_and_drawings_are_each_letters_own()
    {
        const string Numbering = "<w:numbering xmlns:w=\"" + WordNamespace + "\"><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>";
        var template = new DocxBuilder().Xml("<w:p w14:paraId=\"0A0B0C0D\"><w:bookmarkStart w:id=\"1\" w:name=\"fiche\"/><w:r><w:t>{{ nom }}</w:t></w:r><w:bookmarkEnd w:id=\"1\"/><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
            .Xml("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>un</w:t></w:r></w:p>")
            .Xml("<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"7\" name=\"x\"/><a:graphic><a:graphicData uri=\"u\"/></a:graphic></wp:inline></w:drawing></w:r></w:p>")
            .Footnotes("<w:footnote w:id=\"2\"><w:p><w:r><w:t>Note de {{ nom }}</w:t></w:r></w:p></w:footnote>").Part("numbering.xml", "numbering+xml", "numbering", Numbering);
        var docx = Merge(template, Letters(3));
        var notes = DocxReading.Part(docx, "word/footnotes.xml").Descendants(W + "footnote").ToDictionary(it => it.Attribute(W + "id")?.Value ?? string.Empty, it => it.Value);
        DocxReading.Part(docx).Descendants(W + "footnoteReference").Select(it => notes[it.Attribute(W + "id")?.Value ?? string.Empty]).Should().Equal("Note de N1", "Note de N2", "Note de N3");
        DocxReading.Part(docx).Descendants(W + "numId").Select(it => it.Attribute(W + "val")?.Value).Should().OnlyHaveUniqueItems().And.HaveCount(3);
        Sections(docx).Select(section => section.Element(W + "footnotePr") is { } numbers ? Value(numbers, "numRestart", "val") : null).Should().Equal("eachSect", "eachSect", "eachSect");
    }

    [Fact]
    public void Five_hundred_letters_make_one_valid_document()
    {
        var template = new DocxBuilder().P("Madame {{ nom }},").Table(["{{ for a in actions }}{{ a }}", "{{ end }}"]).P("Veuillez agréer…").Header(Paragraph("{{ nom }}"));
        var docx = Merge(template, Letters(500));
        Sections(docx).Should().HaveCount(500);
        Headers(docx).Should().Equal(Enumerable.Range(1, 500).Select(i => $"N{i}"));
        DocxReading.Part(docx).Descendants(W + "tr").Should().HaveCount(1000);
    }

    [Fact]
    public void The_same_letters_give_the_same_bytes()
    {
        var template = Compiled(new DocxBuilder().P("{{ nom }}").Header(Paragraph("{{ nom }}")));
        var bytes = Enumerable.Range(0, 3).Select(_ => template.RenderMerged(Letters(5), RenderOptions.Default, TestContext.Current.CancellationToken).Empreinte).Distinct();
        bytes.Should().ContainSingle().Which.Should().NotBeNull();
        template.Render(Letters(1)[0], RenderOptions.Default, TestContext.Current.CancellationToken).Bytes.Should().NotBeNull();
    }

    [Fact]
    public void A_missing_name_says_which_letter_lacks_it()
    {
        var rendering = Compiled(new DocxBuilder().P("{{ civilite }}")).RenderMerged(
            [DocxRendering.Plain(new { civilite = "Madame" }), DocxRendering.Plain(new { nom = "x" })], RenderOptions.Default, TestContext.Current.CancellationToken);
        rendering.Bytes.Should().BeNull();
        rendering.Findings.Should().ContainSingle().Which.Should().Match<Documents.Diagnostics.Finding>(finding => finding.Code == "T11" && $"{finding.Place}".Contains(", lettre 2", StringComparison.Ordinal));
    }

    [Fact]
    public void No_letter_and_too_many_letters_are_told()
    {
        Compiled(new DocxBuilder().P("x")).RenderMerged([], RenderOptions.Default, TestContext.Current.CancellationToken).Findings.Single().Code.Should().Be("T35");
        CompiledTemplate.Compile(new DocxBuilder().P("x").Build(), "m.docx", new TemplateLimits { MaxLetters = 2 }).Template?
            .RenderMerged(Letters(3), RenderOptions.Default, TestContext.Current.CancellationToken).Findings.Single().Code.Should().Be("T13");
    }

    private static CompiledTemplate Compiled(DocxBuilder template) => CompiledTemplate.Compile(template.Build(), "lettre.docx").Template!; // these have no fault

    private static ReadOnlyMemory<byte> Merge(DocxBuilder template, IReadOnlyList<IReadOnlyDictionary<string, object?>> letters)
    {
        var rendering = Compiled(template).RenderMerged(letters, RenderOptions.Default, TestContext.Current.CancellationToken);
        rendering.Findings.Should().BeEmpty();
        var docx = rendering.Bytes ?? throw new InvalidOperationException("No finding, and no document.");
        DocxInvariants.Hold(docx, template.Build());
        return docx;
    }

    private static IReadOnlyDictionary<string, object?>[] Letters(int count) =>
        [.. Enumerable.Range(1, count).Select(i => DocxRendering.Plain(new { nom = $"N{i}", groupe = $"G{i % 2}", actions = new[] { "a", "b" } }))];

    private static string? Value(XElement around, string element, string attribute) => around.Element(W + element)?.Attribute(W + attribute)?.Value;

    private static List<XElement> Sections(ReadOnlyMemory<byte> docx) => [.. DocxReading.Part(docx).Descendants(W + "sectPr")];

    // The text of the header that each section names.
    private static IEnumerable<string> Headers(ReadOnlyMemory<byte> docx)
    {
        var parts = DocxReading.Parts(docx);
        var targets = XDocument.Load(new MemoryStream(parts["word/_rels/document.xml.rels"])).Descendants().ToLookup(it => it.Attribute("Id")?.Value, it => it.Attribute("Target")?.Value.TrimStart('/') ?? string.Empty);
        return Sections(docx).SelectMany(section => section.Elements(W + "headerReference")).Select(it => targets[it.Attribute(R + "id")?.Value].First())
            .Select(target => string.Concat(DocxReading.Paragraphs(docx, target.StartsWith("word/", StringComparison.Ordinal) ? target : "word/" + target)));
    }
}
