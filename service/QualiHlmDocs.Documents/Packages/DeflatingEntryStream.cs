using System.IO.Compression;

namespace QualiHlmDocs.Documents.Packages;

/// <summary>Deflates an entry as it is written, and says at its end what it has become.</summary>
internal sealed class DeflatingEntryStream : Stream
{
    private readonly string _name;
    private readonly UnframingStream _compressed;
    private readonly GZipStream _deflater;
    private readonly Action<PackageEntryEnd> _onEnd;
    private long _length;
    private bool _ended;

    /// <param name="name">The entry's name.</param>
    /// <param name="level">How hard to compress.</param>
    /// <param name="target">Where the deflated bytes go.</param>
    /// <param name="onEnd">Told once all of them are there.</param>
    public DeflatingEntryStream(string name, CompressionLevel level, Stream target, Action<PackageEntryEnd> onEnd)
    {
        (_name, _compressed, _onEnd) = (name, new UnframingStream(target), onEnd);
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
            var crc32 = _compressed.Crc32;
            _onEnd(new PackageEntryEnd(_name, ZipMethod.Deflated, crc32, _length, _compressed.End()));
        }

        base.Dispose(disposing);
    }
}
