using QualiHlmDocs.Service.Archive.Disks;

namespace QualiHlmDocs.Service.Tests.Support;

/// <summary>A folder of a test's own, gone with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("qualihlm-").FullName;

    /// <summary>Where programs run for this test keep what they archive: beside, so that it is not among <see cref="Files"/>.</summary>
    public string Archive => Path + "-archive";

    public IReadOnlyList<string> Files =>
        [.. Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(Path, file)).Order(StringComparer.Ordinal)];

    /// <summary>The path of a file of this folder, which need not exist.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file of this folder and gives its path.</summary>
    public string Write(string name, ReadOnlySpan<byte> bytes)
    {
        System.IO.File.WriteAllBytes(File(name), bytes);
        return File(name);
    }

    public void Dispose()
    {
        Directory.Delete(Path, recursive: true);
        new SystemDisk().DeleteFolder(Archive); // archived files are read-only
    }
}
