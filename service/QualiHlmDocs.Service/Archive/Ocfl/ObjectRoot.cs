namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>What may stand directly in an object's root.</summary>
internal static class ObjectRoot
{
    /// <summary>Checks files and folders, and returns the version folders in order.</summary>
    public static IReadOnlyList<FolderEntry> Check(FolderListing root, Inventory? inventory, FaultLog log)
    {
        var sidecar = InventoryFile.SidecarName(inventory?.DigestAlgorithm);
        foreach (var file in root.Files.Where(file => !Declaration.OfObject.IsCandidate(file.Name)))
        {
            if (file.Name == InventoryFile.Name || file.Name == sidecar || (inventory is null && InventoryFile.IsSidecar(file.Name)))
            {
                continue;
            }

            log.Add("E001", file.Place);
            if (string.Equals(file.Name, InventoryFile.Name, StringComparison.OrdinalIgnoreCase))
            {
                log.Add("E034", file.Place);
            }
        }

        foreach (var folder in root.Folders.Where(folder => VersionName.TryParse(folder.Name) is null && folder.Name is not ("logs" or "extensions")))
        {
            log.Add("E001", folder.Place);
            if (folder.Name.StartsWith('v') || folder.Name.All(char.IsAsciiDigit))
            {
                log.Add(VersionName.CodeOfBadName(folder.Name), folder.Place);
            }
        }

        if (root.Folder("extensions") is { } extensions)
        {
            Extensions.OfObject.Check(extensions, log);
        }

        return [.. root.Folders.Where(folder => VersionName.TryParse(folder.Name) is not null)
            .OrderBy(folder => VersionName.TryParse(folder.Name)?.Number)];
    }
}
