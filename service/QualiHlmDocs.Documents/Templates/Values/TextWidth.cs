using System.Globalization;
using QualiHlmDocs.Documents.Templates.Markup;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>How wide the text is around a tag, in points: its cell, or its page without the margins.</summary>
internal static class TextWidth
{
    private const double TwentiethsPerPoint = 20;

    // Word's own margins inside a cell: 0.19 cm on each side.
    private const double CellMargins = 2 * 108 / TwentiethsPerPoint;

    // An A4 page with Word's margins of 2.5 cm.
    private const double Usual = 16 * 72 / 2.54;

    public static double Of(RunFrame frame) => OfCell(frame) ?? OfSection(frame) ?? Usual;

    private static double? OfCell(RunFrame frame)
    {
        var (part, cell) = (frame.Part, frame.Cell);
        if (cell < 0)
        {
            return null;
        }

        var width = Find(part, cell + 1, part.Elements[cell].After, "tcW"u8);
        var isTwentieths = width >= 0 && XmlAttribute.Find(part, width, "type"u8)?.Value(part) == "dxa";
        return isTwentieths && Number(part, width, "w"u8) is > 400 and var twentieths ? (twentieths / TwentiethsPerPoint) - CellMargins : null;
    }

    // The section of a place is described after it: at the end of its last paragraph, or of the body.
    private static double? OfSection(RunFrame frame)
    {
        var part = frame.Part;
        for (var i = frame.Run; i >= 0 && i < part.Elements.Length; i++)
        {
            if (part.Elements[i].Kind == ElementKind.SectionProperties)
            {
                var (size, margins, columns) = (Find(part, i + 1, part.Elements[i].After, "pgSz"u8), Find(part, i + 1, part.Elements[i].After, "pgMar"u8), Find(part, i + 1, part.Elements[i].After, "cols"u8));
                var width = size < 0 ? null : Number(part, size, "w"u8) - (margins < 0 ? 2880 : (Number(part, margins, "left"u8) ?? 1440) + (Number(part, margins, "right"u8) ?? 1440));
                var count = columns < 0 ? 1 : Math.Clamp(Number(part, columns, "num"u8) ?? 1, 1, 45);
                var space = columns < 0 ? 0 : Number(part, columns, "space"u8) ?? 720;
                return width is > 400 ? (width - (space * (count - 1))) / count / TwentiethsPerPoint : null;
            }
        }

        return null;
    }

    private static int Find(PartMarkup part, int from, int to, ReadOnlySpan<byte> localName)
    {
        for (var i = from; i < to; i++)
        {
            if (part.LocalName(i).SequenceEqual(localName))
            {
                return i;
            }
        }

        return -1;
    }

    private static double? Number(PartMarkup part, int element, ReadOnlySpan<byte> attribute) =>
        XmlAttribute.Find(part, element, attribute) is { } found && double.TryParse(found.Value(part), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
