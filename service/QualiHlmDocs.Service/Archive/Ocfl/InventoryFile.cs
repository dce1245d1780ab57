using System.Text;

namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>An <c>inventory.json</c> and the sidecar beside it.</summary>
internal static class InventoryFile
{
    public const string Name = "inventory.json";

    public static string SidecarName(string? algorithm) => Name + "." + (algorithm ?? DigestAlgorithm.Sha512.Name);

    public static bool IsSidecar(string name) => name.StartsWith(Name + ".", StringComparison.Ordinal);

    /// <summary>Null where the file is absent or no JSON object; its absence is for the caller to judge.</summary>
    public static Inventory? Read(FolderListing folder, OcflLimits limits, FaultLog log, Inventory? sameAs = null)
    {
        if (folder.File(Name) is not { } file || SmallFile.Read(file, limits.MaxInventoryBytes, log) is not { } bytes)
        {
            return null;
        }

        // The head version repeats the root's inventory: what is wrong in it is said once.
        var inventory = sameAs is not null && sameAs.Bytes.Span.SequenceEqual(bytes)
            ? sameAs with { Place = file.Place }
            : InventoryReader.Read(bytes, file.Place, limits, log);
        CheckSidecar(folder, inventory, bytes, limits, log);
        return inventory;
    }

    private static void CheckSidecar(FolderListing folder, Inventory? inventory, byte[] bytes, OcflLimits limits, FaultLog log)
    {
        var announced = inventory?.DigestAlgorithm;
        var sidecars = folder.Files.Where(file => IsSidecar(file.Name)).ToList();
        var sidecar = announced is null ? sidecars.FirstOrDefault() : sidecars.Find(file => file.Name == SidecarName(announced));
        if (sidecar is null)
        {
            var place = folder.Place == "." ? Name : folder.Place + "/" + Name;
            log.Add("E058", place, OcflWords.Missing(SidecarName(announced)));
            foreach (var other in sidecars)
            {
                log.Add("E059", other.Place, OcflWords.Expected(SidecarName(announced), other.Name));
            }

            return;
        }

        if (SmallFile.Read(sidecar, limits.MaxSmallFileBytes, log) is { } content)
        {
            CheckDigest(sidecar, Encoding.UTF8.GetString(content), bytes, log);
        }
    }

    private static void CheckDigest(FolderEntry sidecar, string content, byte[] inventory, FaultLog log)
    {
        var line = content.EndsWith('\n') ? content[..^1] : content;
        var digest = line.Split(' ', '\t')[0];
        if (digest.Length == 0 || line[digest.Length..].Trim(' ', '\t') != Name || line.Length == digest.Length + Name.Length)
        {
            log.Add("E061", sidecar.Place, OcflWords.Found(content));
        }

        if (DigestAlgorithm.Find(sidecar.Name[(Name.Length + 1)..]) is not { } algorithm)
        {
            return; // an algorithm that may not address content is already E025
        }

        var computed = Digester.OfBytes(inventory, algorithm);
        if (!string.Equals(digest, computed, StringComparison.OrdinalIgnoreCase))
        {
            log.Add("E060", sidecar.Place, OcflWords.Digest(algorithm.Name, digest, computed));
        }
    }
}
