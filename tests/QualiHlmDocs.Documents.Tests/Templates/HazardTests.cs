using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Templates;

/// <summary>Loops around everything that Word makes difficult: what comes out holds every invariant, whatever repeats it.</summary>
public sealed class HazardTests
{
    private static readonly object Data = new { items = new object[] { new { nom = "A & <b>" }, new { nom = "B" }, new { nom = "C" } }, groupes = new[] { 1, 2 } };

    public static TheoryData<string> Names => [.. Hazards.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_loop_repeats_it(string hazard) => Shown(Template(hazard, "{{ for i in items }}", "{{ end }}").Render(Data)).Should().Equal("A & <b>", "B", "C");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_loop_in_a_loop_repeats_it(string hazard) =>
        Shown(Template(hazard, "{{ for g in groupes }}{{ for i in items }}", "{{ end }}{{ end }}").Render(Data)).Should().Equal("A & <b>", "B", "C", "A & <b>", "B", "C");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_loop_that_does_not_turn_leaves_nothing_of_it(string hazard) => Shown(Template(hazard, "{{ for i in [] }}", "{{ end }}").Render(Data)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_branch_shows_it_or_not(string hazard) =>
        Shown(Template(hazard, "{{ for i in items }}{{ if i.nom == \"B\" }}", "{{ end }}{{ end }}").Render(Data)).Should().Equal("B");

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_letter_has_its_own(string hazard)
    {
        var template = Template(hazard, "{{ i = lettre }}", "{{ # fin }}");
        var letters = new[] { "A", "B", "C" }.Select(nom => DocxRendering.Plain(new { lettre = new { nom } })).ToList();
        var rendering = CompiledTemplate.Compile(template.Build(), "m.docx").Template?.RenderMerged(letters, RenderOptions.Default, TestContext.Current.CancellationToken);
        rendering?.Findings.Should().BeEmpty();
        var docx = rendering?.Bytes ?? default;
        DocxInvariants.Hold(docx, template.Build());
        Shown(docx).Should().Equal("A", "B", "C");
    }

    [Fact]
    public void Each_turn_has_its_own_comment_with_its_own_text()
    {
        var docx = Template("a comment", "{{ for i in items }}", "{{ end }}").Render(Data);
        var comments = DocxReading.Part(docx, "word/comments.xml").Root?.Elements().ToDictionary(it => it.Attributes().First(id => id.Name.LocalName == "id").Value, it => it.Value) ?? [];
        foreach (var mark in new[] { "commentRangeStart", "commentRangeEnd", "commentReference" })
        {
            DocxReading.Part(docx).Descendants().Where(it => it.Name.LocalName == mark).Select(it => comments[it.Attributes().First().Value]).Should().Equal("à voir : A & <b>", "à voir : B", "à voir : C");
        }

        comments.Should().HaveCount(3);
    }

    [Fact]
    public void Each_turn_has_its_own_address()
    {
        var docx = Template("a link whose address has a tag", "{{ for i in items }}", "{{ end }}").Render(Data);
        var links = DocxReading.Part(docx, "word/_rels/document.xml.rels").Descendants().ToLookup(it => it.Attribute("Id")?.Value, it => it.Attribute("Target")?.Value);
        DocxReading.Part(docx).Descendants().Where(it => it.Name.LocalName == "hyperlink").Select(it => links[it.Attributes().First().Value].Single()).Should().Equal("https://exemple.fr/A%20&%20%3Cb%3E", "https://exemple.fr/B", "https://exemple.fr/C");
    }

    [Fact]
    public void A_list_numbered_by_its_style_begins_again_at_each_turn()
    {
        var docx = Template("a list numbered by its style", "{{ for i in items }}", "{{ end }}").Render(Data);
        DocxReading.Part(docx).Descendants().Where(it => it.Name.LocalName == "numId").Select(it => it.Attributes().First().Value).Should().OnlyHaveUniqueItems().And.HaveCount(3).And.Contain("7");
        DocxReading.Part(docx).Descendants().Where(it => it.Name.LocalName == "pPr" && it.Elements().Any()).Should().OnlyContain(it => it.Elements().First().Name.LocalName == "pStyle" && it.Elements().Last().Name.LocalName == "numPr");
    }

    [Fact]
    public void Identifiers_given_out_keep_clear_of_those_of_parts_without_tags()
    {
        var drawing = "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"{0}\" name=\"x\"/><a:graphic><a:graphicData uri=\"u\"/></a:graphic></wp:inline></w:drawing></w:r></w:p>";
        var docx = new DocxBuilder().P("{{ for i in items }}").Xml(drawing.Replace("{0}", "1", StringComparison.Ordinal)).P("{{ end }}").Header(drawing.Replace("{0}", "100003", StringComparison.Ordinal)).Render(Data);
        DocxReading.Part(docx).Descendants().Count(it => it.Name.LocalName == "docPr").Should().Be(3);
    }

    [Fact]
    public void A_bookmark_made_anew_takes_no_name_of_the_template() =>
        new DocxBuilder().P("{{ for i in items }}").Xml("<w:p><w:bookmarkStart w:id=\"1\" w:name=\"fiche\"/><w:bookmarkEnd w:id=\"1\"/></w:p>").P("{{ end }}")
            .Xml("<w:p><w:bookmarkStart w:id=\"2\" w:name=\"fiche_2\"/><w:bookmarkEnd w:id=\"2\"/></w:p>").Render(Data).Length.Should().BePositive();

    private static DocxBuilder Template(string hazard, string opening, string closing)
    {
        var (body, parts) = Hazards.All[hazard];
        var docx = new DocxBuilder().P("avant").P(opening).Xml(body).P(closing);
        parts?.Invoke(docx);
        return docx.P("après");
    }

    // The names shown, each once in a row: some are shown in a box and beside it.
    private static IEnumerable<string> Shown(ReadOnlyMemory<byte> docx)
    {
        var last = string.Empty;
        foreach (var text in DocxReading.Part(docx).Descendants().Where(it => it.Name.LocalName == "t").Select(it => it.Value).Where(text => text is "A & <b>" or "A" or "B" or "C"))
        {
            if (text != last)
            {
                yield return last = text;
            }
        }
    }
}
