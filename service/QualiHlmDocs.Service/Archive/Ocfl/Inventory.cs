using System.Collections.Immutable;

namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>One <c>inventory.json</c> as far as it could be understood: what is wrong in it is already in the log.</summary>
internal sealed record Inventory
{
    public const string DefaultContentDirectory = "content";

    /// <summary>Where it stands, from the checked folder.</summary>
    public required string Place { get; init; }

    public required ReadOnlyMemory<byte> Bytes { get; init; }
    public string? Id { get; init; }

    /// <summary>The OCFL version that its <c>type</c> names: <c>1.0</c>, <c>1.1</c>; null for another.</summary>
    public string? Specification { get; init; }

    public string? DigestAlgorithm { get; init; }
    public string? Head { get; init; }

    /// <summary>Null where the key is absent.</summary>
    public string? ContentDirectory { get; init; }

    public ImmutableArray<DigestEntry> Manifest { get; init; } = [];
    public ImmutableArray<InventoryVersion> Versions { get; init; } = [];
    public ImmutableArray<FixityBlock> Fixity { get; init; } = [];

    public string ContentFolder => ContentDirectory ?? DefaultContentDirectory;

    /// <summary>Digest → content paths, whatever the digest's case.</summary>
    public ILookup<string, string> ContentPaths() => Manifest
        .SelectMany(entry => entry.Paths.Select(path => (Digest: entry.Digest.ToLowerInvariant(), Path: path)))
        .ToLookup(pair => pair.Digest, pair => pair.Path, StringComparer.Ordinal);
}

/// <summary>A digest as written, and the paths under it.</summary>
internal sealed record DigestEntry(string Digest, ImmutableArray<string> Paths);

internal sealed record FixityBlock(string Algorithm, ImmutableArray<DigestEntry> Entries);

internal sealed record InventoryVersion(
    string Name, string? Created, string? Message, string? UserName, string? UserAddress, ImmutableArray<DigestEntry> State);
