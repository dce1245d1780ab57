using System.Globalization;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>A picture that stands in a line of text, or takes the place of one drawn in Word.</summary>
/// <param name="file">The picture.</param>
/// <param name="fallback">The picture of dots shown by programs that cannot draw a vector one; null when there is none.</param>
/// <param name="width">As asked; null when not.</param>
/// <param name="height">As asked; null when not.</param>
/// <param name="alternative">What a screen reader says of it; null when its author gave nothing.</param>
internal sealed class ImageValue(ImageFile file, ImageFile? fallback, Length? width, Length? height, string? alternative) : ShapedValue
{
    // What stands for a vector picture where nothing else is given: one transparent dot.
    private static readonly byte[] Nothing = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==");

    internal ImageFile File { get; } = file;

    internal string? Alternative { get; } = alternative;

    internal override string? PlainText => null;

    internal override string Words => "une image";

    internal override void Write(ValuePen pen)
    {
        var size = ImageSize.Of(File, width, height, TextWidth.Of(pen.Frame));
        var dialect = pen.Frame.Dialect;
        var id = pen.Identities.NextDrawing().ToString(CultureInfo.InvariantCulture);
        var extent = string.Create(CultureInfo.InvariantCulture, $"cx=\"{size.Width}\" cy=\"{size.Height}\"");
        pen.LeaveText();
        pen.Markup($"<{pen.Frame.Prefix}drawing><wp:inline xmlns:wp=\"{dialect.WordDrawing}\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent {extent}/><wp:docPr id=\"{id}\" name=\"Image {id}\" descr=\"");
        pen.Text(Alternative ?? string.Empty, SlotKind.Attribute);
        pen.Markup($"\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a=\"{dialect.Drawing}\" noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic xmlns:a=\"{dialect.Drawing}\"><a:graphicData uri=\"{dialect.Picture}\">"
            + $"<pic:pic xmlns:pic=\"{dialect.Picture}\"><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"Image {id}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>");
        WriteBlip(pen);
        pen.Markup($"<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext {extent}/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></{pen.Frame.Prefix}drawing>");
        pen.EnterText();
    }

    /// <summary>The relationship that shows it as dots.</summary>
    /// <param name="pen">Where it goes.</param>
    /// <param name="drawn">The relationship of the picture that it replaces; null when it replaces none.</param>
    internal string DotsId(ValuePen pen, string? drawn = null) =>
        !File.IsVector ? Add(pen, File)
        : fallback is not null ? Add(pen, fallback)
        : drawn ?? Relate(pen, pen.Additions.AddMedium(Nothing, "png", "image/png"));

    /// <summary>What tells Word to show the vector picture instead of the dots; empty when there is none.</summary>
    internal string VectorExtension(ValuePen pen) => File.IsVector
        ? $"<a:extLst xmlns:a=\"{pen.Frame.Dialect.Drawing}\"><a:ext uri=\"{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}\"><asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" xmlns:r=\"{pen.Frame.Dialect.Relationships}\" r:embed=\"{Add(pen, File)}\"/></a:ext></a:extLst>"
        : string.Empty;

    private void WriteBlip(ValuePen pen)
    {
        var dots = DotsId(pen);
        pen.Markup($"<a:blip xmlns:r=\"{pen.Frame.Dialect.Relationships}\" r:embed=\"{dots}\">{VectorExtension(pen)}</a:blip>");
    }

    private static string Add(ValuePen pen, ImageFile image) => Relate(pen, pen.Additions.AddMedium(image.Bytes, image.Extension, image.ContentType));

    private static string Relate(ValuePen pen, string name) =>
        pen.Additions.Relate(pen.Part, pen.Frame.Dialect.Relationships + "/image", name);
}
