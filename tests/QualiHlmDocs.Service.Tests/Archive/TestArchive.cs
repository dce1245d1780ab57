using System.Text;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Archive.Disks;
using QualiHlmDocs.Service.Archive.Ocfl;

namespace QualiHlmDocs.Service.Tests.Archive;

/// <summary>An archive in a folder of the test's own.</summary>
internal sealed class TestArchive : IDisposable
{
    // In memory where there is such a place: thousands of small archives wear a disk, and wait for it.
    private const string MemoryDisk = "/dev/shm";

    private readonly string _folder = Directory.Exists(MemoryDisk)
        ? Directory.CreateDirectory(Path.Combine(MemoryDisk, "qualihlm-" + Path.GetRandomFileName())).FullName
        : Directory.CreateTempSubdirectory("qualihlm-").FullName;

    public string Racine => Path.Combine(_folder, "archive");

    /// <summary>On a disk that flushes nothing, unless the test brings its own.</summary>
    public ArchiveStore Store(IArchiveDisk? disk = null) =>
        new(new(Racine) { Patience = TimeSpan.FromSeconds(60) }, TimeProvider.System, disk ?? FailingDisk.NeverFailing());

    public OcflReport Verify() => Store().TryVerify(TestContext.Current.CancellationToken);

    /// <summary>Nothing wrong at all, by OCFL's rules and ours.</summary>
    public void ShouldBeSound() => Verify().Faults.Should().BeEmpty();

    /// <summary>The documents of all versions, as text.</summary>
    public IReadOnlyList<string> Documents(DocumentId? id = null) =>
        [.. Store().Versions(id ?? Some.Dossier).Select(version => Encoding.UTF8.GetString(Store().Read(version, version.Notice.Fichier(RolePiece.Document)!)))]; // every deposit of these tests has one

    public void Dispose() => new SystemDisk().DeleteFolder(_folder); // kept files are read-only
}
