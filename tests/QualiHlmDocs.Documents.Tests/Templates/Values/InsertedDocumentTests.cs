using System.Xml.Linq;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;

namespace QualiHlmDocs.Documents.Tests.Templates.Values;

/// <summary>Whole documents of the data, put where a tag stands.</summary>
public sealed class InsertedDocumentTests
{
    private static readonly XNamespace W = WordNamespace;
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Numbering =
        "<w:numbering xmlns:w=\"" + WordNamespace + "\"><w:abstractNum w:abstractNumId=\"0\"><w:nsid w:val=\"12345678\"/><w:multiLevelType w:val=\"multilevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

    private const string Item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>point</w:t></w:r></w:p>";

    [Fact]
    public void Its_paragraphs_take_the_place_of_the_tag_and_its_sections_go()
    {
        var annexe = new DocxBuilder().P("un").Xml("<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"1\" w:h=\"1\"/></w:sectPr></w:pPr><w:r><w:t>deux</w:t></w:r></w:p>").Table(["a", "b"]).Header(Paragraph("en-tête")).Build();
        var docx = Template().Render(new { annexe });
        DocxReading.Paragraphs(docx).Should().Equal("avant", "un", "deux", "a", "b", "", "après");
        DocxReading.Part(docx).Descendants(W + "sectPr").Should().ContainSingle();
        DocxReading.Parts(docx).Keys.Should().NotContain(name => name.Contains("header", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_tags_are_text()
    {
        var compilation = CompiledTemplate.Compile(Template().Build(), "m.docx");
        var annexe = new DocxBuilder().P("{{ 1 + 1 }} {{ annexe }}").Build();
        var docx = compilation.Template?.Render(DocxRendering.Plain(new { annexe }), RenderOptions.Default, TestContext.Current.CancellationToken).Bytes ?? default;
        DocxReading.Paragraphs(docx)[1].Should().Be("{{ 1 + 1 }} {{ annexe }}");
    }

    [Fact]
    public void Its_lists_notes_pictures_and_links_come_along_each_time()
    {
        var annexe = new DocxBuilder().Xml(Item)
            .Runs(Run("note"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>").Footnotes("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:t>pied</w:t></w:r></w:p></w:footnote>")
            .Xml("<w:p><w:hyperlink r:id=\"bon\"><w:r><w:t>bon</w:t></w:r></w:hyperlink><w:hyperlink r:id=\"mauvais\"><w:r><w:t>mauvais</w:t></w:r></w:hyperlink></w:p>").Link("bon", "https://exemple.fr/").Link("mauvais", "file:///c:/x")
            .Xml("<w:p><w:bookmarkStart w:id=\"1\" w:name=\"ici\"/><w:r><w:t>signet</w:t></w:r><w:bookmarkEnd w:id=\"1\"/><w:hyperlink w:anchor=\"ici\"><w:r><w:t>voir</w:t></w:r></w:hyperlink></w:p>")
            .Runs("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"9525\" cy=\"9525\"/><wp:docPr id=\"1\" name=\"i\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"i\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rIdImage\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>").Picture()
            .Part("numbering.xml", "numbering+xml", "numbering", Numbering).Build();
        var docx = new DocxBuilder().P("{{ for i in 1..2 }}").Xml(Item).P("{{ annexe | document }}").P("{{ end }}").Part("numbering.xml", "numbering+xml", "numbering", Numbering).Render(new { annexe });
        var body = DocxReading.Part(docx);
        body.Descendants(W + "numId").Select(it => it.Attribute(W + "val")?.Value).Distinct().Should().HaveCount(4);
        DocxReading.Part(docx, "word/numbering.xml").Root?.Elements(W + "abstractNum").Should().HaveCount(3);
        body.Descendants(W + "footnoteReference").Should().HaveCount(2);
        DocxReading.Paragraphs(docx, "word/footnotes-annexes.xml").Should().Equal("", "", "pied", "pied");
        body.Descendants(W + "bookmarkStart").Select(it => it.Attribute(W + "name")?.Value).Should().Equal("ici_d1", "ici_d2");
        body.Descendants(W + "hyperlink").Attributes(W + "anchor").Select(it => it.Value).Should().Equal("ici_d1", "ici_d2");
        body.Descendants(W + "hyperlink").Select(it => it.Attribute(R + "id") is not null).Should().Equal(true, false, false, true, false, false);
        DocxReading.Parts(docx).Keys.Count(name => name.Contains("media", StringComparison.Ordinal)).Should().Be(1);
    }

    [Fact]
    public void A_style_that_differs_is_renamed_and_one_that_does_not_is_shared()
    {
        var annexe = new DocxBuilder().Xml(Styled("Titre1", "t")).Xml(Styled("Note", "n")).Xml(Styled("Neuf", "x")).P("nu")
            .Part("styles.xml", "styles+xml", "styles", Styles(Style("Titre1", "heading 1", "<w:rPr><w:b/></w:rPr>"), Style("Note", "Note", "<w:rPr><w:i/></w:rPr>", "Titre1"), Style("Neuf", "Neuf", "<w:rPr><w:color w:val=\"FF0000\"/></w:rPr>", "Titre1"), Style("Normal", "Normal", "", isDefault: true))).Build();
        var docx = Template().Part("styles.xml", "styles+xml", "styles", Styles(Style("Titre1", "heading 1", "<w:rPr><w:b/></w:rPr>"), Style("Note", "Note", "<w:rPr><w:u w:val=\"single\"/></w:rPr>", "Titre1"), Style("Normal", "Normal", "", isDefault: true))).Render(new { annexe });
        DocxReading.Part(docx).Descendants(W + "pStyle").Select(it => it.Attribute(W + "val")?.Value).Should().Equal("Titre1", "NoteAnnexe1", "Neuf");
        var styles = DocxReading.Part(docx, "word/styles.xml").Root?.Elements(W + "style").ToDictionary(it => it.Attribute(W + "styleId")?.Value ?? string.Empty) ?? [];
        styles.Keys.Should().Equal("Titre1", "Note", "Normal", "NoteAnnexe1", "Neuf");
        styles["NoteAnnexe1"].Element(W + "name")?.Attribute(W + "val")?.Value.Should().Be("Note (annexe 1)");
        styles["NoteAnnexe1"].Element(W + "basedOn")?.Attribute(W + "val")?.Value.Should().Be("Titre1");
        styles["NoteAnnexe1"].Descendants(W + "i").Should().ContainSingle();
    }

    [Fact]
    public void Text_without_a_style_keeps_its_look_where_the_defaults_differ()
    {
        const string Defaults = "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"40\"/></w:rPr></w:rPrDefault></w:docDefaults>";
        var annexe = new DocxBuilder().P("nu").Part("styles.xml", "styles+xml", "styles", Styles(Defaults, Style("Normal", "Normal", "<w:rPr><w:i/></w:rPr>", isDefault: true))).Build();
        var docx = Template().Part("styles.xml", "styles+xml", "styles", Styles(Style("Normal", "Normal", "", isDefault: true))).Render(new { annexe });
        DocxReading.Part(docx).Descendants(W + "pStyle").Single().Attribute(W + "val")?.Value.Should().Be("NormalAnnexe1");
        DocxReading.Part(docx, "word/styles.xml").Root?.Elements(W + "style").Last().Element(W + "rPr")?.Elements().Select(it => it.Name.LocalName).Should().Equal("i", "sz");
    }

    [Fact]
    public void Changes_comments_and_bindings_stay_behind()
    {
        var annexe = new DocxBuilder().Xml("<w:p w14:paraId=\"0A0B0C0D\"><w:pPr><w:rPr><w:ins w:id=\"4\" w:author=\"x\"/></w:rPr></w:pPr><w:commentRangeStart w:id=\"0\"/><w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>ajouté</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText>retiré</w:delText></w:r></w:del><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
            .Xml("<w:sdt><w:sdtPr><w:id w:val=\"5\"/><w:dataBinding w:xpath=\"/x\" w:storeItemID=\"{1}\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>lié</w:t></w:r></w:p></w:sdtContent></w:sdt>").P("fin")
            .Comments("<w:comment w:id=\"0\" w:author=\"x\"><w:p/></w:comment>").Build();
        var docx = Template().Render(new { annexe });
        DocxReading.Paragraphs(docx).Should().Equal("avant", "ajouté", "lié", "fin", "après");
        DocxReading.Part(docx).Descendants().Should().NotContain(it => it.Name == W + "dataBinding" || it.Name == W + "commentReference" || it.Name == W + "ins" || it.Name == W + "del");
    }

    [Fact]
    public void It_stands_in_a_cell_and_nothing_leaves_nothing()
    {
        var annexe = new DocxBuilder().Table(["x"]).Build();
        DocxReading.Part(new DocxBuilder().Table(["{{ annexe | document }}", "{{ rien | document }}"]).Render(new { annexe, rien = (byte[]?)null })).Descendants(W + "tbl").Should().HaveCount(2);
        DocxReading.Paragraphs(Template().Render(new { annexe = "" })).Should().Equal("avant", "après");
    }

    [Fact]
    public void It_may_come_as_base64() =>
        DocxReading.Paragraphs(Template().Render(new { annexe = Convert.ToBase64String(new DocxBuilder().P("x").Build()) })).Should().Equal("avant", "x", "après");

    [Theory]
    [InlineData("un texte quelconque")]
    [InlineData("macros")]
    [InlineData("objet")]
    [InlineData("image distante")]
    [InlineData("champ")]
    [InlineData("lien de champ")]
    [InlineData("abîmé")]
    public void What_cannot_be_taken_is_refused_with_a_sentence(string kind)
    {
        var finding = Template().Findings(new { annexe = Bad(kind) }).Should().ContainSingle().Subject;
        finding.Code.Should().Be("T23");
        finding.Message.Should().StartWith("«\u00A0{{ annexe | document }}\u00A0» — ce");
        finding.Place.Text.Should().EndWith("paragraphe 2");
    }

    [Fact]
    public void Among_other_text_it_is_refused() =>
        new DocxBuilder().P("voir {{ annexe | document }}").Findings(new { annexe = new DocxBuilder().P("x").Build() }).Should().ContainSingle().Which.Code.Should().Be("T22");

    private static object Bad(string kind)
    {
        static DocxBuilder Related(string type, string target, string mode = "") => new DocxBuilder().P("x").File("word/_rels/footnotes.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\"{mode}/></Relationships>").Footnotes("<w:footnote w:id=\"2\"><w:p/></w:footnote>");
        return kind switch
        {
            "macros" => new DocxBuilder().P("x").File("word/vbaProject.bin", "x").Build(),
            "objet" => Related("oleObject", "embeddings/o.bin").File("word/embeddings/o.bin", "x").Build(),
            "image distante" => Related("image", "https://exemple.fr/a.png", " TargetMode=\"External\"").Build(),
            "champ" => new DocxBuilder().Runs(Field("begin"), "<w:r><w:instrText> INCLUDE</w:instrText></w:r>", "<w:r><w:instrText>PICTURE \"https://exemple.fr/a.png\" \\d</w:instrText></w:r>", Field("separate"), Field("end")).Build(),
            "lien de champ" => new DocxBuilder().Xml("<w:p><w:fldSimple w:instr=\"HYPERLINK &quot;file:///c:/x&quot;\"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>").Build(),
            "abîmé" => new DocxBuilder().Xml("<w:p><w:r></w:p>").Build(),
            _ => kind,
        };
    }

    private static string Field(string kind) => $"<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>";

    private static DocxBuilder Template() => new DocxBuilder().P("avant").P("{{ annexe | document }}").P("après");

    private static string Styled(string style, string text) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{Run(text)}</w:p>";

    private static string Styles(params string[] styles) => $"<w:styles xmlns:w=\"{WordNamespace}\">{string.Concat(styles)}</w:styles>";

    private static string Style(string id, string name, string look, string? parent = null, bool isDefault = false) =>
        $"<w:style w:type=\"paragraph\"{(isDefault ? " w:default=\"1\"" : string.Empty)} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{(parent is null ? string.Empty : $"<w:basedOn w:val=\"{parent}\"/>")}{look}</w:style>";
}
