using System.Buffers.Binary;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>Reads the size of a JPEG from its frame header (ISO/IEC 10918-1 § B.2.2) and its resolution (JFIF 1.02).</summary>
internal static class JpegHeader
{
    private const double CentimetersPerInch = 2.54;

    public static bool Is(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xD8, 0xFF, ..];

    public static ImageFile Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        var density = (X: 0d, Y: 0d);
        for (var at = 2; at + 4 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                // Bytes of filling may stand before a marker.
                at++;
                continue;
            }

            var segment = bytes[(at + 2)..];
            var length = BinaryPrimitives.ReadUInt16BigEndian(segment);
            if (length < 2 || length > segment.Length || marker == 0xDA)
            {
                break;
            }

            if (marker == 0xE0 && length >= 14 && segment[2..].StartsWith("JFIF\0"u8))
            {
                density = Density(segment);
            }
            else if (IsFrame(marker) && length >= 8)
            {
                return ImageFile.OfDots(file, "jpeg", BinaryPrimitives.ReadUInt16BigEndian(segment[5..]), BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), density);
            }

            at += 2 + length;
        }

        throw ImageFile.NotAnImage("cette image JPEG est incomplète");
    }

    private static (double X, double Y) Density(ReadOnlySpan<byte> segment)
    {
        var (x, y) = ((double)BinaryPrimitives.ReadUInt16BigEndian(segment[10..]), (double)BinaryPrimitives.ReadUInt16BigEndian(segment[12..]));
        return segment[9] switch { 1 => (x, y), 2 => (x * CentimetersPerInch, y * CentimetersPerInch), _ => (0, 0) };
    }

    // Start of frame, whatever its coding; C4, C8 and CC are tables.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
