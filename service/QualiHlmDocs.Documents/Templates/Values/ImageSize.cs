using System.Globalization;
using QualiHlmDocs.Documents.Templates.Filters;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>A length that an author asks for: <c>4cm</c>, <c>35 mm</c>, <c>50%</c> of the width of the text, <c>120px</c>.</summary>
/// <param name="Points">In points; a share when <paramref name="IsShare"/>.</param>
/// <param name="IsShare">True for a share of what is there.</param>
internal readonly record struct Length(double Points, bool IsShare)
{
    // No page is larger than 22 inches (the limit of Word).
    private const double MaxPoints = 22 * 72;

    public double In(double available) => IsShare ? Points * available : Points;

    public static Length? Read(FilterCall call, int index)
    {
        if (call[index] is not { } value)
        {
            return null;
        }

        var text = FilterValues.Text(call, value).Trim();
        var number = text.TrimEnd('c', 'm', 'p', 'x', 't', '%', 'i', 'n', ' ', '\u00A0', '\u202F');
        var unit = text[number.Length..].Trim(' ', '\u00A0', '\u202F');
        var isNumber = double.TryParse(number.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount);
        Length? length = unit switch
        {
            "cm" or "" => new Length(amount * 72 / 2.54, false),
            "mm" => new Length(amount * 72 / 25.4, false),
            "px" => new Length(amount * 72 / ImageFile.UsualDensity, false),
            "pt" => new Length(amount, false),
            "in" => new Length(amount * 72, false),
            "%" => new Length(amount / 100, true),
            _ => null,
        };
        return isNumber && length is { Points: > 0 and <= MaxPoints } ? length : throw new FilterException(
            ValueFindings.NotAnImage, $"« {text} » n’est pas une dimension", "Écrivez la dimension avec son unité : \"4cm\", \"35mm\", \"50%\" ou \"120px\".");
    }
}

/// <summary>The size of a picture on the page, in English Metric Units (914 400 an inch).</summary>
internal readonly record struct ImageSize(long Width, long Height)
{
    private const double UnitsPerPoint = 12_700;

    /// <summary>The size asked for: what is not given follows the picture's own proportions; nothing given, its own size, made to fit.</summary>
    public static ImageSize Of(ImageFile image, Length? width, Length? height, double available)
    {
        var ratio = image.Width / image.Height;
        var (w, h) = (width?.In(available), height?.In(available)) switch
        {
            ({ } both, { } tall) => (both, tall),
            ({ } wide, null) => (wide, wide / ratio),
            (null, { } tall) => (tall * ratio, tall),
            _ => (Math.Min(image.Width, available), Math.Min(image.Width, available) / ratio),
        };
        return FromPoints(w, h);
    }

    /// <summary>The largest that keeps the picture's proportions inside a box.</summary>
    public static ImageSize Inside(ImageFile image, long width, long height)
    {
        var scale = Math.Min(width / image.Width, height / image.Height);
        return new ImageSize(Math.Max(1, (long)Math.Round(image.Width * scale)), Math.Max(1, (long)Math.Round(image.Height * scale)));
    }

    private static ImageSize FromPoints(double width, double height) =>
        new(Math.Clamp((long)Math.Round(width * UnitsPerPoint), 1, int.MaxValue), Math.Clamp((long)Math.Round(height * UnitsPerPoint), 1, int.MaxValue));
}
