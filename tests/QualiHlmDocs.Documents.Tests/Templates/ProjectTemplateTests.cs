using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Templates;

public sealed class ProjectTemplateTests
{
    public static TheoryData<string> Names => [.. ProjectTemplates.Files.Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_template_of_the_product_compiles_and_renders_with_the_example(string name)
    {
        var template = File.ReadAllBytes(TestData.ProjectFile("templates", name));
        var docx = DocxRendering.Render(template, ProjectTemplates.Data(), RenderOptions.Default with { Today = ProjectTemplates.Today });
        DocxReading.Paragraphs(docx).Should().NotBeEmpty();
    }
}
