using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Templates.Filters;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Templates;

/// <summary>The authors' guide says what the engine does: its examples compile, and no filter is left out.</summary>
public sealed class GuideTests
{
    private static readonly string Guide = File.ReadAllText(TestData.ProjectFile("docs", "modeles.md"));

    public static TheoryData<string> Examples => [.. Regex.Matches(Guide, "`([^`]*{{[^`]*)`").Select(match => match.Groups[1].Value.Replace("\\|", "|", StringComparison.Ordinal)).Distinct()];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_guide_compiles(string example)
    {
        var docx = example.Contains("graphique", StringComparison.Ordinal) ? new DocxBuilder().Runs(DocxCharts.Drawing(example)).WithChart()
            : example.Contains("fusion", StringComparison.Ordinal) || example.Contains("| fond", StringComparison.Ordinal) ? new DocxBuilder().Table([example])
            : new DocxBuilder().P(example);
        CompiledTemplate.Compile(docx.Build(), "m.docx").Findings.Should().BeEmpty();
    }

    [Fact]
    public void The_guide_names_every_filter() =>
        FrenchFilters.All.Keys.Should().OnlyContain(name => Guide.Contains($"| `{name}` |", StringComparison.Ordinal));
}
