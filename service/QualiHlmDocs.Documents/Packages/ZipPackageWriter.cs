using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace QualiHlmDocs.Documents.Packages;

/// <summary>
/// Writes a ZIP package whose bytes are a function of what is added: entries in the order given, every time 1980-01-01,
/// no attributes. Entries of another package are copied as they are compressed. Not thread-safe.
/// </summary>
/// <param name="output">Where the package goes, from where it stands. It stays open, and need not seek.</param>
public sealed class ZipPackageWriter(Stream output)
{
    private const uint LocalSignature = 0x04034B50;
    private const uint DirectorySignature = 0x02014B50;
    private const uint EndSignature = 0x06054B50;

    // UTF-8 names (APPNOTE 4.4.4); version 2.0 suffices for deflate; 1980-01-01 00:00 in DOS form.
    private const ushort Utf8Flag = 0x0800;
    private const ushort Version = 20;
    private const uint EarliestTime = 0x00210000;

    private const int LocalHeaderLength = 30;

    private readonly ArrayBufferWriter<byte> _directory = new();
    private long _written;
    private int _entries;

    /// <summary>Copies an entry of another package, its compressed bytes untouched.</summary>
    public void AddRaw(ZipPackageEntry entry) => AddRaw(entry, entry.Name);

    /// <summary>Copies an entry of another package under another name, its compressed bytes untouched.</summary>
    public void AddRaw(ZipPackageEntry entry, string name)
    {
        var written = new PackageEntryEnd(name, entry.Method, entry.Crc32, entry.Size, entry.Compressed.Length);
        WriteLocalHeader(written);
        output.Write(entry.Compressed.Span);
        Enter(written);
    }

    /// <summary>Compresses and adds an entry.</summary>
    public void Add(string name, ReadOnlySpan<byte> content, CompressionLevel level)
    {
        using var entry = Open(name, level);
        entry.Write(content);
    }

    /// <summary>
    /// An entry written piece by piece: it takes its place in the package when its stream is disposed of. Several may be
    /// open at once. Only its compressed bytes are held in memory.
    /// </summary>
    public Stream Open(string name, CompressionLevel level)
    {
        var waiting = new PooledStream();
        return new DeflatingEntryStream(name, level, waiting, entry =>
        {
            WriteLocalHeader(entry);
            waiting.WriteTo(output);
            waiting.Dispose();
            Enter(entry);
        });
    }

    /// <summary>
    /// An entry written piece by piece where it stands, nothing of it held in memory: its header is filled in at its end.
    /// Nothing else may be added before its stream is disposed of.
    /// </summary>
    /// <exception cref="NotSupportedException">The output does not seek.</exception>
    public Stream OpenInPlace(string name, CompressionLevel level)
    {
        var start = output.Position;
        WriteLocalHeader(new PackageEntryEnd(name, ZipMethod.Deflated, 0, 0, 0));
        return new DeflatingEntryStream(name, level, output, entry =>
        {
            var end = output.Position;
            output.Position = start;
            WriteLocalHeader(entry);
            output.Position = end;
            Enter(entry);
        });
    }

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

    private void WriteLocalHeader(in PackageEntryEnd entry)
    {
        Span<byte> header = stackalloc byte[LocalHeaderLength];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, LocalSignature);
        Describe(header[4..], entry);
        output.Write(header);
        output.Write(entry.NameBytes);
    }

    // The entry stands whole in the output: it goes into the directory.
    private void Enter(in PackageEntryEnd entry)
    {
        if (entry.Size > uint.MaxValue || entry.CompressedSize > uint.MaxValue)
        {
            throw new InvalidOperationException("An entry of 4 GiB would need zip64, which no limit of ours lets through.");
        }

        Span<byte> header = stackalloc byte[46];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, DirectorySignature);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], Version);
        Describe(header[6..], entry);
        BinaryPrimitives.WriteUInt32LittleEndian(header[42..], (uint)_written);
        _directory.Write(header);
        _directory.Write(entry.NameBytes);

        _written += LocalHeaderLength + entry.NameBytes.Length + entry.CompressedSize;
        _entries++;
    }

    // The fields that a local header and a directory entry share, in the same order.
    private static void Describe(Span<byte> fields, in PackageEntryEnd entry)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(fields, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[2..], Utf8Flag);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[4..], (ushort)entry.Method);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[6..], EarliestTime);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[10..], entry.Crc32);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[14..], (uint)entry.CompressedSize);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[18..], (uint)entry.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[22..], (ushort)entry.NameBytes.Length);
    }
}

/// <summary>What is known of an entry at its end.</summary>
internal readonly record struct PackageEntryEnd(string Name, ZipMethod Method, uint Crc32, long Size, long CompressedSize)
{
    public byte[] NameBytes { get; } = Encoding.UTF8.GetBytes(Name);
}
