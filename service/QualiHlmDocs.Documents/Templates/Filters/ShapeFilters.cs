using QualiHlmDocs.Documents.QrCodes;
using QualiHlmDocs.Documents.Templates.Inserted;
using QualiHlmDocs.Documents.Templates.Tags;
using QualiHlmDocs.Documents.Templates.Values;

namespace QualiHlmDocs.Documents.Templates.Filters;

/// <summary>The filters whose value is more than text.</summary>
internal static class ShapeFilters
{
    public static Filter[] All { get; } =
    [
        new("image", 5, Image, "largeur", "hauteur", "alt", "secours"),
        new("lien", 2, Link, "texte"),
        new("lien_courriel", 3, MailLink, "texte", "objet"),
        new("texte_riche", 1, call => IsAbsent(call.Value) ? null : new RichTextValue(RichTextReader.Read(FilterValues.Text(call, call.Value)))),
        new("document", 1, Document),
        new("case", 1, call => new CheckBoxValue(IsTicked(call))),
        new("qr", 3, Qr, "largeur", "alt"),
        new("fond", 1, call => IsAbsent(call.Value) ? null : new CellFill(Colours.Read(FilterValues.Text(call, call.Value)))),
        new("fusion_verticale", 1, call => call.Value is { } value ? new CellRun(value, FilterValues.Text(call, value)) : null),
        new("fusion", 2, call => new CellSpan(call.Value ?? string.Empty, FilterValues.Text(call, call.Value), Covered(call)), "cellules") { Needed = 1 },
        new("saut_de_page", 0, _ => new BreakValue()),
        new("saut_de_section", 0, _ => new SectionBreakValue()),
    ];

    // What the others make stands in its part and nowhere else.
    private static readonly HashSet<string> Adding = ["image", "lien", "lien_courriel", "texte_riche", "document", "qr"];

    /// <summary>True for a tag whose value may add to the package. A function is reached by its name and nothing else.</summary>
    public static bool MayAdd(Tag tag) => tag.Lexed.Tokens.Any(token => token.Kind == TokenKind.Name && Adding.Contains(token.In(tag.Code)));

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

    // Without a text, the address is what is read.
    private static LinkValue? Link(FilterCall call) => IsAbsent(call.Value) ? null
        : new LinkValue(Addresses.Checked(FilterValues.Text(call, call.Value)), Shown(call, 1) ?? FilterValues.Text(call, call.Value).Trim());

    private static LinkValue? MailLink(FilterCall call) => IsAbsent(call.Value) ? null
        : new LinkValue(Addresses.OfMail(FilterValues.Text(call, call.Value), FilterValues.Text(call, 2)), Shown(call, 1) ?? FilterValues.Text(call, call.Value).Trim());

    private static string? Shown(FilterCall call, int index) => FilterValues.Text(call, index) is { Length: > 0 } text ? text : null;

    private static DocumentValue? Document(FilterCall call) => IsAbsent(call.Value) ? null
        : BinaryData.Read(call.Value, call.Limits.MaxDocumentBytes) is { } bytes ? new DocumentValue(SourceDocument.Read(bytes, call.Limits))
        : throw SourceDocument.NotADocument("cette donnée n’est pas un document Word (octets, ou leur texte en base64)");

    private static int Covered(FilterCall call) => FilterValues.Number(call, 1) is >= 1 and <= 63 and var count
        ? (int)count
        : throw new FilterException("« fusion » attend de 1 à 63 cellules : {{ titre | fusion 3 }}");

    private static bool IsTicked(FilterCall call) => Ticks.Of(call.Value)
        ?? throw new FilterException($"« case » attend vrai ou faux, et a reçu « {FilterValues.Text(call, call.Value)} »");

    // Three centimetres are read at arm's length.
    private static ImageValue? Qr(FilterCall call)
    {
        var text = FilterValues.Text(call, call.Value);
        return text.Length == 0 ? null
            : System.Text.Encoding.UTF8.GetByteCount(text) > QrCode.MaxBytes ? throw new FilterException(ValueFindings.TooLarge, "ce texte est trop long pour un code QR", "Donnez une adresse plus courte.")
            : new ImageValue(ImageFile.Read(QrCode.Png(text), call.Limits), null, Length.Read(call, 1) ?? new Length(3 * 72 / 2.54, false), null, FilterValues.Text(call, 2) ?? "Code QR : " + text);
    }

    private static ImageFile ReadImage(FilterCall call, object? value) => BinaryData.Read(value, call.Limits.MaxImageBytes) is { } bytes
        ? ImageFile.Read(bytes, call.Limits)
        : throw ImageFile.NotAnImage("cette donnée n’est pas une image (octets, ou leur texte en base64)");

    private static bool IsAbsent(object? value) => value is null || value is string text && string.IsNullOrWhiteSpace(text);
}
