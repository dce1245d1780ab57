using System.Buffers.Binary;

namespace QualiHlmDocs.Documents.Packages;

/// <summary>
/// Takes a gzip member and passes on what stands in its frame (<see cref="GzipFrame"/>): the deflated bytes alone. The
/// frame's end is held back until no more follows.
/// </summary>
internal sealed class UnframingStream(Stream target) : Stream
{
    private readonly byte[] _held = new byte[GzipFrame.TrailerLength];
    private int _heldLength;
    private int _headerLeft = GzipFrame.HeaderLength;
    private long _passed;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _passed;

    public override long Position
    {
        get => _passed;
        set => throw new NotSupportedException();
    }

    /// <summary>The checksum of what was deflated, once all of it is.</summary>
    public uint Crc32 => _heldLength == 0 ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(_held);

    /// <summary>To be called when the deflater has ended; gives how many deflated bytes there are.</summary>
    public long End()
    {
        if (_heldLength == 0)
        {
            // The runtime writes no frame at all for an empty content; an empty deflate block is these two bytes.
            Pass([3, 0]);
        }

        return _passed;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var header = Math.Min(_headerLeft, buffer.Length);
        _headerLeft -= header;
        buffer = buffer[header..];
        if (buffer.Length >= GzipFrame.TrailerLength)
        {
            Pass(_held.AsSpan(0, _heldLength));
            Pass(buffer[..^GzipFrame.TrailerLength]);
            buffer[^GzipFrame.TrailerLength..].CopyTo(_held);
            _heldLength = GzipFrame.TrailerLength;
            return;
        }

        var excess = Math.Max(0, _heldLength + buffer.Length - GzipFrame.TrailerLength);
        Pass(_held.AsSpan(0, excess));
        _held.AsSpan(excess, _heldLength - excess).CopyTo(_held);
        buffer.CopyTo(_held.AsSpan(_heldLength - excess));
        _heldLength += buffer.Length - excess;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Pass(ReadOnlySpan<byte> bytes)
    {
        target.Write(bytes);
        _passed += bytes.Length;
    }
}
