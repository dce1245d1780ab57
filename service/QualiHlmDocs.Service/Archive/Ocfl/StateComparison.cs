namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>
/// A prior inventory tells the same history as the current one (E066), by the same people (W011). Where the digest
/// algorithm changed between the two, states are compared by the content files that they lead to.
/// </summary>
internal static class StateComparison
{
    public static void Check(Inventory prior, Inventory current, FaultLog log)
    {
        var currentVersions = current.Versions.ToLookup(version => version.Name, StringComparer.Ordinal);
        var sameAlgorithm = prior.DigestAlgorithm == current.DigestAlgorithm;
        var priorPaths = sameAlgorithm ? null : prior.ContentPaths();
        var currentPaths = sameAlgorithm ? null : current.ContentPaths();
        foreach (var version in prior.Versions)
        {
            if (currentVersions[version.Name].FirstOrDefault() is not { } counterpart)
            {
                log.Add("E066", prior.Place, OcflWords.Unknown(version.Name));
                continue;
            }

            if (!SameState(version, counterpart, priorPaths, currentPaths))
            {
                log.Add("E066", prior.Place, OcflWords.Found(version.Name));
            }

            if (version.Created != counterpart.Created || version.Message != counterpart.Message
                || version.UserName != counterpart.UserName || version.UserAddress != counterpart.UserAddress)
            {
                log.Add("W011", prior.Place, OcflWords.Found(version.Name));
            }
        }
    }

    private static bool SameState(
        InventoryVersion prior, InventoryVersion current, ILookup<string, string>? priorPaths, ILookup<string, string>? currentPaths)
    {
        var then = ByLogicalPath(prior);
        var now = ByLogicalPath(current);
        return then.Count == now.Count && then.All(pair => now.TryGetValue(pair.Key, out var digest)
            && (priorPaths is null || currentPaths is null
                ? digest == pair.Value
                : priorPaths[pair.Value].ToHashSet(StringComparer.Ordinal).Overlaps(currentPaths[digest])));
    }

    private static Dictionary<string, string> ByLogicalPath(InventoryVersion version)
    {
        var digests = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in version.State)
        {
            foreach (var path in entry.Paths)
            {
                digests[path] = entry.Digest.ToLowerInvariant();
            }
        }

        return digests;
    }
}
