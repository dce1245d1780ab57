using System.Buffers.Binary;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>Reads the size of a PNG (ISO/IEC 15948 § 11.2.2) and its resolution, and that its chunks are whole.</summary>
internal static class PngHeader
{
    private const double InchesPerMeter = 39.3700787;
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    public static ImageFile Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        var (width, height, density, hasData) = (0u, 0u, (X: 0d, Y: 0d), false);
        for (var at = Signature.Length; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            var name = bytes.Slice(at + 4, 4);
            var rest = bytes[(at + 8)..];
            if (length + 4 > rest.Length)
            {
                break;
            }

            if (name.SequenceEqual("IHDR"u8) && length == 13)
            {
                (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(rest), BinaryPrimitives.ReadUInt32BigEndian(rest[4..]));
            }
            else if (name.SequenceEqual("pHYs"u8) && length == 9 && rest[8] == 1)
            {
                density = (BinaryPrimitives.ReadUInt32BigEndian(rest) / InchesPerMeter, BinaryPrimitives.ReadUInt32BigEndian(rest[4..]) / InchesPerMeter);
            }

            hasData |= name.SequenceEqual("IDAT"u8);
            if (name.SequenceEqual("IEND"u8))
            {
                return hasData ? ImageFile.OfDots(file, "png", width, height, density) : throw ImageFile.NotAnImage("cette image PNG est vide");
            }

            at += 12 + (int)length;
        }

        throw ImageFile.NotAnImage("cette image PNG est incomplète");
    }
}
