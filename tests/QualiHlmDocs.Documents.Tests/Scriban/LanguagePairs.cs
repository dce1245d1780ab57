using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Scriban;

/// <summary>Scriban's own test pairs: a template, and what it must give.</summary>
internal static class LanguagePairs
{
    private const string Expected = ".out.txt";

    /// <summary>The names of the pairs; one empty name, which skips, where the shared data is absent.</summary>
    public static IEnumerable<TheoryDataRow<string>> All()
    {
        if (TestData.FolderOrNull("scriban-tests") is not { } folder)
        {
            yield return new TheoryDataRow<string>(string.Empty);
            yield break;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*" + Expected, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            yield return new TheoryDataRow<string>(Path.GetRelativePath(folder, file)[..^Expected.Length].Replace('\\', '/'));
        }
    }

    public static (string Template, string Output) Read(string name)
    {
        var path = Path.Combine(TestData.Folder("scriban-tests"), name);
        return (File.ReadAllText(path + ".txt"), File.ReadAllText(path + Expected).Replace("\r\n", "\n", StringComparison.Ordinal));
    }
}
