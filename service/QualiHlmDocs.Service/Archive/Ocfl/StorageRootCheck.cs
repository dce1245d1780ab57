namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>A storage root: its own few files, the folders that lead to objects, and every object.</summary>
internal sealed class StorageRootCheck(OcflLimits limits, FaultLog log, CancellationToken ct)
{
    private readonly EntryBudget _budget = new(limits.MaxEntries);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<int> _depths = [];
    private string? _declared;

    /// <summary>Id → place of the first object that has it.</summary>
    public IReadOnlyDictionary<string, string> Ids => _ids;

    public int Objects { get; private set; }

    public long Files { get; private set; }

    public long Bytes { get; private set; }

    public void Run(string fullPath)
    {
        var root = FolderListing.Read(fullPath, ".", _budget, log);
        if (!root.Files.Any(file => Declaration.OfRoot.Resembles(file.Name)))
        {
            log.Add("E069", ".");
        }

        _declared = Declaration.OfRoot.Read(root, limits, log);
        var hasLayout = LayoutFile.Check(root, limits, log);
        foreach (var folder in root.Folders)
        {
            if (folder.Name == "extensions")
            {
                Extensions.OfRoot.Check(folder, log);
            }
            else
            {
                Walk(folder, depth: 1);
            }
        }

        CheckLayout(hasLayout);
    }

    private void Walk(FolderEntry folder, int depth)
    {
        ct.ThrowIfCancellationRequested();
        if (depth > limits.MaxFolderDepth)
        {
            log.Add(OcflCodes.Limit, folder.Place, OcflWords.TooBig("Dossiers imbriqués", limits.MaxFolderDepth));
            return;
        }

        var listing = FolderListing.Read(folder.FullPath, folder.Place, _budget, log);
        if (listing.Files.Any(file => Declaration.OfObject.Resembles(file.Name)))
        {
            CheckObject(folder, listing, depth);
            return;
        }

        CheckIntermediate(folder, listing, depth);
        foreach (var sub in listing.Folders)
        {
            Walk(sub, depth + 1);
        }
    }

    private void CheckIntermediate(FolderEntry folder, FolderListing listing, int depth)
    {
        foreach (var file in listing.Files)
        {
            log.Add(Declaration.OfRoot.Resembles(file.Name) ? "E074" : "E072", file.Place);
            log.Add("E084", file.Place);
        }

        if (listing.IsEmpty)
        {
            log.Add("E073", folder.Place);
        }
        else if (listing.Folders.Count == 0)
        {
            log.Add("E085", folder.Place);
            log.Add(depth == 1 ? "E088" : "E085", folder.Place);
        }
    }

    private void CheckObject(FolderEntry folder, FolderListing listing, int depth)
    {
        _depths.Add(depth);
        Objects++;
        var found = new ObjectCheck(limits, log, ct).Run(folder.FullPath, folder.Place);
        Files += found.Files;
        Bytes += found.Bytes;
        if (found.Specification is not null && _declared is not null && string.CompareOrdinal(found.Specification, _declared) > 0)
        {
            log.Add("E081", folder.Place, OcflWords.Expected(_declared, found.Specification));
        }

        if (found.Id is not null && !_ids.TryAdd(found.Id, folder.Place))
        {
            log.Add("E037", folder.Place, OcflWords.Expected(_ids[found.Id], found.Id));
        }

        foreach (var sub in listing.Folders.Where(sub => VersionName.TryParse(sub.Name) is null && sub.Name is not ("logs" or "extensions")))
        {
            if (FolderListing.Read(sub.FullPath, sub.Place, _budget, log).Files.Any(file => Declaration.OfObject.Resembles(file.Name)))
            {
                log.Add("E082", sub.Place);
            }
        }
    }

    // A declared layout may place objects at several depths by one rule; without one, depths are all there is to see.
    private void CheckLayout(bool hasLayout)
    {
        if (_depths.Count > 1 && _depths.Contains(1))
        {
            log.Add("W015", ".");
        }
        else if (_depths.Count > 1 && !hasLayout)
        {
            log.Add("W014", ".");
        }
    }
}
