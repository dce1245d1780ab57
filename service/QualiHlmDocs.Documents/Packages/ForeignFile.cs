using System.Text;

namespace QualiHlmDocs.Documents.Packages;

/// <summary>Files that are no ZIP, told apart so that a user hears what hers is.</summary>
internal static class ForeignFile
{
    // The first bytes of an OLE container: an Office file of before 2007, or a newer one under a password ([MS-CFB] § 2.2).
    private static readonly byte[] OleSignature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // The stream that holds a password-protected package ([MS-OFFCRYPTO] § 2.3.4.4); names are UTF-16 in an OLE directory.
    private static readonly byte[] EncryptedStream = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Raises <see cref="PackageFaultException"/> when the file does not begin as a ZIP does.</summary>
    public static void Refuse(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
        {
            throw new PackageFaultException(PackageFault.Empty, string.Empty);
        }

        if (file.StartsWith(OleSignature))
        {
            var fault = file.IndexOf(EncryptedStream) >= 0 ? PackageFault.Encrypted : PackageFault.LegacyOffice;
            throw new PackageFaultException(fault, string.Empty);
        }

        // Local header; or the end record alone, which is what an empty ZIP is.
        if (!file.StartsWith("PK\u0003\u0004"u8) && !file.StartsWith("PK\u0005\u0006"u8))
        {
            throw new PackageFaultException(PackageFault.NotAPackage, string.Empty);
        }
    }
}
