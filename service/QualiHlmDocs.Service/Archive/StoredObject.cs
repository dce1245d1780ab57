using QualiHlmDocs.Service.Archive.Disks;
using QualiHlmDocs.Service.Archive.Ocfl;

namespace QualiHlmDocs.Service.Archive;

/// <summary>An object as it lies in the archive: its inventory, and the files that a version leads to.</summary>
internal sealed class StoredObject
{
    private readonly IArchiveDisk _disk;

    private StoredObject(string folder, Inventory inventory, IArchiveDisk disk) => (Folder, Inventory, _disk) = (folder, inventory, disk);

    public string Folder { get; }

    public Inventory Inventory { get; }

    public string Head => Inventory.Head ?? throw new InvalidOperationException("Read refuses an inventory without head.");

    /// <summary>
    /// As its last version tells it: version folders never change once they are there, so a reader needs no lock. Null
    /// when nothing is archived there.
    /// </summary>
    /// <exception cref="ArchiveException">What is there is damaged.</exception>
    public static StoredObject? Read(string folder, IArchiveDisk disk)
    {
        var last = disk.Children(folder).Select(path => VersionName.TryParse(Path.GetFileName(path))).OfType<VersionName>().MaxBy(name => name.Number);
        if (last is null)
        {
            return disk.FolderExists(folder) && disk.Children(folder).Count > 0 ? throw Damaged(folder) : null;
        }

        var inventory = ReadInventory(Path.Combine(folder, last.Text), disk);
        return inventory?.Head == last.Text ? new(folder, inventory, disk) : throw Damaged(folder);
    }

    /// <summary>The same for a writer, who adds nothing to an object whose root says something else.</summary>
    /// <exception cref="ArchiveException">What is there is damaged.</exception>
    public static StoredObject? ReadForWriting(string folder, IArchiveDisk disk)
    {
        var stored = Read(folder, disk);
        var isWhole = stored is null || ReadInventory(folder, disk)?.Bytes.Span.SequenceEqual(stored.Inventory.Bytes.Span) == true;
        return isWhole ? stored : throw Damaged(folder);
    }

    private static Inventory? ReadInventory(string folder, IArchiveDisk disk)
    {
        var path = Path.Combine(folder, InventoryFile.Name);
        var sidecar = Path.Combine(folder, InventoryFile.SidecarName(DigestAlgorithm.Sha512.Name));
        if (!disk.FileExists(path) || !disk.FileExists(sidecar))
        {
            return null;
        }

        var bytes = disk.Read(path);
        var log = new FaultLog(OcflLimits.Default.MaxFaults);
        var inventory = InventoryReader.Read(bytes, InventoryFile.Name, OcflLimits.Default, log);
        return log.Verdict() == OcflVerdict.Valid && inventory?.DigestAlgorithm == DigestAlgorithm.Sha512.Name
            && disk.Read(sidecar).AsSpan().SequenceEqual(InventoryWriter.WriteSidecar(bytes))
            ? inventory
            : null;
    }

    private static ArchiveException Damaged(string folder) =>
        new($"L’inventaire de « {folder} » est endommagé : « archive verifier » dit en quoi. Rien n’y a été ajouté.");

    public InventoryVersion? Version(string name) => Inventory.Versions.FirstOrDefault(version => version.Name == name);

    /// <summary>Logical name → sha512 of one version.</summary>
    public static IReadOnlyDictionary<string, string> State(InventoryVersion version) =>
        version.State.SelectMany(entry => entry.Paths.Select(path => (path, entry.Digest))).ToDictionary(pair => pair.path, pair => pair.Digest, StringComparer.Ordinal);

    /// <summary>The bytes behind a digest; throws when they are not what they were.</summary>
    public byte[] Content(string digest)
    {
        var path = Inventory.ContentPaths()[digest].FirstOrDefault()
            ?? throw new ArchiveException($"L’inventaire de « {Folder} » ne dit pas où est un de ses fichiers : « archive verifier » dit en quoi il est endommagé.");
        var full = Path.Combine([Folder, .. path.Split('/')]);
        var bytes = _disk.FileExists(full) ? _disk.Read(full) : throw new ArchiveException($"Le fichier archivé « {full} » a disparu.");
        return Digester.OfBytes(bytes, DigestAlgorithm.Sha512) == digest
            ? bytes
            : throw new ArchiveException($"Le fichier archivé « {full} » a été modifié : son empreinte n’est plus celle de l’inventaire.");
    }

    /// <summary>The record of one version; throws when it cannot be read.</summary>
    public Notice Notice(InventoryVersion version)
    {
        if (!State(version).TryGetValue(Archive.Notice.FileName, out var digest))
        {
            throw new ArchiveException($"La version {version.Name} de « {Folder} » n’a pas de notice : elle ne vient pas de QualiHlm Docs.");
        }

        return Archive.Notice.TryRead(Content(digest), out var reason)
            ?? throw new ArchiveException($"La notice de la version {version.Name} de « {Folder} » est illisible ({reason}).");
    }
}
