using System.Buffers;

namespace QualiHlmDocs.Documents.Packages;

/// <summary>
/// Bytes written now and copied once, later: in blocks that are borrowed and given back, so that what grows is never
/// copied to grow.
/// </summary>
internal sealed class PooledStream : Stream
{
    private const int BlockLength = 32 * 1024;

    private readonly List<byte[]> _full = [];
    private byte[] _block = [];
    private int _used;
    private long _length;

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
        _length += buffer.Length;
        while (!buffer.IsEmpty)
        {
            if (_used == _block.Length)
            {
                NextBlock();
            }

            var count = Math.Min(buffer.Length, _block.Length - _used);
            buffer[..count].CopyTo(_block.AsSpan(_used));
            _used += count;
            buffer = buffer[count..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Writes all to another stream.</summary>
    public void WriteTo(Stream output)
    {
        foreach (var block in _full)
        {
            output.Write(block);
        }

        output.Write(_block.AsSpan(0, _used));
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _full.Add(_block);
            _full.ForEach(block => ArrayPool<byte>.Shared.Return(block));
            _full.Clear();
            (_block, _used) = ([], 0);
        }

        base.Dispose(disposing);
    }

    private void NextBlock()
    {
        if (_used > 0)
        {
            _full.Add(_block);
        }

        (_block, _used) = (ArrayPool<byte>.Shared.Rent(BlockLength), 0);
    }
}
