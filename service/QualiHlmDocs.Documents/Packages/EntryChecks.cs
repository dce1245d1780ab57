using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Packages;

/// <summary>What is checked of a directory before anything is inflated.</summary>
internal static class EntryChecks
{
    /// <summary>Raises <see cref="PackageFaultException"/> at the first entry that is unsafe or too costly.</summary>
    public static void Check(ImmutableArray<ZipPackageEntry> entries, long fileLength, PackageLimits limits)
    {
        CheckNames(entries);
        CheckCost(entries, limits);
        CheckOverlap(entries, fileLength);
    }

    private static void CheckNames(ImmutableArray<ZipPackageEntry> entries)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            if (!IsSafe(entry.Name) || !seen.Add(entry.Name))
            {
                throw new PackageFaultException(PackageFault.UnsafeName, entry.Name);
            }
        }
    }

    private static bool IsSafe(string name) =>
        name.Length > 0
        && name[0] != '/'
        && !name.Contains(':', StringComparison.Ordinal)
        && !name.Any(char.IsControl)
        && !name.Split('/').Any(segment => segment is "" or "." or "..");

    private static void CheckCost(ImmutableArray<ZipPackageEntry> entries, PackageLimits limits)
    {
        long total = 0;
        foreach (var entry in entries)
        {
            if (entry.Size > limits.MaxInflatedBytes - total)
            {
                throw new PackageFaultException(PackageFault.TooLarge, entry.Name);
            }

            total += entry.Size;
            if (entry.Size > limits.RatioFloorBytes && entry.Size / limits.MaxRatio > entry.Compressed.Length)
            {
                throw new PackageFaultException(PackageFault.Bomb, entry.Name);
            }
        }
    }

    // Entries that share bytes make a small file inflate without end (« a better zip bomb », Fifield 2019).
    private static void CheckOverlap(ImmutableArray<ZipPackageEntry> entries, long fileLength)
    {
        var byOffset = entries.Sort((left, right) => left.Offset.CompareTo(right.Offset));
        for (var index = 0; index < byOffset.Length; index++)
        {
            var next = index + 1 < byOffset.Length ? byOffset[index + 1].Offset : fileLength;
            if (byOffset[index].Offset + byOffset[index].Compressed.Length > next)
            {
                throw new PackageFaultException(PackageFault.Corrupt, byOffset[index].Name);
            }
        }
    }
}
