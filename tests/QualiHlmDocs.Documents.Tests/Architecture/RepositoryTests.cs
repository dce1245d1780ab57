using System.Diagnostics;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>The project's folders and pages keep their form.</summary>
public sealed class RepositoryTests
{
    private static IEnumerable<(string Name, string Text)> Pages(string folder) =>
        Directory.EnumerateFiles(TestData.ProjectFile("docs", folder), "*.md")
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file)));

    // What the project keeps, not what lies in somebody's folder: a dossier produced there is no fault.
    private static IEnumerable<string> KeptAtRoot()
    {
        Assert.SkipUnless(Path.Exists(TestData.ProjectFile(".git")), "This copy of the project has no history: git cannot tell what it keeps.");
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", TestData.Root, "ls-files"]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("git did not start.");
        var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        files.Should().HaveCountGreaterThan(100);
        return files.Select(file => file.Split('/')[0]).Distinct();
    }

    [Fact]
    public void Nothing_stands_at_the_root_but_what_the_design_lists() =>
        RepositoryFaults.AtRoot(KeptAtRoot()).Should().BeEmpty();

    [Fact]
    public void Every_decision_has_its_four_headings_and_its_number()
    {
        Pages("decisions").Should().HaveCountGreaterThan(5);
        Pages("decisions").SelectMany(page => RepositoryFaults.InDecision(page.Name, page.Text)).Should().BeEmpty();
    }

    [Fact]
    public void No_two_decisions_have_the_same_number() =>
        Pages("decisions").Select(page => page.Name[..4]).Should().OnlyHaveUniqueItems();

    [Fact]
    public void No_page_and_no_source_file_is_left_unfinished() =>
        Pages("").Concat(Pages("decisions")).Concat(SourceFile.All.Where(file => !file.Path.Contains("/Architecture/Repository", StringComparison.Ordinal)).Select(file => (file.Path, file.Text)))
            .SelectMany(page => RepositoryFaults.InProse(page.Item1, page.Item2)).Should().BeEmpty();

    [Fact]
    public void The_changelog_keeps_the_form_of_Keep_a_Changelog() =>
        RepositoryFaults.InChangelog(File.ReadAllText(TestData.ProjectFile("CHANGELOG.md"))).Should().BeEmpty();

    [Fact]
    public void A_stray_file_at_the_root_is_seen() =>
        RepositoryFaults.AtRoot(["README.md", "artifacts", "NOTES.md"]).Should().Equal("NOTES.md does not belong at the root");

    [Fact]
    public void A_decision_without_price_or_number_is_seen() =>
        RepositoryFaults.InDecision("0042-x.md", "# X\n\n## Context\n\n## Choice\n").Should().Equal(
            "0042-x.md has the headings Context, Choice",
            "0042-x.md does not begin with its number and title");

    [Fact]
    public void A_page_that_is_left_unfinished_is_seen() =>
        RepositoryFaults.InProse("a.md", "Later (TODO).").Should().Equal("a.md says TODO");

    [Fact]
    public void A_changelog_of_another_form_is_seen() =>
        RepositoryFaults.InChangelog("# History\n\n## Version 2\n\n### Misc\n").Should().Equal(
            "The changelog does not begin with its title", "Version 2 is no version with its date", "Misc is no kind of change");
}
