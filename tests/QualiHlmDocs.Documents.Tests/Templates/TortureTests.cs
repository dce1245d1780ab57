using System.Xml.Linq;
using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;

namespace QualiHlmDocs.Documents.Tests.Templates;

/// <summary>Everything at once that Word wants unique, paired or whole, inside a loop.</summary>
public sealed class TortureTests
{
    private static readonly XNamespace W = WordNamespace;

    private static readonly object Data = new { items = new object[] { new { nom = "A & <b>", plein = true }, new { nom = "B", plein = false }, new { nom = "C", plein = true } } };

    private const string Numbering =
        "<w:numbering xmlns:w=\"" + WordNamespace + "\"><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>";

    private const string Notes =
        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Note sur {{ i.nom }}{{ if i.plein }}, pleine{{ end }}</w:t></w:r></w:p></w:footnote>"
        + "<w:footnote w:id=\"3\"><w:p><w:r><w:t>Note ordinaire {{ items.size }}</w:t></w:r></w:p></w:footnote>";

    private const string Box =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent cx=\"9525\" cy=\"9525\"/><wp:docPr id=\"4\" name=\"Zone\"/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr/><wps:spPr/>"
        + "<wps:txbx><w:txbxContent><w:p><w:r><w:t>boîte {{ i.nom }}</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        + "<mc:Fallback><w:pict><v:shape id=\"_x0000_s1026\"><v:textbox><w:txbxContent><w:p><w:r><w:t>boîte {{ i.nom }}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    private static readonly Lazy<ReadOnlyMemory<byte>> Document = new(() => new DocxBuilder()
        .Xml("<w:p><w:bookmarkStart w:id=\"9\" w:name=\"_GoBack\"/><w:r><w:t>{{ for i in items }}</w:t></w:r></w:p>")
        .Xml("<w:p w14:paraId=\"0A0B0C0D\" w14:textId=\"77777777\"><w:bookmarkEnd w:id=\"9\"/><w:bookmarkStart w:id=\"1\" w:name=\"fiche\"/><w:commentRangeStart w:id=\"0\"/><w:r><w:rPr><w:b/></w:rPr><w:t>{</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
            + "<w:r><w:rPr><w:b/></w:rPr><w:t>{ i.no</w:t></w:r><w:r><w:t>m }}</w:t></w:r><w:bookmarkEnd w:id=\"1\"/><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>" + Box + "</w:p>")
        .Xml(Item("premier") + Item("second {{ i.nom }}"))
        .Xml("<w:p><w:ins w:id=\"31\" w:author=\"x\"><w:r><w:t>ajouté </w:t></w:r></w:ins><w:del w:id=\"32\" w:author=\"x\"><w:r><w:delText>{{ supprimé }}</w:delText></w:r></w:del></w:p>")
        .Xml(TableXml(Row($"<w:tc><w:tcPr/>{Paragraph("{{ if i.plein }}")}{Paragraph("plein")}{Paragraph("{{ end }}")}</w:tc>")))
        .P("{{ end }}")
        .Xml("<w:p><w:r><w:t>fin</w:t></w:r><w:r><w:footnoteReference w:id=\"3\"/></w:r></w:p>")
        .Footnotes(Notes).Comments("<w:comment w:id=\"0\" w:author=\"x\"><w:p><w:r><w:t>à voir</w:t></w:r></w:p></w:comment>")
        .Part("numbering.xml", "numbering+xml", "numbering", Numbering)
        .Render(Data));

    [Fact]
    public void The_text_is_what_its_author_expects() =>
        DocxReading.Paragraphs(Document.Value).Should().Equal(
            "A & <b>", "boîte A & <b>", "boîte A & <b>", "premier", "second A & <b>", "ajouté ", "plein",
            "B", "boîte B", "boîte B", "premier", "second B", "ajouté ", "",
            "C", "boîte C", "boîte C", "premier", "second C", "ajouté ", "plein", "fin");

    [Fact]
    public void Each_turn_has_its_own_note_with_its_own_text()
    {
        var references = DocxReading.Part(Document.Value).Descendants(W + "footnoteReference").Select(it => it.Attribute(W + "id")?.Value).ToList();
        var notes = DocxReading.Part(Document.Value, "word/footnotes.xml").Descendants(W + "footnote").ToDictionary(it => it.Attribute(W + "id")?.Value ?? string.Empty, it => it.Value.Trim());
        references.Should().HaveCount(4).And.OnlyHaveUniqueItems();
        references.Select(id => notes[id ?? string.Empty]).Should().Equal("Note sur A & <b>, pleine", "Note sur B", "Note sur C, pleine", "Note ordinaire 3");
        notes.Should().HaveCount(5);
    }

    [Fact]
    public void Lists_begin_again_at_each_turn()
    {
        var numbers = DocxReading.Part(Document.Value).Descendants(W + "numId").Select(it => it.Attribute(W + "val")?.Value).ToList();
        numbers.Should().HaveCount(6);
        numbers.Distinct().Should().HaveCount(3).And.Contain("7");
        var lists = DocxReading.Part(Document.Value, "word/numbering.xml").Root?.Elements(W + "num").ToList();
        lists.Should().HaveCount(3);
        lists?[1].Element(W + "lvlOverride")?.Element(W + "startOverride")?.Attribute(W + "val")?.Value.Should().Be("1");
    }

    [Fact]
    public void A_loop_of_items_goes_on_counting() =>
        DocxReading.Part(new DocxBuilder().P("{{ for i in items }}").Xml(Item("{{ i.nom }}")).P("{{ end }}").Part("numbering.xml", "numbering+xml", "numbering", Numbering).Render(Data))
            .Descendants(W + "numId").Select(it => it.Attribute(W + "val")?.Value).Should().Equal("7", "7", "7");

    [Fact]
    public void Names_of_bookmarks_tell_the_turns_apart() =>
        DocxReading.Part(Document.Value).Descendants(W + "bookmarkStart").Select(it => it.Attribute(W + "name")?.Value).Should().Equal("fiche", "fiche_2", "fiche_3");

    [Fact]
    public void References_to_a_bookmark_follow_its_turn()
    {
        var docx = new DocxBuilder().P("{{ for i in items }}")
            .Xml("<w:p><w:hyperlink w:anchor=\"ici\"><w:r><w:t>voir</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> REF ici \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
            .Xml("<w:p><w:bookmarkStart w:id=\"1\" w:name=\"ici\"/><w:r><w:t>{{ i.nom }}</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>").P("{{ end }}").Render(Data);
        DocxReading.Part(docx).Descendants(W + "hyperlink").Select(it => it.Attribute(W + "anchor")?.Value).Should().Equal("ici", "ici_2", "ici_3");
        DocxReading.Part(docx).Descendants(W + "instrText").Select(it => it.Value).Should().Equal(" REF ici \\h ", " REF ici_2 \\h ", " REF ici_3 \\h ");
    }

    private static string Item(string text) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>{Run(text)}</w:p>";
}
