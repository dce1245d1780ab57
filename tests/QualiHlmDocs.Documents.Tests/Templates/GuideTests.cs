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

    [Fact]
    public void Every_picture_of_the_guide_is_described_there_and_light()
    {
        const int MaxBytes = 40_000;
        var shown = Regex.Matches(Guide, @"!\[([^\]]*)\]\((images/modeles/[^)]*)\)");
        shown.Should().OnlyContain(match => match.Groups[1].Length > 40, "a reader who sees no picture reads its description");
        var files = Directory.GetFiles(TestData.ProjectFile("docs", "images", "modeles")).Select(path => new FileInfo(path)).ToList();
        shown.Select(match => match.Groups[2].Value).Should().BeEquivalentTo(files.Select(file => $"images/modeles/{file.Name}"));
        files.Should().OnlyContain(file => file.Length < MaxBytes);
    }

    [Fact]
    public void Every_link_inside_the_guide_leads_to_one_of_its_titles()
    {
        var titles = Regex.Matches(Guide, "^## (.*)$", RegexOptions.Multiline).Select(match => Regex.Replace(match.Groups[1].Value.ToLowerInvariant(), @"[^\w\s-]", "").Replace(' ', '-'));
        Regex.Matches(Guide, @"\]\(#([^)]*)\)").Select(match => match.Groups[1].Value).Should().NotBeEmpty().And.BeSubsetOf(titles);
    }
}
