namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>One object, from its root to its last byte. Every check runs, whatever the earlier ones found.</summary>
internal sealed class ObjectCheck(OcflLimits limits, FaultLog log, CancellationToken ct)
{
    public CheckedObject Run(string fullPath, string place)
    {
        var budget = new EntryBudget(limits.MaxEntries);
        var root = FolderListing.Read(fullPath, place, budget, log);
        var declared = Declaration.OfObject.Read(root, limits, log);
        var current = InventoryFile.Read(root, limits, log);
        if (current is null && root.File(InventoryFile.Name) is null)
        {
            log.Add("E063", place);
        }

        var versions = ObjectRoot.Check(root, current, log);
        if (current?.Specification is { } specification && declared is not null && specification != declared)
        {
            log.Add("E038", current.Place, OcflWords.Expected(declared, specification));
        }

        CheckVersions(versions, current, place);
        var contentFolder = current?.ContentFolder ?? Inventory.DefaultContentDirectory;
        var stored = versions
            .Select(version => new VersionFolder(limits, log, budget).Check(version, contentFolder, current))
            .ToList();
        var history = History.Check(stored, current, log);
        var totals = new ContentCheck(fullPath, log, ct).Run(stored, current, history);
        return new(current?.Id, declared, totals.Files, totals.Bytes);
    }

    private void CheckVersions(IReadOnlyList<FolderEntry> versions, Inventory? current, string place)
    {
        var names = versions.Select(version => VersionName.TryParse(version.Name)).OfType<VersionName>().ToList();
        VersionName.CheckSequence(names, place, log);
        if (versions.Count == 0)
        {
            log.Add("E008", place);
        }

        if (current is null)
        {
            return;
        }

        var onDisk = versions.Select(version => version.Name).ToHashSet(StringComparer.Ordinal);
        var listed = current.Versions.Select(version => version.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var missing in listed.Where(name => !onDisk.Contains(name)))
        {
            log.Add("E046", current.Place, OcflWords.Missing(missing));
        }

        foreach (var unlisted in onDisk.Where(name => !listed.Contains(name)))
        {
            log.Add("E046", current.Place, OcflWords.Found(unlisted));
        }
    }
}

/// <summary>What a storage root must know of an object it holds.</summary>
internal sealed record CheckedObject(string? Id, string? Specification, long Files, long Bytes);
