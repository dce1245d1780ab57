namespace QualiHlmDocs.Documents.Packages;

/// <summary>Why a package cannot be used. The room that opens one says it to the user in French.</summary>
public enum PackageFault
{
    /// <summary>No bytes at all.</summary>
    Empty,

    /// <summary>Not a ZIP file.</summary>
    NotAPackage,

    /// <summary>Protected by a password (an OLE container with an encrypted package, or encrypted entries).</summary>
    Encrypted,

    /// <summary>An Office file of before 2007 (.xls, .doc): an OLE container without a package.</summary>
    LegacyOffice,

    /// <summary>A ZIP file whose end, directory or entries are missing or out of bounds.</summary>
    Truncated,

    /// <summary>Entries whose bytes are damaged, overlap, or do not match their checksum.</summary>
    Corrupt,

    /// <summary>An entry whose name leaves the package (<c>../</c>, a drive, an absolute path) or stands twice.</summary>
    UnsafeName,

    /// <summary>An entry compressed by a method that Office does not use.</summary>
    UnsupportedMethod,

    /// <summary>More entries than <see cref="PackageLimits.MaxEntries"/>.</summary>
    TooManyEntries,

    /// <summary>More bytes than <see cref="PackageLimits.MaxPackageBytes"/> or <see cref="PackageLimits.MaxInflatedBytes"/>.</summary>
    TooLarge,

    /// <summary>An entry that grows more than <see cref="PackageLimits.MaxRatio"/> times: a bomb.</summary>
    Bomb,
}

/// <summary>
/// Raised while an entry is being read, when its bytes turn out not to be what the directory said. The door of the
/// room that reads the package turns it into a finding; it never leaves Documents.
/// </summary>
public sealed class PackageFaultException : Exception
{
    public PackageFaultException(PackageFault fault, string entry)
        : base($"{fault}: {entry}") => (Fault, Entry) = (fault, entry);

    public PackageFaultException()
        : this(PackageFault.Corrupt, string.Empty)
    {
    }

    public PackageFaultException(string message)
        : base(message) => Entry = string.Empty;

    public PackageFaultException(string message, Exception innerException)
        : base(message, innerException) => Entry = string.Empty;

    /// <summary>What is wrong.</summary>
    public PackageFault Fault { get; }

    /// <summary>The name of the entry that was being read.</summary>
    public string Entry { get; }
}
