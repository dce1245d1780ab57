using System.Globalization;
using QualiHlmDocs.Documents.Templates.Filters;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>A picture of the data: its bytes, its kind and the size it asks for.</summary>
/// <param name="Bytes">The file as it came.</param>
/// <param name="Extension">What its part is called by.</param>
/// <param name="ContentType">Its content type.</param>
/// <param name="Width">In points (1/72 inch), by the file's own resolution; 96 dots an inch where it says none.</param>
/// <param name="Height">In points.</param>
internal sealed record ImageFile(ReadOnlyMemory<byte> Bytes, string Extension, string ContentType, double Width, double Height)
{
    // What Word takes for a picture that says no resolution.
    internal const double UsualDensity = 96;

    public bool IsVector => Extension == "svg";

    /// <exception cref="FilterException">Not a picture that a document can hold.</exception>
    public static ImageFile Read(ReadOnlyMemory<byte> bytes, TemplateLimits limits)
    {
        var span = bytes.Span;
        var image = PngHeader.Is(span) ? PngHeader.Read(bytes)
            : JpegHeader.Is(span) ? JpegHeader.Read(bytes)
            : SvgHeader.Is(span) ? SvgHeader.Read(bytes)
            : null;
        return image is null ? throw NotAnImage("ces octets ne sont ni du PNG, ni du JPEG, ni du SVG")
            : image.Width <= 0 || image.Height <= 0 ? throw NotAnImage("cette image n’a ni largeur ni hauteur")
            : image.Within(limits.MaxImageDots);
    }

    /// <summary>What is said of bytes that are no usable picture.</summary>
    public static FilterException NotAnImage(string message) =>
        new(ValueFindings.NotAnImage, message, "Donnez une image PNG, JPEG ou SVG : ses octets, ou leur texte en base64.");

    /// <summary>A picture of dots, within the limit.</summary>
    public static ImageFile OfDots(ReadOnlyMemory<byte> bytes, string kind, long width, long height, (double X, double Y) density)
    {
        // Densities are kept per metre in a PNG: 150 dots an inch come back as 150.01.
        var (x, y) = (density.X > 1 ? Math.Round(density.X) : UsualDensity, density.Y > 1 ? Math.Round(density.Y) : UsualDensity);
        return new ImageFile(bytes, kind, "image/" + kind, width * 72 / x, height * 72 / y) { Dots = width * height };
    }

    /// <summary>How many dots it has; none for drawings.</summary>
    public long Dots { get; private init; }

    /// <summary>The picture, if it has no more dots than are allowed.</summary>
    private ImageFile Within(long maxDots) => Dots <= maxDots ? this : throw new FilterException(
        ValueFindings.TooLarge,
        string.Create(CultureInfo.InvariantCulture, $"cette image a {Dots / 1_000_000} millions de points, et {maxDots / 1_000_000} millions au plus sont admis"),
        "Réduisez les dimensions de l’image.");
}
