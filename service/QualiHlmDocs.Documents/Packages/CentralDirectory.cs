using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace QualiHlmDocs.Documents.Packages;

/// <summary>The directory at the end of a ZIP file (APPNOTE 4.3.12 to 4.3.16), zip64 included.</summary>
internal static class CentralDirectory
{
    private const uint EntrySignature = 0x02014B50;
    private const uint LocalSignature = 0x04034B50;
    private const int EntryHeaderLength = 46;
    private const int LocalHeaderLength = 30;
    private const ushort EncryptedFlag = 0x0001;

    /// <summary>Reads the directory; raises <see cref="PackageFaultException"/> when the file cannot be used.</summary>
    public static ImmutableArray<ZipPackageEntry> Read(ReadOnlyMemory<byte> file, PackageLimits limits)
    {
        ForeignFile.Refuse(file.Span);
        if (file.Length > limits.MaxPackageBytes)
        {
            throw new PackageFaultException(PackageFault.TooLarge, string.Empty);
        }

        var end = DirectoryEnd.Find(file.Span);
        if (end.Entries > limits.MaxEntries)
        {
            throw new PackageFaultException(PackageFault.TooManyEntries, string.Empty);
        }

        var entries = ImmutableArray.CreateBuilder<ZipPackageEntry>((int)end.Entries);
        var position = end.Offset;
        for (long index = 0; index < end.Entries; index++)
        {
            position = ReadEntry(file, position, limits, entries);
        }

        return entries.ToImmutable();
    }

    private static long ReadEntry(
        ReadOnlyMemory<byte> file, long position, PackageLimits limits, ImmutableArray<ZipPackageEntry>.Builder entries)
    {
        var header = Slice(file, position, EntryHeaderLength).Span;
        if (BinaryPrimitives.ReadUInt32LittleEndian(header) != EntrySignature)
        {
            throw new PackageFaultException(PackageFault.Truncated, string.Empty);
        }

        var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        var extraLength = BinaryPrimitives.ReadUInt16LittleEndian(header[30..]);
        var commentLength = BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        // OPC names are ASCII (ISO/IEC 29500-2 § 6.2.2.3); UTF-8 also reads the rest without losing it.
        // Some old tools write backslashes, which Office forgives.
        var name = Encoding.UTF8.GetString(Slice(file, position + EntryHeaderLength, nameLength).Span).Replace('\\', '/');
        if (nameLength > limits.MaxNameLength)
        {
            throw new PackageFaultException(PackageFault.UnsafeName, name[..limits.MaxNameLength]);
        }

        var extra = Slice(file, position + EntryHeaderLength + nameLength, extraLength).Span;
        if (!name.EndsWith('/'))
        {
            entries.Add(Entry(file, name, header, EntrySizes.Read(header, extra, name)));
        }

        return position + EntryHeaderLength + nameLength + extraLength + commentLength;
    }

    private static ZipPackageEntry Entry(ReadOnlyMemory<byte> file, string name, ReadOnlySpan<byte> header, EntrySizes sizes)
    {
        if ((BinaryPrimitives.ReadUInt16LittleEndian(header[8..]) & EncryptedFlag) != 0)
        {
            throw new PackageFaultException(PackageFault.Encrypted, name);
        }

        var method = (ZipMethod)BinaryPrimitives.ReadUInt16LittleEndian(header[10..]);
        if (method is not (ZipMethod.Stored or ZipMethod.Deflated))
        {
            throw new PackageFaultException(PackageFault.UnsupportedMethod, name);
        }

        var local = Slice(file, sizes.Offset, LocalHeaderLength).Span;
        if (BinaryPrimitives.ReadUInt32LittleEndian(local) != LocalSignature)
        {
            throw new PackageFaultException(PackageFault.Corrupt, name);
        }

        // The local header's extra field may differ in length from the directory's: only the local one tells where data start.
        var start = sizes.Offset + LocalHeaderLength
            + BinaryPrimitives.ReadUInt16LittleEndian(local[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(local[28..]);
        var crc32 = BinaryPrimitives.ReadUInt32LittleEndian(header[16..]);
        return new ZipPackageEntry(name, method, crc32, sizes.Inflated, sizes.Offset, Slice(file, start, sizes.Compressed));
    }

    private static ReadOnlyMemory<byte> Slice(ReadOnlyMemory<byte> file, long start, long length) =>
        start < 0 || length < 0 || start > file.Length - length
            ? throw new PackageFaultException(PackageFault.Truncated, string.Empty)
            : file.Slice((int)start, (int)length);
}
