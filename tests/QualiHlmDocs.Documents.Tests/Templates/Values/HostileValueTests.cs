using System.Text;
using System.Xml.Linq;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;

namespace QualiHlmDocs.Documents.Tests.Templates.Values;

/// <summary>Values that nobody made in good faith: whatever they hold, a document is whole or is none.</summary>
public sealed class HostileValueTests
{
    private static readonly string[] Codes = ["T20", "T21", "T22", "T23", "T24", "T13"];

    [Theory]
    [InlineData("{{ x | lien x }}{{ x | texte_riche }}{{ logo | image alt: x }}{{ logo | qr alt: x }}{{ x | fusion_verticale }}")]
    [InlineData("{{ x | texte_riche }}")]
    [InlineData("{{ 'https://a.fr/' + x | lien x }}{{ 'a@b.fr' | lien_courriel x x }}")]
    [InlineData("{{ x | qr }}")]
    public void No_text_is_ever_markup(string tag)
    {
        var template = CompiledTemplate.Compile(new DocxBuilder().Table([tag]).Build(), "m.docx").Template;
        foreach (var x in new[] { "]]></w:t><w:p/>", "\u0000\u0001\u001F\uFFFE", "\uD800", "\"'&<>", "**\u0002**", "[a\"<](https://a.fr/\"><w:p/>)", "- \u000B\n1. <w:p>", "{{ x }}", "%7B%7B", new string('*', 5_000), new string('[', 5_000) })
        {
            var rendering = template?.Render(DocxRendering.Plain(new { x, logo = TestImages.Png(2, 2) }), RenderOptions.Default, TestContext.Current.CancellationToken);
            Check(rendering);
        }
    }

    [Fact]
    public void Damaged_pictures_and_documents_are_refused_or_whole()
    {
        var template = CompiledTemplate.Compile(new DocxBuilder().P("{{ logo | image alt: 'x' }}").P("{{ annexe | document }}").Build(), "m.docx").Template;
        var (random, png, svg) = (new Random(20261122), TestImages.Png(8, 8, 96), Encoding.UTF8.GetBytes(TestImages.Svg));
        var annexe = new DocxBuilder().P("a").Table(["b"]).Xml("<w:p><w:bookmarkStart w:id=\"1\" w:name=\"x\"/><w:r><w:t>c</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>").Link("l", "https://a.fr").Build();
        for (var i = 0; i < 600; i++)
        {
            var logo = Damaged(random, i % 2 == 0 ? png : svg);
            Check(template?.Render(DocxRendering.Plain(new { logo, annexe = Damaged(random, annexe) }), RenderOptions.Default, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public void The_inserted_XML_may_be_anything_well_formed()
    {
        var template = CompiledTemplate.Compile(new DocxBuilder().P("{{ annexe | document }}").Build(), "m.docx").Template;
        var random = new Random(7);
        string[] names = ["w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:sdtPr", "w:sdtContent", "w:pPr", "w:ins", "w:del", "w:hyperlink", "w:bookmarkStart", "w:bookmarkEnd", "w:footnoteReference", "w:pStyle", "w:numPr", "w:numId", "mc:AlternateContent", "mc:Choice", "w:smartTag", "wp:docPr"];
        for (var i = 0; i < 300; i++)
        {
            Check(template?.Render(DocxRendering.Plain(new { annexe = new DocxBuilder().Xml(Tree(random, names, 5)).Build() }), RenderOptions.Default, TestContext.Current.CancellationToken));
        }
    }

    private static string Tree(Random random, string[] names, int depth) => depth == 0 ? string.Empty : string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
    {
        var name = names[random.Next(names.Length)];
        return $"<{name} w:id=\"{random.Next(3)}\" w:val=\"x{random.Next(3)}\" w:name=\"n\" r:id=\"r\" id=\"1\">{Tree(random, names, depth - 1)}</{name}>";
    }));

    private static byte[] Damaged(Random random, byte[] bytes)
    {
        var copy = (byte[])bytes.Clone();
        for (var i = random.Next(4); i > 0; i--)
        {
            copy[random.Next(copy.Length)] = (byte)random.Next(256);
        }

        return random.Next(8) == 0 ? copy[..random.Next(copy.Length)] : copy;
    }

    private static void Check(Rendering? rendering)
    {
        rendering.Should().NotBeNull();
        if (rendering?.Bytes is not { } docx)
        {
            rendering?.Findings.Select(finding => finding.Code).Should().OnlyContain(code => Codes.Contains(code));
            return;
        }

        foreach (var (_, part) in DocxReading.Parts(docx).Where(part => part.Key.EndsWith(".xml", StringComparison.Ordinal) || part.Key.EndsWith(".rels", StringComparison.Ordinal)))
        {
            XDocument.Load(new MemoryStream(part)).Root.Should().NotBeNull();
        }
    }
}
