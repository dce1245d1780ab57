using System.Globalization;
using System.Xml;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>Reads the size of an SVG drawing, and that it runs nothing and fetches nothing.</summary>
internal static class SvgHeader
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const int MaxDepth = 256;

    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        start = start.TrimStart(" \t\r\n"u8);
        return start.StartsWith("<"u8) && start.IndexOf("<svg"u8) >= 0 || start.StartsWith("<"u8) && start.IndexOf(":svg"u8) >= 0;
    }

    public static ImageFile Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.ToArray(), writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg" || reader.NamespaceURI != Namespace)
            {
                throw ImageFile.NotAnImage("ce XML n’est pas une image SVG");
            }

            var (width, height) = Size(reader);
            Check(reader);
            return new ImageFile(file, "svg", "image/svg+xml", width, height);
        }
        catch (XmlException)
        {
            throw ImageFile.NotAnImage("cette image SVG n’est pas du XML valide, ou contient une déclaration interdite (DOCTYPE)");
        }
    }

    private static void Check(XmlReader reader)
    {
        do
        {
            var isActive = reader.NodeType == XmlNodeType.Element && reader.LocalName is "script" or "foreignObject" or "handler" or "iframe";
            if (isActive || reader.Depth > MaxDepth || reader.NodeType == XmlNodeType.ProcessingInstruction || !AttributesAreSafe(reader))
            {
                throw ImageFile.NotAnImage("cette image SVG contient un programme, ou renvoie à un autre fichier");
            }
        }
        while (reader.Read());
    }

    // A reference leads inside the drawing, or holds its own bytes.
    private static bool AttributesAreSafe(XmlReader reader)
    {
        for (var i = 0; reader.NodeType == XmlNodeType.Element && i < reader.AttributeCount; i++)
        {
            reader.MoveToAttribute(i);
            var (name, value) = (reader.LocalName, reader.Value.Trim());
            var leaves = name is "href" or "src" && value.Length > 0 && value[0] != '#' && !value.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) && reader.Prefix != "xmlns";
            if (leaves || name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || (value.Contains("url(", StringComparison.OrdinalIgnoreCase) && !LeadsInside(value)))
            {
                return false;
            }
        }

        reader.MoveToElement();
        return true;
    }

    private static bool LeadsInside(string value) =>
        value.Split("url(", StringSplitOptions.None).Skip(1).All(part => part.TrimStart(' ', '"', '\'').StartsWith('#'));

    private static (double Width, double Height) Size(XmlReader root)
    {
        var box = (root.GetAttribute("viewBox") ?? string.Empty).Split([' ', ',', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var (boxWidth, boxHeight) = box.Length == 4 ? (Number(box[2]) * 0.75, Number(box[3]) * 0.75) : (0, 0);
        var (width, height) = (Length(root.GetAttribute("width")), Length(root.GetAttribute("height")));
        var ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : 1;
        return (width, height) switch
        {
            (> 0, > 0) => (width, height),
            (> 0, _) => (width, width / ratio),
            (_, > 0) => (height * ratio, height),
            _ when boxWidth > 0 && boxHeight > 0 => (boxWidth, boxHeight),
            // CSS: a replaced element without any size of its own is 300 by 150.
            _ => (225, 112.5),
        };
    }

    // In points; a share of something unknown counts for nothing.
    private static double Length(string? text)
    {
        var value = (text ?? string.Empty).Trim();
        var unit = value.TrimStart("+-.0123456789eE".ToCharArray());
        var number = Number(value[..^unit.Length]);
        return unit switch { "" or "px" => number * 0.75, "pt" => number, "pc" => number * 12, "in" => number * 72, "cm" => number * 72 / 2.54, "mm" => number * 72 / 25.4, _ => 0 };
    }

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
}
