using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace QualiHlmDocs.Documents.Packages;

/// <summary>
/// Writes a ZIP package whose bytes are a function of what is added: entries in the order given, every time 1980-01-01,
/// no attributes. Entries of another package are copied as they are compressed. Not thread-safe; the output need not seek.
/// </summary>
/// <param name="output">Where the package goes. It stays open.</param>
public sealed class ZipPackageWriter(Stream output)
{
    private const uint LocalSignature = 0x04034B50;
    private const uint DirectorySignature = 0x02014B50;
    private const uint EndSignature = 0x06054B50;

    // UTF-8 names (APPNOTE 4.4.4); version 2.0 suffices for deflate; 1980-01-01 00:00 in DOS form.
    private const ushort Utf8Flag = 0x0800;
    private const ushort Version = 20;
    private const uint EarliestTime = 0x00210000;

    private readonly ArrayBufferWriter<byte> _directory = new();
    private long _written;
    private int _entries;

    /// <summary>Copies an entry of another package, its compressed bytes untouched.</summary>
    public void AddRaw(ZipPackageEntry entry) => AddRaw(entry, entry.Name);

    /// <summary>Copies an entry of another package under another name, its compressed bytes untouched.</summary>
    public void AddRaw(ZipPackageEntry entry, string name) =>
        Write(new Written(name, entry.Method, entry.Crc32, entry.Size), entry.Compressed.Span);

    /// <summary>Compresses and adds an entry.</summary>
    public void Add(string name, ReadOnlySpan<byte> content, CompressionLevel level)
    {
        using var entry = Open(name, level);
        entry.Write(content);
    }

    /// <summary>
    /// An entry written piece by piece: dispose the stream to end it, before adding another. Only its compressed bytes
    /// are held in memory.
    /// </summary>
    public Stream Open(string name, CompressionLevel level) => new DeflatingEntryStream(this, name, level);

    /// <summary>Writes the directory. Nothing can be added afterwards.</summary>
    public void Finish()
    {
        if (_written + _directory.WrittenCount > uint.MaxValue || _entries > ushort.MaxValue)
        {
            throw new InvalidOperationException("A package of 4 GiB or 65 536 entries would need zip64, which no limit of ours lets through.");
        }

        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, EndSignature);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)_entries);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)_entries);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)_directory.WrittenCount);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], (uint)_written);
        output.Write(_directory.WrittenSpan);
        output.Write(end);
    }

    internal void AddDeflated(string name, uint crc32, long size, ReadOnlySpan<byte> deflated) =>
        Write(new Written(name, ZipMethod.Deflated, crc32, size), deflated);

    private void Write(Written entry, ReadOnlySpan<byte> compressed)
    {
        var name = Encoding.UTF8.GetBytes(entry.Name);
        Span<byte> header = stackalloc byte[46];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, LocalSignature);
        Describe(header[4..], entry, compressed.Length, name.Length);
        output.Write(header[..30]);
        output.Write(name);
        output.Write(compressed);

        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, DirectorySignature);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], Version);
        Describe(header[6..], entry, compressed.Length, name.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[42..], (uint)_written);
        _directory.Write(header);
        _directory.Write(name);

        _written += 30 + name.Length + compressed.Length;
        _entries++;
    }

    // The fields that a local header and a directory entry share, in the same order.
    private static void Describe(Span<byte> fields, Written entry, int compressedLength, int nameLength)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(fields, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[2..], Utf8Flag);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[4..], (ushort)entry.Method);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[6..], EarliestTime);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[10..], entry.Crc32);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[14..], (uint)compressedLength);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[18..], (uint)entry.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[22..], (ushort)nameLength);
    }

    private readonly record struct Written(string Name, ZipMethod Method, uint Crc32, long Size);
}
