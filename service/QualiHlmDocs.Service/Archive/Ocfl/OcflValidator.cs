namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>
/// Judges any OCFL 1.0 or 1.1 object or storage root on disk, ours or not, by the specification's validation codes.
/// Reads only; follows no link; memory is bounded by <see cref="OcflLimits"/>. Not seen: hard links, because .NET
/// gives no link count; digests by <c>sha512/256</c>, which .NET does not compute.
/// </summary>
public static class OcflValidator
{
    /// <summary>The same for a storage root, with the objects it holds: id → place.</summary>
    internal static (OcflReport Report, IReadOnlyDictionary<string, string> Objects) TryVerifyRoot(string path, CancellationToken ct)
    {
        var log = new FaultLog(OcflLimits.Default.MaxFaults);
        var root = new StorageRootCheck(OcflLimits.Default, log, ct);
        root.Run(Path.GetFullPath(path));
        return (new(log.Verdict(), OcflNature.StorageRoot, root.Objects, root.Files, root.Bytes, log.ToFaults()), root.Ids);
    }

    /// <summary>
    /// A folder with a storage root's declaration, or with folders that are no versions, is judged as one; any other as an
    /// object. Throws nothing
    /// but <see cref="OperationCanceledException"/>: what cannot be read is in the report.
    /// </summary>
    public static OcflReport TryVerify(string path, OcflLimits? limits = null, CancellationToken ct = default)
    {
        limits ??= OcflLimits.Default;
        var log = new FaultLog(limits.MaxFaults);
        if (!Directory.Exists(path))
        {
            log.Add(OcflCodes.Refused, ".", OcflWords.Missing(path));
            return new(OcflVerdict.Unreadable, OcflNature.None, 0, 0, 0, log.ToFaults());
        }

        var fullPath = Path.GetFullPath(path);
        if (IsStorageRoot(fullPath))
        {
            var root = new StorageRootCheck(limits, log, ct);
            root.Run(fullPath);
            return new(log.Verdict(), OcflNature.StorageRoot, root.Objects, root.Files, root.Bytes, log.ToFaults());
        }

        var found = new ObjectCheck(limits, log, ct).Run(fullPath, ".");
        return new(log.Verdict(), OcflNature.SingleObject, 1, found.Files, found.Bytes, log.ToFaults());
    }

    private static bool IsStorageRoot(string fullPath)
    {
        var quiet = new FaultLog(maxFaults: 1); // the same listing is read again, and its faults kept, by the check itself
        var listing = FolderListing.Read(fullPath, ".", new EntryBudget(int.MaxValue), quiet);
        if (listing.Files.Any(file => Declaration.OfObject.Resembles(file.Name)))
        {
            return false;
        }

        // Without any declaration, what else it holds says what it was meant to be.
        return listing.Files.Any(file => Declaration.OfRoot.Resembles(file.Name)) || listing.File(LayoutFile.Name) is not null
            || (listing.File(InventoryFile.Name) is null && listing.Folders.Count > 0 && listing.Folders.All(folder => VersionName.TryParse(folder.Name) is null));
    }
}
