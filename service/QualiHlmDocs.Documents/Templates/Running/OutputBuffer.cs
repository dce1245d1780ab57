using System.Buffers;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>
/// The bytes of a part while it is produced. They leave for the entry's stream as soon as nothing can take them back,
/// so a part of any length is produced in the same memory; the last of them stay open to second thoughts.
/// </summary>
internal sealed class OutputBuffer : IDisposable
{
    // What fits a processor's cache; what a mend may look back at.
    private const int Capacity = 64 * 1024;
    private const int Tail = 1024;

    private byte[] _bytes = [];
    private Stream? _sink;
    private int _used;
    private int _gone;

    /// <summary>How long the part is so far.</summary>
    public int Length => _gone + _used;

    public int MaxLength { get; set; } = int.MaxValue;

    /// <summary>The length from which bytes may still be taken back; asked for when bytes are about to leave.</summary>
    public Func<int> KeepFrom { get; set; } = () => int.MaxValue;

    /// <summary>The end of what was written, or all of it while it is short.</summary>
    public ReadOnlySpan<byte> End => _bytes.AsSpan(0, _used);

    /// <summary>What was written after that length, which must still be held.</summary>
    public ReadOnlySpan<byte> EndFrom(int length) => _bytes.AsSpan(length - _gone, Length - length);

    public void Begin(Stream sink)
    {
        Dispose();
        (_sink, _used, _gone, _bytes) = (sink, 0, 0, ArrayPool<byte>.Shared.Rent(Capacity));
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        _used += bytes.Length;
    }

    /// <summary>Room for at least that many bytes; say how many were used by <see cref="Advance"/>.</summary>
    public Span<byte> Reserve(int count)
    {
        if (_bytes.Length - _used < count)
        {
            MakeRoom(count);
        }

        return _bytes.AsSpan(_used);
    }

    public void Advance(int count) => _used += count;

    /// <summary>Takes back what was written after that length.</summary>
    public void TakeBack(int length) => _used = length - _gone;

    /// <summary>Sends the rest.</summary>
    public void Finish()
    {
        CheckLength(0);
        Send(_used);
        _sink = null;
        Dispose();
    }

    /// <summary>Gives its memory back; a part may begin again.</summary>
    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = [];
        _used = 0;
    }

    private void MakeRoom(int count)
    {
        CheckLength(count);
        var free = Math.Min(_used - Tail, KeepFrom() - _gone);
        if (free > 0)
        {
            Send(free);
        }

        if (_bytes.Length - _used < count)
        {
            Grow(count);
        }
    }

    private void CheckLength(int count)
    {
        if (Length + (long)count > MaxLength)
        {
            throw new OutputTooLargeException();
        }
    }

    private void Send(int count)
    {
        _sink?.Write(_bytes, 0, count);
        _bytes.AsSpan(count, _used - count).CopyTo(_bytes);
        _gone += count;
        _used -= count;
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(_bytes.Length * 2L, _used + (long)count)));
        _bytes.AsSpan(0, _used).CopyTo(larger);
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
