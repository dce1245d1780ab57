using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>Pictures made in code.</summary>
internal static class TestImages
{
    public const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\"><rect width=\"200\" height=\"100\" fill=\"#0a7\"/><circle cx=\"60\" cy=\"50\" r=\"30\" fill=\"#fff\"/></svg>";

    /// <summary>A PNG of one colour.</summary>
    /// <param name="width">In dots.</param>
    /// <param name="height">In dots.</param>
    /// <param name="dotsPerInch">Its resolution; none when 0.</param>
    /// <param name="colour">Red, green and blue.</param>
    public static byte[] Png(int width, int height, int dotsPerInch = 0, uint colour = 0x1F4E79)
    {
        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        Chunk(png, "IHDR", header);
        if (dotsPerInch > 0)
        {
            var density = new byte[9];
            BinaryPrimitives.WriteInt32BigEndian(density, (int)Math.Round(dotsPerInch / 0.0254));
            BinaryPrimitives.WriteInt32BigEndian(density.AsSpan(4), (int)Math.Round(dotsPerInch / 0.0254));
            density[8] = 1;
            Chunk(png, "pHYs", density);
        }

        Chunk(png, "IDAT", Dots(width, height, colour));
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    /// <summary>The beginning of a JPEG: enough to know its size, which is all that the engine reads.</summary>
    public static byte[] Jpeg(int width, int height, int dotsPerInch) =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 2, 1, (byte)(dotsPerInch >> 8), (byte)dotsPerInch, (byte)(dotsPerInch >> 8), (byte)dotsPerInch, 0, 0,
        0xFF, 0xC0, 0, 11, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0, 0xFF, 0xD9,
    ];

    private static byte[] Dots(int width, int height, uint colour)
    {
        using var compressed = new MemoryStream();
        using (var deflater = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var row = new byte[1 + (width * 3)];
            for (var x = 0; x < width; x++)
            {
                (row[1 + (x * 3)], row[2 + (x * 3)], row[3 + (x * 3)]) = ((byte)(colour >> 16), (byte)(colour >> 8), (byte)colour);
            }

            for (var y = 0; y < height; y++)
            {
                deflater.Write(row);
            }
        }

        return compressed.ToArray();
    }

    private static void Chunk(MemoryStream png, string name, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. data];
        png.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(named));
        png.Write(number);
    }

    // CRC-32 of ISO 3309, bit by bit.
    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
            }
        }

        return ~crc;
    }
}
