using QualiHlmDocs.Service.Archive.Disks;
using QualiHlmDocs.Service.Archive.Ocfl;

namespace QualiHlmDocs.Service.Archive;

/// <summary>
/// Stages a version in the work folder, flushed to the last byte, then makes it part of the archive by one rename.
/// What a kill interrupts here is <see cref="Recovery"/>'s to finish or to undo.
/// </summary>
internal sealed class VersionWriter(ArchivePaths paths, IArchiveDisk disk)
{
    private const string StagedObject = "objet";

    public void Write(DocumentId document, NextVersion next, bool isNewObject)
    {
        var folder = paths.Of(document);
        disk.CreateFolder(paths.Work);
        WorkNote.Write(new(document.Uri, paths.Relative(folder), next.Name), paths, disk);
        if (isNewObject)
        {
            StageObject(next);
            CreateParents(document);
            disk.MoveFolder(paths.WorkFile(StagedObject), folder);
            disk.FlushFolder(Path.GetDirectoryName(folder)!); // an object never is the root of a disk
        }
        else
        {
            StageVersion(paths.Work, next);
            disk.FlushFolder(paths.Work);
            disk.MoveFolder(paths.WorkFile(next.Name), Path.Combine(folder, next.Name));
            disk.FlushFolder(folder);
            ReplaceInventory(folder, next.Inventory.Bytes);
        }
    }

    /// <summary>The root's inventory and, last, its sidecar: two renames, which recovery repeats.</summary>
    public void ReplaceInventory(string folder, ReadOnlyMemory<byte> inventory)
    {
        MoveNew(inventory, Path.Combine(folder, InventoryFile.Name));
        MoveNew(InventoryWriter.WriteSidecar(inventory), Path.Combine(folder, InventoryFile.SidecarName(DigestAlgorithm.Sha512.Name)));
        disk.FlushFolder(folder);
    }

    private void MoveNew(ReadOnlyMemory<byte> bytes, string destination)
    {
        var temporary = paths.WorkFile("racine." + Path.GetFileName(destination));
        disk.DeleteFile(temporary); // an interrupted recovery may have left one
        disk.WriteNew(temporary, bytes);
        disk.MoveFile(temporary, destination);
    }

    private void StageObject(NextVersion next)
    {
        var staged = paths.WorkFile(StagedObject);
        disk.CreateFolder(staged);
        disk.WriteNew(Path.Combine(staged, NextVersion.ObjectDeclarationName), NextVersion.ObjectDeclaration);
        StageVersion(staged, next);
        WriteInventory(staged, next.Inventory.Bytes);
        disk.FlushFolder(staged);
    }

    private void StageVersion(string parent, NextVersion next)
    {
        var version = Path.Combine(parent, next.Name);
        var content = Path.Combine(version, Inventory.DefaultContentDirectory);
        disk.CreateFolder(version);
        disk.CreateFolder(content);
        foreach (var (name, bytes) in next.NewFiles)
        {
            WriteKept(Path.Combine(content, name), bytes);
        }

        disk.FlushFolder(content);
        WriteInventory(version, next.Inventory.Bytes);
        disk.SetReadOnly(Path.Combine(version, InventoryFile.Name));
        disk.FlushFolder(version);
    }

    private void WriteInventory(string folder, ReadOnlyMemory<byte> bytes)
    {
        disk.WriteNew(Path.Combine(folder, InventoryFile.Name), bytes);
        disk.WriteNew(Path.Combine(folder, InventoryFile.SidecarName(DigestAlgorithm.Sha512.Name)), InventoryWriter.WriteSidecar(bytes));
    }

    // Read-only, so that a Word opened upon it by mistake cannot save over it.
    private void WriteKept(string path, ReadOnlyMemory<byte> bytes)
    {
        disk.WriteNew(path, bytes);
        disk.SetReadOnly(path);
    }

    private void CreateParents(DocumentId document)
    {
        var folder = paths.Root;
        foreach (var name in document.Folders.SkipLast(1))
        {
            var parent = folder;
            folder = Path.Combine(folder, name);
            if (!disk.FolderExists(folder))
            {
                disk.CreateFolder(folder);
                disk.FlushFolder(parent);
            }
        }
    }
}
