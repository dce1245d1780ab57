using System.Buffers.Binary;
using System.IO.Compression;

namespace QualiHlmDocs.Documents.Packages;

/// <summary>Deflates an entry as it is written, and hands it to its package when it is disposed of.</summary>
internal sealed class DeflatingEntryStream : Stream
{
    private readonly ZipPackageWriter _package;
    private readonly string _name;
    private readonly MemoryStream _compressed = new();
    private readonly GZipStream _deflater;
    private long _length;
    private bool _ended;

    public DeflatingEntryStream(ZipPackageWriter package, string name, CompressionLevel level)
    {
        (_package, _name) = (package, name);
        _deflater = new GZipStream(_compressed, level, leaveOpen: true);
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _deflater.Write(buffer);
        _length += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_ended)
        {
            _ended = true;
            _deflater.Dispose();
            HandOver();
        }

        base.Dispose(disposing);
    }

    private void HandOver()
    {
        var frame = _compressed.GetBuffer().AsSpan(0, (int)_compressed.Length);
        if (frame.IsEmpty)
        {
            // The runtime writes no frame at all for an empty content; an empty deflate block is these two bytes.
            _package.AddDeflated(_name, 0, 0, [3, 0]);
            return;
        }

        var crc32 = BinaryPrimitives.ReadUInt32LittleEndian(frame[^GzipFrame.TrailerLength..]);
        _package.AddDeflated(_name, crc32, _length, frame[GzipFrame.HeaderLength..^GzipFrame.TrailerLength]);
    }
}
