using System.Text;

namespace QualiHlmDocs.Documents.Workbook.Markup;

/// <summary>Bytes already taken from a stream, then the stream.</summary>
internal sealed class HeadedStream(ReadOnlyMemory<byte> head, Stream rest) : ForwardStream
{
    private ReadOnlyMemory<byte> _head = head;

    public override int Read(Span<byte> buffer)
    {
        if (_head.IsEmpty)
        {
            return rest.Read(buffer);
        }

        var count = Math.Min(buffer.Length, _head.Length);
        _head.Span[..count].CopyTo(buffer);
        _head = _head[count..];
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            rest.Dispose();
        }

        base.Dispose(disposing);
    }
}

/// <summary>A transcoded stream whose broken characters are damage to the workbook.</summary>
internal sealed class FaultingStream(Stream transcoded) : ForwardStream
{
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return transcoded.Read(buffer);
        }
        catch (Exception e) when (e is DecoderFallbackException or EncoderFallbackException)
        {
            throw XmlNames.Damage();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            transcoded.Dispose();
        }

        base.Dispose(disposing);
    }
}
