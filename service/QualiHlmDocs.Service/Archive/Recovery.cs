using QualiHlmDocs.Service.Archive.Disks;
using QualiHlmDocs.Service.Archive.Ocfl;

namespace QualiHlmDocs.Service.Archive;

/// <summary>
/// Finishes or undoes what an interrupted writer left in the work folder. May itself be interrupted anywhere, and run
/// again: the work folder goes last.
/// </summary>
internal sealed class Recovery(ArchivePaths paths, IArchiveDisk disk, Journal journal, TimeProvider clock)
{
    public bool IsNeeded => disk.FolderExists(paths.Work);

    /// <summary>The caller holds the lock.</summary>
    public void Run()
    {
        if (WorkNote.TryRead(paths, disk) is { } note)
        {
            if (IsCommitted(note))
            {
                Finish(note);
            }
            else
            {
                RemoveEmptyFolders(note.Folder(paths));
            }
        }

        disk.DeleteFolder(paths.Work);
    }

    /// <summary>True when the version that the work folder speaks of is part of the archive.</summary>
    public bool IsCommitted()
    {
        return WorkNote.TryRead(paths, disk) is { } note && IsCommitted(note);
    }

    /// <summary>The ledger's line for a version that has just come into place.</summary>
    public void Enter(string uri, string version, ReadOnlyMemory<byte> inventory)
    {
        journal.Append(rank => new()
        {
            Rang = rank, Quand = clock.GetUtcNow(), Fait = FaitJournal.Version, Objet = uri, Version = version,
            Inventaire = Digester.OfBytes(inventory, DigestAlgorithm.Sha512),
        });
    }

    private bool IsCommitted(WorkNote note) => disk.FileExists(InventoryOf(note));

    private string InventoryOf(WorkNote note) => Path.Combine(note.Folder(paths), note.Version, InventoryFile.Name);

    private void Finish(WorkNote note)
    {
        var folder = note.Folder(paths);
        var inventory = disk.Read(InventoryOf(note));
        var atRoot = Path.Combine(folder, InventoryFile.Name);
        var sidecar = Path.Combine(folder, InventoryFile.SidecarName(DigestAlgorithm.Sha512.Name));
        var isWhole = disk.FileExists(atRoot) && disk.Read(atRoot).AsSpan().SequenceEqual(inventory)
            && disk.FileExists(sidecar) && disk.Read(sidecar).AsSpan().SequenceEqual(InventoryWriter.WriteSidecar(inventory));
        if (!isWhole)
        {
            new VersionWriter(paths, disk).ReplaceInventory(folder, inventory);
        }

        // Nobody wrote since: if the interrupted writer entered its version, that is the last line.
        if (journal.Last?.Entry is not { Fait: FaitJournal.Version } last || last.Objet != note.Objet || last.Version != note.Version)
        {
            Enter(note.Objet, note.Version, inventory);
        }
    }

    // Those made for an object that never came; OCFL wants no empty folder.
    private void RemoveEmptyFolders(string folder)
    {
        for (var parent = folder; parent.Length > paths.Root.Length; parent = Path.GetDirectoryName(parent) ?? paths.Root)
        {
            if (disk.FolderExists(parent))
            {
                if (disk.Children(parent).Count > 0)
                {
                    return;
                }

                disk.DeleteFolder(parent);
            }
        }
    }
}
