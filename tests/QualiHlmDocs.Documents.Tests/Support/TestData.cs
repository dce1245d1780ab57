using System.Runtime.CompilerServices;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>Third-party data beside the project, never copied into it, and the project's own files.</summary>
internal static class TestData
{
    /// <summary>The project's root: the folder that holds <c>QualiHlmDocs.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    private static string Shared { get; } =
        Environment.GetEnvironmentVariable("QUALIHLM_TEST_DATA") ?? Path.Combine(Root, "..", "shared", "data");

    /// <summary>A folder of the shared data; the test is skipped, visibly, where it is absent.</summary>
    public static string Folder(string name)
    {
        var folder = Path.Combine(Shared, name);
        Assert.SkipUnless(Directory.Exists(folder), $"The shared test data is absent: {folder}");
        return folder;
    }

    /// <summary>The same for theories, whose rows are listed before any test runs: null where it is absent.</summary>
    public static string? FolderOrNull(string name)
    {
        var folder = Path.Combine(Shared, name);
        return Directory.Exists(folder) ? folder : null;
    }

    /// <summary>A file of the project, by its path from the root.</summary>
    public static string ProjectFile(params string[] path) => Path.Combine([Root, .. path]);

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!); // a source file always stands in a folder
        while (!File.Exists(Path.Combine(folder.FullName, "QualiHlmDocs.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not stand inside the project.");
        }

        return folder.FullName;
    }
}
