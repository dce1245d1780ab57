using System.Buffers.Binary;

namespace QualiHlmDocs.Documents.Packages;

/// <summary>The last record of a ZIP file: where the directory starts and how many entries it lists.</summary>
internal readonly record struct DirectoryEnd(long Entries, long Offset)
{
    private const uint Signature = 0x06054B50;
    private const uint Zip64Signature = 0x06064B50;
    private const uint Zip64LocatorSignature = 0x07064B50;
    private const int Length = 22;
    private const int Zip64LocatorLength = 20;
    private const int Zip64Length = 56;

    public static DirectoryEnd Find(ReadOnlySpan<byte> file)
    {
        // A comment of at most 65 535 bytes may follow the record.
        var first = Math.Max(0, file.Length - Length - ushort.MaxValue);
        for (var position = file.Length - Length; position >= first; position--)
        {
            var record = file[position..];
            if (BinaryPrimitives.ReadUInt32LittleEndian(record) == Signature
                && BinaryPrimitives.ReadUInt16LittleEndian(record[20..]) == record.Length - Length)
            {
                return Read(file, position);
            }
        }

        throw new PackageFaultException(PackageFault.Truncated, string.Empty);
    }

    private static DirectoryEnd Read(ReadOnlySpan<byte> file, int position)
    {
        var record = file[position..];
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(record[10..]);
        var offset = BinaryPrimitives.ReadUInt32LittleEndian(record[16..]);
        return entries == ushort.MaxValue || offset == uint.MaxValue
            ? Zip64(file, position) ?? new DirectoryEnd(entries, offset)
            : new DirectoryEnd(entries, offset);
    }

    private static DirectoryEnd? Zip64(ReadOnlySpan<byte> file, int position)
    {
        var locatorStart = position - Zip64LocatorLength;
        if (locatorStart < 0 || BinaryPrimitives.ReadUInt32LittleEndian(file[locatorStart..]) != Zip64LocatorSignature)
        {
            return null;
        }

        var start = BinaryPrimitives.ReadInt64LittleEndian(file[(locatorStart + 8)..]);
        if (start < 0 || start > file.Length - Zip64Length
            || BinaryPrimitives.ReadUInt32LittleEndian(file[(int)start..]) != Zip64Signature)
        {
            throw new PackageFaultException(PackageFault.Truncated, string.Empty);
        }

        var record = file[(int)start..];
        var entries = BinaryPrimitives.ReadInt64LittleEndian(record[32..]);
        var offset = BinaryPrimitives.ReadInt64LittleEndian(record[48..]);
        return entries < 0 || offset < 0
            ? throw new PackageFaultException(PackageFault.Corrupt, string.Empty)
            : new DirectoryEnd(entries, offset);
    }
}
