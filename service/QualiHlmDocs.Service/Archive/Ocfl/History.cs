namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>What the inventories of the versions owe each other and the one at the root.</summary>
internal static class History
{
    /// <summary>Returns the inventories whose manifests add something to the root's: those that differ from it.</summary>
    public static IReadOnlyList<(StoredVersion Version, Inventory Inventory)> Check(
        IReadOnlyList<StoredVersion> versions, Inventory? current, FaultLog log)
    {
        var others = new List<(StoredVersion, Inventory)>();
        Inventory? previous = null;
        foreach (var version in versions)
        {
            if (version.Inventory is not { } inventory)
            {
                continue;
            }

            if (inventory.Head is not null && inventory.Head != version.Name)
            {
                log.Add("E040", inventory.Place, OcflWords.Expected(version.Name, inventory.Head));
            }

            CheckOrder(previous, inventory, log);
            previous = inventory;
            if (current is null || !current.Bytes.Span.SequenceEqual(inventory.Bytes.Span))
            {
                others.Add((version, inventory));
            }
        }

        if (current is not null)
        {
            CheckAgainstCurrent(versions, current, others, log);
        }

        return others;
    }

    private static void CheckOrder(Inventory? previous, Inventory inventory, FaultLog log)
    {
        if (previous?.Specification is { } before && inventory.Specification is { } now && string.CompareOrdinal(now, before) < 0)
        {
            log.Add("E103", inventory.Place, OcflWords.Expected(before, now));
        }
    }

    private static void CheckAgainstCurrent(
        IReadOnlyList<StoredVersion> versions, Inventory current, List<(StoredVersion, Inventory)> others, FaultLog log)
    {
        var head = versions.Count == 0 ? null : versions[^1];
        foreach (var (version, inventory) in others)
        {
            if (version == head)
            {
                log.Add("E064", current.Place, OcflWords.Path(inventory.Place));
            }

            if (inventory.Id is not null && current.Id is not null && inventory.Id != current.Id)
            {
                log.Add("E037", inventory.Place, OcflWords.Expected(current.Id, inventory.Id));
                log.Add("E110", inventory.Place, OcflWords.Expected(current.Id, inventory.Id));
            }

            CheckContentDirectory(version, inventory, current, log);
            StateComparison.Check(inventory, current, log);
        }
    }

    private static void CheckContentDirectory(StoredVersion version, Inventory inventory, Inventory current, FaultLog log)
    {
        if (inventory.ContentDirectory == current.ContentDirectory)
        {
            return;
        }

        var isFirst = VersionName.TryParse(version.Name)?.Number == 1;
        log.Add(isFirst && inventory.ContentDirectory is null ? "E019" : "E020", inventory.Place,
            OcflWords.Expected(current.ContentFolder, inventory.ContentFolder));
        log.Add("E019", inventory.Place, OcflWords.Expected(current.ContentFolder, inventory.ContentFolder));
    }
}
