using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace QualiHlmDocs.Benchmarks.Inputs;

/// <summary>Photographs, as far as an engine can tell: PNG files of about a hundred kilobytes that do not compress.</summary>
internal static class Picture
{
    private const int Side = 192;

    public static ConstantPart Part(int number) => new($"word/media/image{number}.png", "image/png", "image", Id(number), Png(number));

    public static string Drawing(int number) => string.Create(CultureInfo.InvariantCulture, $"""
        <w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3600000" cy="3600000"/><wp:docPr id="{number + 100}" name="Photo {number}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="{number}" name="image{number}.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{Id(number)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3600000" cy="3600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
        """);

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"rIdPhoto{number}");

    private static byte[] Png(int seed)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Side);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Side);
        (header[8], header[9]) = (8, 2); // eight bits of red, green and blue
        using var file = new MemoryStream();
        file.Write([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n']);
        Write(file, "IHDR", header);
        Write(file, "IDAT", Pixels(new Random(seed)));
        Write(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Pixels(Random chance)
    {
        var row = new byte[1 + (Side * 3)];
        using var pixels = new MemoryStream();
        using (var deflate = new ZLibStream(pixels, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var y = 0; y < Side; y++)
            {
                chance.NextBytes(row.AsSpan(1));
                deflate.Write(row);
            }
        }

        return pixels.ToArray();
    }

    private static void Write(MemoryStream file, string type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        byte[] chunk = [.. Encoding.ASCII.GetBytes(type), .. data];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32(chunk));
        file.Write(number);
    }

    private static uint Crc32(byte[] bytes)
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
