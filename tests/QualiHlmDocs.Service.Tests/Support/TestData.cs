namespace QualiHlmDocs.Service.Tests.Support;

/// <summary>Third-party data beside the project, never copied into it.</summary>
internal static class TestData
{
    private static string Shared { get; } =
        Environment.GetEnvironmentVariable("QUALIHLM_TEST_DATA") ?? Path.Combine(Project.Root, "..", "shared", "data");

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
}
