using System.Collections.Frozen;
using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Packages;

/// <summary>
/// A ZIP package held in memory, checked before anything of it is inflated: every entry stands inside the file, none
/// overlaps another, no name leaves the package or stands twice, and the sizes it declares keep to
/// <see cref="PackageLimits"/>. Immutable; read it from as many threads as you like.
/// </summary>
public sealed class ZipPackage
{
    private readonly FrozenDictionary<string, ZipPackageEntry> _byName;

    private ZipPackage(ImmutableArray<ZipPackageEntry> entries)
    {
        Entries = entries;
        _byName = entries.ToFrozenDictionary(entry => entry.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The entries in the order of the directory, folders left out.</summary>
    public ImmutableArray<ZipPackageEntry> Entries { get; }

    /// <summary>Opens a package, or says why it cannot be used.</summary>
    /// <param name="bytes">The whole file. It is not copied: do not write to it afterwards.</param>
    /// <param name="limits">What it may cost.</param>
    public static PackageOpening TryOpen(ReadOnlyMemory<byte> bytes, PackageLimits limits)
    {
        try
        {
            var entries = CentralDirectory.Read(bytes, limits);
            EntryChecks.Check(entries, bytes.Length, limits);
            return new PackageOpening(new ZipPackage(entries), null, string.Empty);
        }
        catch (PackageFaultException fault)
        {
            return new PackageOpening(null, fault.Fault, fault.Entry);
        }
    }

    /// <summary>
    /// An entry by its name, without a leading slash. Names differing only in case are one name (ISO/IEC 29500-2 § 6.3.5).
    /// </summary>
    /// <returns>Null when the package has no such entry.</returns>
    public ZipPackageEntry? Find(string name) => _byName.GetValueOrDefault(name);
}

/// <summary>What opening a package gave: the package, or the fault and the entry that has it.</summary>
public sealed record PackageOpening(ZipPackage? Package, PackageFault? Fault, string Entry);
