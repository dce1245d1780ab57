namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>One version folder: its few direct children, and the files below its content folder.</summary>
internal sealed class VersionFolder(OcflLimits limits, FaultLog log, EntryBudget budget)
{
    public StoredVersion Check(FolderEntry version, string contentFolder, Inventory? current)
    {
        var listing = FolderListing.Read(version.FullPath, version.Place, budget, log);
        var inventory = InventoryFile.Read(listing, limits, log, sameAs: current);
        if (listing.File(InventoryFile.Name) is null)
        {
            log.Add("W010", version.Place);
        }

        var sidecar = InventoryFile.SidecarName(inventory?.DigestAlgorithm);
        foreach (var file in listing.Files.Where(file => file.Name != InventoryFile.Name && file.Name != sidecar))
        {
            if (inventory is not null || !InventoryFile.IsSidecar(file.Name))
            {
                log.Add("E015", file.Place);
            }
        }

        foreach (var folder in listing.Folders.Where(folder => folder.Name != contentFolder))
        {
            log.Add("W002", folder.Place);
        }

        return new(version.Name, version.Place, inventory, ReadContent(listing, version, contentFolder, current));
    }

    private List<FolderEntry> ReadContent(FolderListing listing, FolderEntry version, string contentFolder, Inventory? current)
    {
        var files = new List<FolderEntry>();
        if (listing.Folder(contentFolder) is { } content)
        {
            Collect(content, files, depth: 0);
            if (files.Count == 0)
            {
                log.Add("W003", content.Place);
            }
        }
        else if (current is not null && current.Manifest.Any(entry => entry.Paths.Any(path => path.StartsWith($"{version.Name}/{contentFolder}/", StringComparison.Ordinal))))
        {
            log.Add("E016", version.Place);
        }

        return files;
    }

    private void Collect(FolderEntry folder, List<FolderEntry> files, int depth)
    {
        if (depth > limits.MaxFolderDepth)
        {
            log.Add(OcflCodes.Limit, folder.Place, OcflWords.TooBig("Dossiers imbriqués", limits.MaxFolderDepth));
            return;
        }

        var listing = FolderListing.Read(folder.FullPath, folder.Place, budget, log);
        if (listing.IsEmpty && depth > 0)
        {
            log.Add("E024", folder.Place);
        }

        files.AddRange(listing.Files);
        foreach (var sub in listing.Folders)
        {
            Collect(sub, files, depth + 1);
        }
    }
}

/// <summary>A version as found on the disk.</summary>
internal sealed record StoredVersion(string Name, string Place, Inventory? Inventory, IReadOnlyList<FolderEntry> Content);
