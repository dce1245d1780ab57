using System.Xml.Linq;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Templates;

/// <summary>The copy of a template that shows its author what is wrong, where it is.</summary>
public sealed class AnnotationTests
{
    private static readonly XNamespace W = DocxBuilder.WordNamespace;
    private static DocxBuilder Faulty => new DocxBuilder().P("Bon {{ nom }}").P("Montant : {{ montant | euro }}").Table(["x", "{{ 1 + }}"]).P("{{ nom").Header(DocxBuilder.Paragraph("{{ nom"));

    [Fact]
    public void Each_faulty_tag_has_a_comment()
    {
        var annotation = CompiledTemplate.Annotate(Faulty.Build(), "m.docx");
        var comments = Comments(annotation, "word/comments-modele.xml");
        annotation.Findings.Should().HaveCount(4);
        comments.Should().BeEquivalentTo(annotation.Findings.Where(finding => finding.Place.Text.Contains("corps", StringComparison.Ordinal)).Select(finding => $"{finding.Code}\u00A0: {finding.Message} {finding.Remede}"));
        var references = DocxReading.Part(Bytes(annotation)).Descendants(W + "commentReference").Select(it => it.Attribute(W + "id")?.Value);
        references.Should().HaveCount(3).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_copy_is_valid_where_the_template_was()
    {
        using var stream = new MemoryStream(Bytes(CompiledTemplate.Annotate(Faulty.Build(), "m.docx")).ToArray());
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(stream, false);
        document.MainDocumentPart?.WordprocessingCommentsPart?.Comments.ChildElements.Should().HaveCount(3);
        new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Where(error => error.Description.Contains("comment", StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();
    }

    [Fact]
    public void Comments_join_those_of_the_template()
    {
        var annotation = CompiledTemplate.Annotate(Faulty.Comments("<w:comment w:id=\"4\" w:author=\"x\"><w:p/></w:comment>").Build(), "m.docx");
        DocxReading.Part(Bytes(annotation), "word/comments.xml").Descendants(W + "comment").Select(it => it.Attribute(W + "id")?.Value).Should().Equal("4", "5", "6", "7");
    }

    [Fact]
    public void A_template_without_faults_is_copied() =>
        DocxReading.Paragraphs(Bytes(CompiledTemplate.Annotate(new DocxBuilder().P("{{ nom }}").Build(), "m.docx"))).Should().Equal("{{ nom }}");

    [Fact]
    public void What_is_no_document_has_no_copy() => CompiledTemplate.Annotate(new byte[] { 1, 2, 3 }, "m.docx").Bytes.Should().BeNull();

    private static List<string> Comments(TemplateAnnotation annotation, string part) =>
        [.. DocxReading.Part(Bytes(annotation), part).Descendants(W + "comment").Select(it => it.Value)];

    private static ReadOnlyMemory<byte> Bytes(TemplateAnnotation annotation) => annotation.Bytes ?? throw new InvalidOperationException("No copy was made.");
}
