using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>A file that a person wrote: C# or TypeScript of the product or of its tests.</summary>
/// <param name="Path">From the project's root, with slashes.</param>
/// <param name="Text">Its content.</param>
internal sealed record SourceFile(string Path, string Text)
{
    private static readonly string[] Folders = ["service", "tests", "addin"];
    private static readonly Regex NotWritten = new(@"(^|/)(node_modules|dist|obj|bin|artifacts)/|/generated\.ts$");

    public int Lines => Text.Count(letter => letter == '\n');

    public static IReadOnlyList<SourceFile> All { get; } = [.. Folders.SelectMany(InFolder).OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static IEnumerable<SourceFile> InFolder(string folder)
    {
        var root = TestData.ProjectFile(folder);
        return (Directory.Exists(root) ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories) : [])
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".ts", StringComparison.Ordinal))
            .Select(file => (File: file, Path: System.IO.Path.GetRelativePath(TestData.Root, file).Replace('\\', '/')))
            .Where(found => !NotWritten.IsMatch(found.Path))
            .Select(found => new SourceFile(found.Path, System.IO.File.ReadAllText(found.File)));
    }
}
