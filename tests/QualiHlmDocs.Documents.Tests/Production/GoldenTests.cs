using System.Text;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Production;

public sealed class GoldenTests
{
    private const string Space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    [Fact]
    public void A_document_is_told_part_by_part_as_its_reader_sees_it()
    {
        var docx = Docx($"""
            <w:document {Space}><w:body>
              <w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr><w:r><w:t>Un</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:r><w:t>titre</w:t></w:r></w:p>
              <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p/><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
              <w:p><w:r><w:instrText> PAGE </w:instrText><w:br w:type="page"/></w:r></w:p>
              <w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>
            </w:body></w:document>
            """);

        Golden.Text(docx).Should().Be(
            "=== word/document.xml\n[Titre1] Un titre\n  |H| A |  ¶ B |\n{PAGE}⟨page⟩\n⟨section 16838×11906⟩\n"
            + "=== word/styles.xml\nsha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n");
    }

    [Fact]
    public void A_single_changed_word_is_seen() =>
        Golden.Text(Docx($"<w:body {Space}><w:p><w:r><w:t>oui</w:t></w:r></w:p></w:body>"))
            .Should().NotBe(Golden.Text(Docx($"<w:body {Space}><w:p><w:r><w:t>non</w:t></w:r></w:p></w:body>")));

    private static byte[] Docx(string document) => WorkbookBuilder.Zip(
    [
        new("word/document.xml", Encoding.UTF8.GetBytes(document)),
        new("word/styles.xml", []),
    ]);
}
