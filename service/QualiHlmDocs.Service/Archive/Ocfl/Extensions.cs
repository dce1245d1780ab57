namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>The folder <c>extensions</c> of an object or of a storage root.</summary>
internal sealed record Extensions(string FileCode, string NameCode)
{
    private const int MaxEntries = 100_000;

    public static Extensions OfObject { get; } = new("E067", "W013");

    public static Extensions OfRoot { get; } = new("E112", "W016");

    /// <summary>The register at https://ocfl.github.io/extensions/ as it stood in November 2026.</summary>
    private static readonly HashSet<string> Registered = new(StringComparer.Ordinal)
    {
        "initial", "0001-digest-algorithms", "0002-flat-direct-storage-layout", "0003-hash-and-id-n-tuple-storage-layout",
        "0004-hashed-n-tuple-storage-layout", "0005-mutable-head", "0006-flat-omit-prefix-storage-layout",
        "0007-n-tuple-omit-prefix-storage-layout", "0008-schema-registry", "0009-digest-algorithms",
        "0010-differential-n-tuple-omit-prefix-storage-layout", "0011-direct-clean-path-layout",
        "0012-hash-and-no-prefix-id-n-tuple-storage-layout",
    };

    public static bool IsRegistered(string name) => Registered.Contains(name);

    public void Check(FolderEntry folder, FaultLog log)
    {
        var listing = FolderListing.Read(folder.FullPath, folder.Place, new EntryBudget(MaxEntries), log);
        foreach (var file in listing.Files)
        {
            log.Add(FileCode, file.Place);
        }

        foreach (var extension in listing.Folders.Where(extension => !IsRegistered(extension.Name)))
        {
            log.Add(NameCode, extension.Place);
        }
    }
}
