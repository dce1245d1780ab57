using System.Buffers;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>The bytes of a part while it is produced: rented, bounded, and open to second thoughts at its end.</summary>
internal sealed class OutputBuffer : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);

    public int Length { get; private set; }

    public int MaxLength { get; set; } = int.MaxValue;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>Room for at least that many bytes; say how many were used by <see cref="Advance"/>.</summary>
    public Span<byte> Reserve(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Grow(count);
        }

        return _bytes.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

    /// <summary>Takes back what was written after that length.</summary>
    public void TakeBack(int length) => Length = length;

    public void Clear() => Length = 0;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Length = 0;
    }

    private void Grow(int count)
    {
        if (Length + (long)count > MaxLength)
        {
            throw new OutputTooLargeException();
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(_bytes.Length * 2L, Length + (long)count)));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}

/// <summary>A part grew over its limit; the door turns it into a finding.</summary>
internal sealed class OutputTooLargeException : Exception
{
    public OutputTooLargeException()
    {
    }

    public OutputTooLargeException(string message)
        : base(message)
    {
    }

    public OutputTooLargeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
