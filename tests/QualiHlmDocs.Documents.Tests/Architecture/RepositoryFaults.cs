using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>What the project's own pages and folders may not be; each fault is a sentence.</summary>
internal static class RepositoryFaults
{
    // docs/ARCHITECTURE.md draws them: plans, notes and patches have other places.
    private static readonly string[] AllowedAtRoot =
    [
        ".ci", ".editorconfig", ".git", ".gitattributes", ".gitignore", "CHANGELOG.md", "Directory.Build.props",
        "Directory.Packages.props", "LICENSE", "QualiHlmDocs.sln", "README.md", "addin", "docs", "global.json",
        "manifest.xml", "service", "templates", "tests",
    ];

    // Made by building, and ignored by git.
    private static readonly string[] Made = ["artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "node_modules", ".vs", ".vscode", ".idea"];

    private static readonly string[] DecisionHeadings = ["Context", "Options considered", "Choice", "Price"];

    private static readonly string[] ChangeKinds = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];

    private static readonly Regex Version = new(@"^(Unreleased|\[?\d+\.\d+\.\d+\]?( - \d{4}-\d{2}-\d{2}))$");
    private static readonly Regex Unfinished = new(@"\b(TODO|FIXME|TBD|XXX|HACK)\b");

    public static IEnumerable<string> AtRoot(IEnumerable<string> entries) =>
        entries.Except(AllowedAtRoot).Except(Made).Select(entry => $"{entry} does not belong at the root");

    /// <summary>A decision is numbered, has a title, and weighs options before it chooses and says the price.</summary>
    public static IEnumerable<string> InDecision(string name, string text)
    {
        var headings = Headings(text, "## ").ToList();
        if (!headings.SequenceEqual(DecisionHeadings))
        {
            yield return $"{name} has the headings {string.Join(", ", headings)}";
        }

        var number = int.TryParse(name.AsSpan(0, 4), out var found) ? found : 0;
        if (!text.StartsWith($"# {number}. ", StringComparison.Ordinal))
        {
            yield return $"{name} does not begin with its number and title";
        }
    }

    /// <summary>The form of Keep a Changelog: the newest first, kinds of change under each version.</summary>
    public static IEnumerable<string> InChangelog(string text)
    {
        if (!text.StartsWith("# Changelog\n", StringComparison.Ordinal))
        {
            yield return "The changelog does not begin with its title";
        }

        foreach (var version in Headings(text, "## ").Where(heading => !Version.IsMatch(heading)))
        {
            yield return $"{version} is no version with its date";
        }

        foreach (var kind in Headings(text, "### ").Except(ChangeKinds))
        {
            yield return $"{kind} is no kind of change";
        }
    }

    public static IEnumerable<string> InProse(string name, string text) =>
        Unfinished.Matches(text).Select(match => $"{name} says {match.Value}");

    private static IEnumerable<string> Headings(string text, string mark) =>
        text.Split('\n').Where(line => line.StartsWith(mark, StringComparison.Ordinal)).Select(line => line[mark.Length..].Trim());
}
