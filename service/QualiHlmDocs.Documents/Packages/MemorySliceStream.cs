namespace QualiHlmDocs.Documents.Packages;

/// <summary>Slices of memory read one after the other, without copying them together.</summary>
internal sealed class MemorySliceStream(params ReadOnlyMemory<byte>[] slices) : Stream
{
    private int _slice;
    private int _offset;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        while (_slice < slices.Length)
        {
            var rest = slices[_slice].Span[_offset..];
            if (rest.IsEmpty)
            {
                (_slice, _offset) = (_slice + 1, 0);
                continue;
            }

            var count = Math.Min(rest.Length, buffer.Length);
            rest[..count].CopyTo(buffer);
            _offset += count;
            return count;
        }

        return 0;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
