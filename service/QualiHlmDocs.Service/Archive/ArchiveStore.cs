using System.Collections.Immutable;
using QualiHlmDocs.Service.Archive.Disks;
using QualiHlmDocs.Service.Archive.Ocfl;

namespace QualiHlmDocs.Service.Archive;

/// <summary>
/// The archive on disk: one OCFL object a document, every version kept for good. <c>docs/archive-format.md</c> says
/// what lies where and what is promised. Safe to use from several threads and several programs: one writes at a time.
/// </summary>
/// <param name="settings">Where.</param>
/// <param name="clock">When.</param>
/// <param name="disk">The machine's own unless a test says otherwise.</param>
public sealed class ArchiveStore(ArchiveSettings settings, TimeProvider clock, IArchiveDisk? disk = null)
{
    private readonly ArchivePaths _paths = new(settings.Racine);
    private readonly IArchiveDisk _disk = disk ?? new SystemDisk();

    public string Racine => settings.Racine;

    /// <summary>False before the first deposit.</summary>
    public bool Exists => RootFiles.Exist;

    /// <summary>True for an archive of ours, even without its ledger: it has more to verify than OCFL's own rules.</summary>
    public bool IsOurs => Exists && (_disk.FileExists(_paths.Journal) || _disk.FolderExists(_paths.Of(ArchiveFolders.Top)));

    private RootFiles RootFiles => new(_paths, _disk);

    private Journal Journal => new(_paths, _disk);

    private Recovery Recovery => new(_paths, _disk, Journal, clock);

    /// <summary>
    /// Keeps one step of a document and returns when it is on the disk. A deposit that repeats the last version, state
    /// and files alike, returns that version and adds nothing.
    /// </summary>
    /// <exception cref="ArchiveException">It cannot be kept, and why in French; nothing that was kept is lost.</exception>
    public VersionArchivee Keep(DepotArchive depot)
    {
        using var _ = Lock();
        try
        {
            return KeepLocked(depot);
        }
        catch (Exception problem) when (DiskTrouble.IsDisk(problem))
        {
            // Undone at once, or finished; if the disk refuses that too, the next writer does it.
            var isKept = Recovery.IsCommitted();
            return TryRecover() && isKept ? Versions(depot.Document)[^1] : throw DiskTrouble.Told(settings.Racine, problem, isKept);
        }
    }

    /// <summary>Finishes or undoes what a killed writer left; for the start of a program. Nothing when there is nothing.</summary>
    /// <exception cref="ArchiveException">The archive cannot be written to.</exception>
    public void Recover()
    {
        if (!Recovery.IsNeeded)
        {
            return;
        }

        using var _ = Lock();
        try
        {
            Recovery.Run();
        }
        catch (Exception problem) when (DiskTrouble.IsDisk(problem))
        {
            throw DiskTrouble.Told(settings.Racine, problem, Recovery.IsCommitted());
        }
    }

    /// <summary>Every version of a document, oldest first; empty for one that is not archived.</summary>
    /// <exception cref="ArchiveException">What is archived there is damaged.</exception>
    public ImmutableArray<VersionArchivee> Versions(DocumentId document)
    {
        if (StoredObject.Read(_paths.Of(document), _disk) is not { } stored)
        {
            return [];
        }

        return [.. stored.Inventory.Versions.Select(version => Archived(document, stored, version))];
    }

    /// <summary>The bytes of one kept file, compared with its digest on the way.</summary>
    /// <exception cref="ArchiveException">The file is gone or altered.</exception>
    public byte[] Read(VersionArchivee version, NoticeFichier file)
    {
        var stored = StoredObject.Read(_paths.Of(version.Document), _disk) ?? throw new ArchiveException($"Le document « {version.Document} » n’est pas dans l’archive.");
        return stored.Content(file.Sha512);
    }

    /// <summary>The bytes of a version's record, as they are kept.</summary>
    /// <exception cref="ArchiveException">It is gone or altered.</exception>
    public byte[] ReadNotice(VersionArchivee version)
    {
        var stored = StoredObject.Read(_paths.Of(version.Document), _disk);
        return stored?.Version(version.Version) is { } kept && StoredObject.State(kept).TryGetValue(Notice.FileName, out var digest)
            ? stored.Content(digest)
            : throw new ArchiveException($"La version {version.Version} de « {version.Document} » n’est pas dans l’archive.");
    }

