namespace QualiHlmDocs.Documents.Packages;

/// <summary>What a ZIP package may cost before it is refused. A file from a user is never trusted.</summary>
public sealed record PackageLimits
{
    /// <summary>The limits of an Office file that a person could have made.</summary>
    public static PackageLimits Default { get; } = new();

    /// <summary>The package's own size, in bytes.</summary>
    public long MaxPackageBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>How many entries its directory may list.</summary>
    public int MaxEntries { get; init; } = 2_000;

    /// <summary>What all its entries together may inflate to, in bytes.</summary>
    public long MaxInflatedBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>
    /// How many times an entry may grow when it inflates. Repetitive XML reaches 100; deflate itself stops near 1 032.
    /// </summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>Below this inflated size the ratio is not looked at: a small entry is no bomb.</summary>
    public long RatioFloorBytes { get; init; } = 4L * 1024 * 1024;

    /// <summary>How long an entry's name may be, in characters.</summary>
    public int MaxNameLength { get; init; } = 512;
}
