using QualiHlmDocs.Documents.Templates.Tags;
using QualiHlmDocs.Documents.Templates.Values;

namespace QualiHlmDocs.Documents.Templates.Filters;

/// <summary>The filters whose value is more than text.</summary>
internal static class ShapeFilters
{
    public static Filter[] All { get; } =
    [
        new("image", 5, Image, "largeur", "hauteur", "alt", "secours"),
    ];

    private static readonly HashSet<string> Names = [.. All.Select(filter => filter.Name)];

    /// <summary>True for a tag whose value may add to the package. A function is reached by its name and nothing else.</summary>
    public static bool MayAdd(Tag tag) => tag.Lexed.Tokens.Any(token => token.Kind == TokenKind.Name && Names.Contains(token.In(tag.Code)));

    private static ImageValue? Image(FilterCall call)
    {
        if (IsAbsent(call.Value))
        {
            return null;
        }

        var image = ReadImage(call, call.Value);
        var fallback = image.IsVector && !IsAbsent(call[4]) ? ReadImage(call, call[4]) : null;
        return fallback is { IsVector: true }
            ? throw ImageFile.NotAnImage("l’image de secours doit être du PNG ou du JPEG")
            : new ImageValue(image, fallback, Length.Read(call, 1), Length.Read(call, 2), FilterValues.Text(call, 3));
    }

    private static ImageFile ReadImage(FilterCall call, object? value) => BinaryData.Read(value, call.Limits.MaxImageBytes) is { } bytes
        ? ImageFile.Read(bytes, call.Limits)
        : throw ImageFile.NotAnImage("cette donnée n’est pas une image (octets, ou leur texte en base64)");

    private static bool IsAbsent(object? value) => value is null || value is string text && string.IsNullOrWhiteSpace(text);
}
