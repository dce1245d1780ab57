using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Archive.SharePoint;

namespace QualiHlmDocs.Service.Tests.Archive.SharePoint;

/// <summary>An archive, a library on loopback, and waits that are noted and not waited.</summary>
internal sealed class CopyRoom : IAsyncDisposable
{
    private readonly TestArchive _archive = new();
    private readonly HttpClient _client = new();

    private CopyRoom(LibraryStandIn library) => Library = library;

    public LibraryStandIn Library { get; }

    public List<TimeSpan> Waits { get; } = [];

    public ArchiveStore Store => _archive.Store();

    public SharePointSettings Settings => new(new("https://exemple.sharepoint.com/sites/Archive"), _archive.Racine + "-sharepoint") { Graph = Library.Address };

    public static async Task<CopyRoom> Open() => new(await new LibraryStandIn().Start());

    public SharePointCopies Copies(HttpClient? client = null) => new(Store, Settings, client ?? _client, _ => Task.FromResult(LibraryStandIn.Token), TimeProvider.System, (time, _) =>
    {
        Waits.Add(time);
        return Task.CompletedTask;
    });

    public Task<string?> Send() => Copies().Send(_ => { }, TestContext.Current.CancellationToken);

    public VersionArchivee Keep(byte[] document, DocumentId? id = null)
    {
        var depot = Some.Depot("x", StatutArchive.Projet, id);
        return Store.Keep(depot with { Pieces = [.. depot.Pieces.Where(piece => piece.Role != RolePiece.Document), new PieceArchive(RolePiece.Document, "d.docx", document)] });
    }

    public static byte[] Noise(int length, int seed)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    /// <summary>A zip with the parts that count here.</summary>
    public static byte[] Docx(string text, string properties)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in ImmutableArray.Create(("word/document.xml", text), ("docProps/core.xml", properties), ("[Content_Types].xml", properties)))
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open());
                part.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Every version of the archive once, in the order of the ledger, with its bytes and its columns.</summary>
    public void ShouldHoldEachOnceInOrder()
    {
        var events = Store.Follow(0).Where(one => one.Entry.Fait == FaitJournal.Version).Select(one => (one.Entry.Objet, one.Entry.Version)).ToList();
        Library.Files.Select(file => (file.Fields["QualiHlmObjet"], file.Fields["QualiHlmVersion"])).Should().Equal(events.Select(one => (one.Objet!, one.Version!))); // a version event has both
        Library.Files.Should().AllSatisfy(file => Convert.ToHexStringLower(SHA256.HashData(file.Bytes)).Should().Be(file.Fields["QualiHlmSha256"]));
        Copies().List().Should().AllSatisfy(copy => copy.Etat.Should().Be(EtatCopie.Copiee));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Library.DisposeAsync();
        if (Directory.Exists(Settings.Suivi))
        {
            Directory.Delete(Settings.Suivi, recursive: true);
        }

        _archive.Dispose();
    }
}
