using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Production;

/// <summary>The project's own template and example workbooks, put through the way.</summary>
internal static class Example
{
    public const string Plan = "paa-exemple.xlsx";
    public const string FaultyPlan = "paa-exemple-fautes.xlsx";

    public static DateOnly Today { get; } = new(2026, 5, 25);

    public static CompiledTemplate Dossier { get; } = Compile(
        File.ReadAllBytes(TestData.ProjectFile("templates", "dossier-candidature.docx")), "dossier-candidature.docx");

    public static CompiledTemplate Compile(byte[] docx, string name)
    {
        var compilation = CompiledTemplate.Compile(docx, name);
        compilation.Findings.Should().BeEmpty();
        return compilation.Template!; // without findings there is a template
    }

    public static byte[] Workbook(string name) => File.ReadAllBytes(TestData.ProjectFile("templates", "exemples", name));

    public static Documents.Production Produce(string name, CompiledTemplate? template = null, ProductionOptions? options = null) =>
        DocumentProduction.Produce(Workbook(name), name, template ?? Dossier, Today, options, TestContext.Current.CancellationToken);
}