    /// <summary>
    /// Reads everything: OCFL's rules, every digest, and what is ours beside them (ledger, records, root files). Waits
    /// for a writer at work; on a medium that allows no lock it goes on without.
    /// </summary>
    public OcflReport TryVerify(CancellationToken ct = default)
    {
        using var _ = WriterLock.TryHoldOff(_paths, settings.Patience);
        return new ArchiveVerification(_paths, _disk, Journal).Run(ct);
    }

    /// <summary>
    /// The ledger after the line of rank <paramref name="after"/>, for whatever follows the archive: an index, a copy
    /// elsewhere.
    /// </summary>
    public IEnumerable<JournalEvent> Follow(long after) =>
        Journal.Read().Where(line => line.Entry?.Rang > after).Select(line => new JournalEvent(line.Digits, line.Entry!)); // not null: its rank was read

    /// <summary>Every document, found by looking at the folders: what a catalogue is rebuilt from.</summary>
    public IEnumerable<DocumentId> Documents() => ArchiveFolders.Documents(_paths, _disk);

    private VersionArchivee KeepLocked(DepotArchive depot)
    {
        PrepareRoot();
        Journal.CheckEnd();
        var folder = _paths.Of(depot.Document);
        var stored = StoredObject.ReadForWriting(folder, _disk);
        if (NextVersion.Of(depot, stored, clock.GetUtcNow()) is not { } next)
        {
            return Versions(depot.Document)[^1];
        }

        new VersionWriter(_paths, _disk).Write(depot.Document, next, isNewObject: stored is null);
        Recovery.Enter(depot.Document.Uri, next.Name, next.Inventory.Bytes);
        RemoveWork();
        return new(depot.Document, next.Name, next.Notice, folder, Digester.OfBytes(next.Inventory.Bytes, DigestAlgorithm.Sha512));
    }

    private void PrepareRoot()
    {
        if (Recovery.IsNeeded)
        {
            Recovery.Run();
        }

        if (!RootFiles.Exist)
        {
            RootFiles.Write(beforeDeclaration: () =>
            {
                if (Journal.Read().Count == 0)
                {
                    Journal.Append(rank => new() { Rang = rank, Quand = clock.GetUtcNow(), Fait = FaitJournal.Creation, Fichiers = RootFiles.Digests() });
                }
            });
        }
    }

    private VersionArchivee Archived(DocumentId document, StoredObject stored, InventoryVersion version)
    {
        var inventory = Path.Combine(stored.Folder, version.Name, InventoryFile.Name);
        return new(document, version.Name, stored.Notice(version), stored.Folder, Digester.OfBytes(_disk.Read(inventory), DigestAlgorithm.Sha512));
    }

    private WriterLock Lock()
    {
        RootFiles.CheckFolderIsFree();
        try
        {
            CreateRacine();
            return WriterLock.Take(_paths, _disk, settings.Patience, clock);
        }
        catch (Exception problem) when (DiskTrouble.IsDisk(problem))
        {
            throw DiskTrouble.Told(settings.Racine, problem, isKept: false);
        }
    }

    // The version is kept and entered: a disk that will not let go of the work folder changes nothing of that.
    private void RemoveWork()
    {
        try
        {
            _disk.DeleteFolder(_paths.Work);
        }
        catch (Exception problem) when (DiskTrouble.IsDisk(problem))
        {
            // The next writer does it.
        }
    }

    private bool TryRecover()
    {
        try
        {
            Recovery.Run();
            return true;
        }
        catch (Exception problem) when (DiskTrouble.IsDisk(problem))
        {
            return false; // the work folder stays, and says to the next writer what to do
        }
    }

    // A new root is only as lasting as the folders that lead to it.
    private void CreateRacine()
    {
        var missing = new Stack<string>();
        for (var folder = settings.Racine; folder is not null && !Directory.Exists(folder); folder = Path.GetDirectoryName(folder))
        {
            missing.Push(folder);
        }

        foreach (var folder in missing)
        {
            _disk.CreateFolder(folder);
            _disk.FlushFolder(Path.GetDirectoryName(folder) ?? folder);
        }
    }
}
