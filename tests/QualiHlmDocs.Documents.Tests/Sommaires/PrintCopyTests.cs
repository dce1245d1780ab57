using System.Xml.Linq;
using QualiHlmDocs.Documents.Sommaires;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Sommaires;

public sealed class PrintCopyTests
{
    private const string Names = $"xmlns:w=\"{DocxBuilder.WordNamespace}\"";
    private static readonly XNamespace W = DocxBuilder.WordNamespace;

    private const string Styles = $"""
        <w:styles {Names}>
        <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/><w:basedOn w:val="Titre1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Annexe"><w:name w:val="Annexe"/></w:style>
        <w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="TM2"><w:name w:val="toc 2"/></w:style>
        </w:styles>
        """;

    private const string Numbering = $"""
        <w:numbering {Names}><w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Titre1"/><w:lvlText w:val="%1"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Titre2"/><w:lvlText w:val="%1.%2"/></w:lvl>
        </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
        """;

    private const string Headings =
        """<w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr><w:bookmarkStart w:id="7" w:name="_Toc1"/><w:r><w:t>Le </w:t></w:r><w:r><w:t>plan</w:t></w:r><w:bookmarkEnd w:id="7"/></w:p>"""
        + """<w:p><w:r><w:t>Texte</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Titre2"/></w:pPr><w:r><w:t>Les &lt;actions&gt;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Titre2"/></w:pPr><w:r><w:t>Le suivi</w:t></w:r></w:p>"""
        + """<w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr><w:r><w:t>La suite</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Titre2"/></w:pPr><w:r><w:t>Et fin</w:t></w:r></w:p>"""
        + """<w:p><w:pPr><w:pStyle w:val="Annexe"/></w:pPr><w:r><w:t>Annexe A</w:t></w:r></w:p><w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Relevé</w:t></w:r></w:p>""";

    [Fact]
    public void A_table_lists_the_headings_of_the_document_with_their_numbers()
    {
        var copy = Lines(Document(Table("TOC \\o \"1-2\" \\h \\z")));
        copy.Should().Equal("I→Le plan→{_Toc1}", "I.1→Les <actions>→{_TocQh1}", "I.2→Le suivi→{_TocQh2}", "II→La suite→{_TocQh3}", "II.1→Et fin→{_TocQh4}");
    }

    [Theory]
    [InlineData("TOC \\o \"1-1\"", "I→Le plan→{_Toc1}|II→La suite→{_TocQh1}")]
    [InlineData("TOC \\o \"1-1\" \\n", "I→Le plan|II→La suite")]
    [InlineData("TOC \\o \"1-1\" \\u", "I→Le plan→{_Toc1}|II→La suite→{_TocQh1}|Relevé→{_TocQh2}")]
    [InlineData("TOC \\o \"2-2\" \\t \"Annexe;2\"", "I.1→Les <actions>→{_TocQh1}|I.2→Le suivi→{_TocQh2}|II.1→Et fin→{_TocQh3}|Annexe A→{_TocQh4}")]
    public void What_a_table_asks_for_is_what_it_lists(string code, string lines) => Lines(Document(Table(code))).Should().Equal(lines.Split('|'));

    [Fact]
    public void Page_numbers_refer_to_bookmarks_around_their_headings()
    {
        var body = Body(PrintCopy.Of(Document(Table("TOC \\o \"1-2\" \\h"))));
        foreach (var code in body.Descendants(W + "instrText").Select(it => it.Value.Trim().Split(' ')))
        {
            code.Should().HaveCount(3);
            var bookmark = body.Descendants(W + "bookmarkStart").Should().ContainSingle(it => it.Attribute(W + "name")!.Value == code[1]).Subject; // bookmarks have names
            bookmark.Ancestors(W + "p").Should().ContainSingle(it => it.Element(W + "pPr") != null);
        }

        body.Descendants(W + "bookmarkStart").Select(it => it.Attribute(W + "id")?.Value).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_lines_keep_the_look_that_they_were_saved_with()
    {
        var body = Body(PrintCopy.Of(Document(Table("TOC \\o \"1-2\""))));
        body.Elements(W + "p").First(it => StyleOf(it) == "TM1").Descendants(W + "tab").First(it => it.Attribute(W + "pos") is not null).Attribute(W + "pos")?.Value.Should().Be("5000");
        body.Elements(W + "p").First(it => StyleOf(it) == "TM2").Descendants(W + "tab").Should().Contain(it => it.Attribute(W + "pos") != null && it.Attribute(W + "pos")!.Value == "8000", "the width of the page without its margins"); // just compared with null
    }

    [Fact]
    public void A_section_that_ends_in_the_table_still_ends_there()
    {
        var table = Table("TOC \\o \"1-1\"").Replace("<w:p><w:r><w:fldChar w:fldCharType=\"end\"/>", "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:fldChar w:fldCharType=\"end\"/>", StringComparison.Ordinal);
        Body(PrintCopy.Of(Document(table))).Descendants(W + "sectPr").Should().HaveCount(2);
    }

    [Theory]
    [InlineData("TOC \\h \\z \\c \"Figure\"")]
    [InlineData("PAGE")]
    public void Other_tables_and_fields_stay_as_they_are(string code)
    {
        var document = Document(Table(code));
        PrintCopy.Of(document).Should().Be((ReadOnlyMemory<byte>)document);
    }

    [Fact]
    public void What_is_no_document_stays_as_it_is()
    {
        ReadOnlyMemory<byte> nothing = new byte[] { 1, 2, 3 };
        PrintCopy.Of(nothing).Should().Be(nothing);
    }

    [Fact]
    public void The_same_document_gives_the_same_copy() =>
        PrintCopy.Of(Document(Table("TOC"))).Span.SequenceEqual(PrintCopy.Of(Document(Table("TOC"))).Span).Should().BeTrue();

    private static byte[] Document(string table) => new DocxBuilder()
        .Part("styles.xml", "styles+xml", "styles", Styles).Part("numbering.xml", "numbering+xml", "numbering", Numbering)
        .Xml(table + Headings)
        .Section("<w:sectPr><w:pgSz w:w=\"10000\" w:h=\"15000\"/><w:pgMar w:left=\"1000\" w:right=\"1000\"/></w:sectPr>").Build();

    // As Word saves it: the result lists what was there then.
    private static string Table(string code) =>
        $"""<w:p><w:pPr><w:pStyle w:val="TM1"/><w:tabs><w:tab w:val="right" w:pos="5000"/></w:tabs></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {code.Replace("\"", "&quot;", StringComparison.Ordinal)} </w:instrText></w:r>"""
        + """<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Ancien titre</w:t></w:r></w:p><w:p><w:r><w:t>Autre</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""";

    private static XElement Body(ReadOnlyMemory<byte> docx) =>
        DocxReading.Part(docx).Root?.Element(W + "body") ?? throw new InvalidOperationException("The copy has no body.");

    private static string? StyleOf(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value;

    private static IEnumerable<string> Lines(byte[] document) =>
        Body(PrintCopy.Of(document)).Elements(W + "p").TakeWhile(it => StyleOf(it)?.StartsWith("TM", StringComparison.Ordinal) == true).Select(LineOf);

    private static string LineOf(XElement paragraph) => string.Concat(paragraph.Descendants(W + "r").Elements().Select(piece => piece.Name.LocalName switch
    {
        "t" when piece.Value != "…" => piece.Value,
        "tab" => "→",
        "instrText" => "{" + piece.Value.Trim().Split(' ')[1] + "}",
        _ => string.Empty,
    }));
}
