using System.Buffers.Binary;

namespace QualiHlmDocs.Documents.Packages;

/// <summary>An entry's sizes and place, from the directory and its zip64 extra field (APPNOTE 4.5.3).</summary>
internal readonly record struct EntrySizes(long Compressed, long Inflated, long Offset)
{
    private const ushort Zip64Field = 0x0001;

    public static EntrySizes Read(ReadOnlySpan<byte> header, ReadOnlySpan<byte> extra, string name)
    {
        var wide = Zip64(extra);
        // Only the values that do not fit in 32 bits stand in the extra field, in this order.
        var inflated = Value(header[24..], ref wide, name);
        var compressed = Value(header[20..], ref wide, name);
        var offset = Value(header[42..], ref wide, name);
        return new EntrySizes(compressed, inflated, offset);
    }

    private static long Value(ReadOnlySpan<byte> field, ref ReadOnlySpan<byte> wide, string name)
    {
        var value = BinaryPrimitives.ReadUInt32LittleEndian(field);
        if (value != uint.MaxValue)
        {
            return value;
        }

        if (wide.Length < 8)
        {
            throw new PackageFaultException(PackageFault.Corrupt, name);
        }

        var large = BinaryPrimitives.ReadInt64LittleEndian(wide);
        wide = wide[8..];
        return large >= 0 ? large : throw new PackageFaultException(PackageFault.Corrupt, name);
    }

    private static ReadOnlySpan<byte> Zip64(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var id = BinaryPrimitives.ReadUInt16LittleEndian(extra);
            var length = Math.Min(BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]), extra.Length - 4);
            if (id == Zip64Field)
            {
                return extra.Slice(4, length);
            }

            extra = extra[(4 + length)..];
        }

        return [];
    }
}
