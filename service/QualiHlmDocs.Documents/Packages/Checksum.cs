using System.Buffers.Binary;

namespace QualiHlmDocs.Documents.Packages;

/// <summary>
/// CRC-32 as ZIP uses it (ISO 3309, reflected polynomial EDB88320), eight bytes a step. Needed for stored entries only:
/// deflated ones are checked by the inflater itself (<see cref="GzipFrame"/>).
/// </summary>
internal static class Checksum
{
    private static readonly uint[][] Tables = MakeTables();

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = Tables[7][low & 0xFF] ^ Tables[6][(low >> 8) & 0xFF] ^ Tables[5][(low >> 16) & 0xFF] ^ Tables[4][low >> 24]
                ^ Tables[3][high & 0xFF] ^ Tables[2][(high >> 8) & 0xFF] ^ Tables[1][(high >> 16) & 0xFF] ^ Tables[0][high >> 24];
        }

        foreach (var value in bytes)
        {
            crc = Tables[0][(crc ^ value) & 0xFF] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[][] MakeTables()
    {
        var tables = new uint[8][];
        for (var table = 0; table < 8; table++)
        {
            tables[table] = new uint[256];
            for (uint value = 0; value < 256; value++)
            {
                tables[table][value] = table == 0 ? OfByte(value) : Next(tables[0], tables[table - 1][value]);
            }
        }

        return tables;
    }

    private static uint Next(uint[] first, uint crc) => first[crc & 0xFF] ^ (crc >> 8);

    private static uint OfByte(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320u;
        }

        return value;
    }
}
