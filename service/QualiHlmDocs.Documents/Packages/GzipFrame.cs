using System.Buffers.Binary;
using System.IO.Compression;

namespace QualiHlmDocs.Documents.Packages;

/// <summary>
/// A ZIP entry and a gzip member hold the same deflated bytes and the same CRC-32 (RFC 1951, RFC 1952): put in a gzip
/// frame, an entry is inflated and checked, or deflated and summed, by the runtime's own vectorised code.
/// </summary>
internal static class GzipFrame
{
    /// <summary>Magic, method, flags, time, extra flags, system.</summary>
    public const int HeaderLength = 10;

    /// <summary>CRC-32, then length modulo 2^32.</summary>
    public const int TrailerLength = 8;

    private static readonly byte[] Header = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF];

    /// <summary>The inflated content; its end raises <see cref="InvalidDataException"/> when the checksum differs.</summary>
    public static Stream Inflate(ReadOnlyMemory<byte> deflated, uint crc32, long size)
    {
        var trailer = new byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, crc32);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer.AsSpan(4), unchecked((uint)size));
        return new GZipStream(new MemorySliceStream(Header, deflated, trailer), CompressionMode.Decompress);
    }
}
