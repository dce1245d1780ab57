using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>What is wrong with a package, in the words of this room.</summary>
internal static class PackageFaults
{
    public static Fault Told(PackageFault fault) => fault switch
    {
        PackageFault.Encrypted => Fault.Encrypted,
        PackageFault.LegacyOffice => Fault.Legacy,
        PackageFault.Empty or PackageFault.NotAPackage => Fault.OtherFormat,
        PackageFault.UnsafeName => Fault.Dangerous,
        PackageFault.TooManyEntries or PackageFault.TooLarge or PackageFault.Bomb => Fault.TooLarge,
        _ => Fault.Damaged,
    };

    /// <summary>A package whose main part is no workbook: Word's own, another program's, or none at all.</summary>
    public static Fault OfForeignPackage(OpcPackage package, string? contentType) => contentType switch
    {
        null when package.Zip.Find("[Content_Types].xml") is not null => Fault.Damaged,
        not null when contentType.Contains("wordprocessingml", StringComparison.Ordinal) || contentType.Contains("ms-word", StringComparison.Ordinal) => Fault.WordDocument,
        _ => Fault.OtherFormat,
    };
}
