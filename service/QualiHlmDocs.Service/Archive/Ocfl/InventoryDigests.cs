using System.Collections.Immutable;

namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>What the blocks of one inventory owe each other: the digests that tie states to the manifest.</summary>
internal static class InventoryDigests
{
    public static void Check(Inventory inventory, FaultLog log)
    {
        // Exactly as written: RFC 4648's case-insensitivity does not extend to JSON keys (E050).
        var known = inventory.Manifest.Select(entry => entry.Digest).ToHashSet(StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (version, entry) in inventory.Versions.SelectMany(version => version.State.Select(entry => (version, entry))))
        {
            used.Add(entry.Digest);
            if (!known.Contains(entry.Digest))
            {
                log.Add("E050", inventory.Place, OcflWords.Missing($"{version.Name}: {entry.Digest}"));
            }
        }

        foreach (var unused in inventory.Manifest.Where(entry => !used.Contains(entry.Digest)))
        {
            log.Add("E107", inventory.Place, OcflWords.Path(unused.Paths.FirstOrDefault() ?? unused.Digest));
        }

        foreach (var entry in inventory.Manifest.Where(entry => entry.Paths.IsEmpty))
        {
            log.Add("E092", inventory.Place, OcflWords.Found(entry.Digest));
        }

        CheckPaths(inventory, log);
        CheckFixityForm(inventory, log);
    }

    /// <summary>Digests of the announced algorithm: its length (E039), its alphabet (E030, E031).</summary>
    public static void CheckForm(ImmutableArray<DigestEntry> manifest, string? algorithm, string place, FaultLog log)
    {
        if (algorithm is null || DigestAlgorithm.Find(algorithm) is not { } known)
        {
            return;
        }

        foreach (var digest in manifest.Select(entry => entry.Digest).Where(digest => !known.Fits(digest)))
        {
            log.Add(digest.Length == known.HexLength ? CodeOfForm(algorithm) : "E039", place, OcflWords.Found(digest));
        }
    }

    private static void CheckFixityForm(Inventory inventory, FaultLog log)
    {
        foreach (var block in inventory.Fixity)
        {
            if (DigestAlgorithm.Find(block.Algorithm) is not { } algorithm)
            {
                continue;
            }

            foreach (var digest in block.Entries.Select(entry => entry.Digest).Where(digest => !algorithm.Fits(digest)))
            {
                log.Add(CodeOfForm(block.Algorithm), inventory.Place, OcflWords.Found(digest));
            }
        }
    }

    private static void CheckPaths(Inventory inventory, FaultLog log)
    {
        var versions = inventory.Versions.Select(version => version.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var path in inventory.Manifest.SelectMany(entry => entry.Paths))
        {
            var elements = path.Split('/');
            if (elements.Length == 1 && path.Contains('\\', StringComparison.Ordinal))
            {
                log.Add("E035", inventory.Place, OcflWords.Path(path));
            }
            else if (elements.Length < 3 || elements[1] != inventory.ContentFolder)
            {
                log.Add("E042", inventory.Place, OcflWords.Path(path));
            }
            else if (!versions.Contains(elements[0]))
            {
                log.Add("E014", inventory.Place, OcflWords.Path(path));
            }
        }
    }

    private static string CodeOfForm(string algorithm) => algorithm switch
    {
        "sha1" => "E029",
        "sha256" => "E030",
        "sha512" => "E031",
        "md5" => "E057", // the specification gives md5's form no code of its own
        _ => "E032",
    };
}
