namespace QualiHlmDocs.Documents.Packages;

/// <summary>
/// An entry's content, held to what the directory declared: one byte more, one byte less or a wrong checksum raises
/// <see cref="PackageFaultException"/>. A bomb that lies about its size is stopped at the size it declared.
/// </summary>
internal sealed class CheckedEntryStream(string name, long size, Stream content) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => size;

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        var count = ReadContent(buffer);
        _read += count;
        return _read > size || (count == 0 && _read < size)
            ? throw new PackageFaultException(PackageFault.Corrupt, name)
            : count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadContent(Span<byte> buffer)
    {
        try
        {
            return content.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw new PackageFaultException(PackageFault.Corrupt, name);
        }
    }
}
