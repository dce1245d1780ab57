namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>What a foreign archive may cost us. Crossing one is fault <c>X01</c>: the verdict is then "unreadable", never "valid".</summary>
public sealed record OcflLimits
{
    public static OcflLimits Default { get; } = new();

    /// <summary>Bytes of one <c>inventory.json</c>.</summary>
    public int MaxInventoryBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Paths named by one inventory, all blocks together.</summary>
    public int MaxInventoryPaths { get; init; } = 1_000_000;

    /// <summary>Characters of one path in an inventory.</summary>
    public int MaxPathChars { get; init; } = 4096;

    /// <summary>Nested JSON values; a well-formed inventory needs five.</summary>
    public int MaxJsonDepth { get; init; } = 32;

    /// <summary>Bytes of a declaration, a sidecar or <c>ocfl_layout.json</c>.</summary>
    public int MaxSmallFileBytes { get; init; } = 64 * 1024;

    /// <summary>Files and folders below one object, or folders of a storage root's hierarchy.</summary>
    public int MaxEntries { get; init; } = 2_000_000;

    /// <summary>Nested folders, on the disk or in a path.</summary>
    public int MaxFolderDepth { get; init; } = 64;

    /// <summary>Faults reported; further ones are counted by one last <c>X01</c>.</summary>
    public int MaxFaults { get; init; } = 10_000;
}
