using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>
/// Writes text as UTF-8 up to the first character that no simple rule covers: looked for, encoded and escaped in one pass,
/// sixteen characters a step. Values are most of what a long table costs beside its compression.
/// </summary>
internal static class PlainText
{
    private const int Step = 16;

    // « &amp; »
    private const int Longest = 5;

    /// <summary>Enough room for so many characters, and for a step to write past the last of them.</summary>
    public static int RoomFor(int characters) => (characters * Longest) + Step;

    /// <returns>How many characters were written; fewer than there are when one must be written otherwise.</returns>
    /// <param name="text">What to write.</param>
    /// <param name="room">At least <see cref="RoomFor"/> bytes.</param>
    /// <param name="isText">Quotes and backslashes stand for themselves, as in the text of an element.</param>
    /// <param name="written">How many bytes were written.</param>
    public static int Write(ReadOnlySpan<char> text, Span<byte> room, bool isText, out int written)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(room.Length, RoomFor(text.Length));
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var target = ref MemoryMarshal.GetReference(room);
        var (read, used) = (0, 0);
        while (read < text.Length)
        {
            var clean = 0;
            var left = text.Length - read;
            if (left >= Step / 2)
            {
                var next = left >= Step ? Vector128.LoadUnsafe(ref source, (nuint)read + (Step / 2)) : default;
                clean = WriteStep(Vector128.LoadUnsafe(ref source, (nuint)read), next, ref Unsafe.Add(ref target, used), isText);
                (read, used) = (read + clean, used + clean);
                if (clean >= Step / 2 && (clean == Step || left < Step))
                {
                    continue;
                }
            }

            var bytes = WriteOne(Unsafe.Add(ref source, read), ref Unsafe.Add(ref target, used), isText);
            if (bytes == 0)
            {
                break;
            }

            (read, used) = (read + 1, used + bytes);
        }

        written = used;
        return read;
    }

    // Writes sixteen characters as if all were clean ASCII, and says how many are. Nulls fill a step, and are not clean.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteStep(Vector128<ushort> first, Vector128<ushort> second, ref byte target, bool isText)
    {
        var bytes = Vector128.NarrowWithSaturation(first, second);
        bytes.StoreUnsafe(ref target);
        // As signed numbers, control characters and all that is beyond ASCII are less than a space. « < » and « > » differ by one bit.
        var other = Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(bytes | Vector128.Create((byte)2), Vector128.Create((byte)'>'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'&'));
        if (!isText)
        {
            other |= Vector128.Equals(bytes, Vector128.Create((byte)'"')) | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));
        }

        return BitOperations.TrailingZeroCount(other.ExtractMostSignificantBits() | (1u << Step));
    }

    // How many bytes the character took; none when it may not stand as it is.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteOne(uint c, ref byte target, bool isText)
    {
        if (c < 0x80)
        {
            target = (byte)c;
            return c is >= ' ' and not ('<' or '>' or '&') && (isText || c is not ('"' or '\\')) ? 1 : WriteMarkup(c, ref target);
        }

        if (c < 0x800)
        {
            target = (byte)(0xC0 | (c >> 6));
            Unsafe.Add(ref target, 1) = (byte)(0x80 | (c & 0x3F));
            return c == '\u0085' ? 0 : 2;
        }

        target = (byte)(0xE0 | (c >> 12));
        Unsafe.Add(ref target, 1) = (byte)(0x80 | ((c >> 6) & 0x3F));
        Unsafe.Add(ref target, 2) = (byte)(0x80 | (c & 0x3F));
        return c is '\u2028' or '\u2029' or >= '\uFFFE' or (>= '\uD800' and <= '\uDFFF') ? 0 : 3;
    }

    private static int WriteMarkup(uint c, ref byte target)
    {
        var entity = c switch { '<' => "&lt;"u8, '>' => "&gt;"u8, '&' => "&amp;"u8, _ => default };
        entity.CopyTo(MemoryMarshal.CreateSpan(ref target, Longest));
        return entity.Length;
    }
}
