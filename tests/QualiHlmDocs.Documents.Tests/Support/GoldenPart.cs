using System.Text;
using System.Xml.Linq;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>
/// A part of a Word document in lines: one for a paragraph with its style, one for a row of a table, marks for what is
/// no text (fields, pictures, breaks, sections).
/// </summary>
internal sealed class GoldenPart
{
    private readonly StringBuilder _text = new();

    public static string Print(XElement part)
    {
        var print = new GoldenPart();
        print.Blocks(part, string.Empty);
        return print._text.ToString();
    }

    private void Blocks(XElement parent, string indent)
    {
        foreach (var child in parent.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "p":
                    Line(indent, Paragraph(child));
                    Boxes(child, indent + "  ");
                    break;
                case "tbl":
                    Table(child, indent + "  ");
                    break;
                case "sectPr":
                    Line(indent, Section(child));
                    break;
                case "pPr" or "tblPr" or "sdtPr":
                    break;
                case "sdt":
                    Control(child, indent);
                    break;
                default: // body, notes: transparent
                    Blocks(child, indent);
                    break;
            }
        }
    }

    // What stands in a content control that names its origin follows that name.
    private void Control(XElement control, string indent)
    {
        Line(indent, Origin(control));
        foreach (var content in control.Elements())
        {
            Blocks(content, indent + "  ");
        }
    }

    private static string Origin(XElement control) =>
        "⟦" + string.Concat(control.Elements().Elements().Where(child => child.Name.LocalName == "tag").Select(tag => Attribute(tag, "val"))) + "⟧";

    private void Table(XElement table, string indent)
    {
        foreach (var row in table.Elements())
        {
            if (row.Name.LocalName == "sdt")
            {
                Line(indent, Origin(row));
                row.Elements().ToList().ForEach(content => Table(content, indent));
            }

            if (row.Name.LocalName != "tr")
            {
                continue;
            }

            var head = row.Descendants().Any(mark => mark.Name.LocalName == "tblHeader") ? "H" : " ";
            var cells = row.Elements().Where(cell => cell.Name.LocalName is "tc" or "sdt");
            Line(indent, $"|{head}| " + string.Join(" | ", cells.Select(Cell)) + " |");
        }
    }

    private static string Cell(XElement cell) =>
        string.Join(" ¶ ", cell.Descendants().Where(child => child.Name.LocalName == "p").Select(Inline));

    // Text boxes stand inside a run; their paragraphs follow the one that anchors them.
    private void Boxes(XElement paragraph, string indent)
    {
        foreach (var box in paragraph.Descendants().Where(child => child.Name.LocalName == "txbxContent"))
        {
            Blocks(box, indent);
        }
    }

    private static string Paragraph(XElement paragraph)
    {
        var properties = paragraph.Elements().FirstOrDefault(child => child.Name.LocalName == "pPr");
        var style = properties?.Elements().FirstOrDefault(child => child.Name.LocalName == "pStyle");
        var section = properties?.Elements().FirstOrDefault(child => child.Name.LocalName == "sectPr");
        return (style is null ? string.Empty : $"[{Attribute(style, "val")}] ")
            + Inline(paragraph)
            + (section is null ? string.Empty : " " + Section(section));
    }

    private static string Inline(XElement paragraph)
    {
        var text = new StringBuilder();
        Append(paragraph, text);
        return text.ToString().TrimEnd();
    }

    private static void Append(XElement parent, StringBuilder text)
    {
        foreach (var child in parent.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "t" or "delText": text.Append(child.Value); break;
                case "tab": text.Append('\t'); break;
                case "br" or "cr": text.Append(Attribute(child, "type") is { Length: > 0 } kind ? $"⟨{kind}⟩" : "⏎"); break;
                case "instrText": text.Append('{').Append(child.Value.Trim()).Append('}'); break;
                case "fldSimple": text.Append('{').Append(Attribute(child, "instr").Trim()).Append('}'); Append(child, text); break;
                case "drawing" or "pict" or "object": text.Append(Picture(child)); break;
                case "pPr" or "rPr" or "sdtPr" or "txbxContent" or "Fallback": break;
                case "sdt": text.Append(Origin(child)); Append(child, text); break;
                default: Append(child, text); break;
            }
        }
    }

    private static string Picture(XElement picture)
    {
        var words = picture.Descendants().Where(child => child.Name.LocalName is "docPr" or "textpath")
            .Select(child => Attribute(child, "descr") + Attribute(child, "string"));
        return $"⟨{picture.Name.LocalName} {string.Concat(words)}⟩";
    }

    private static string Section(XElement section)
    {
        var size = section.Elements().FirstOrDefault(child => child.Name.LocalName == "pgSz");
        return $"⟨section {(size is null ? string.Empty : Attribute(size, "w") + "×" + Attribute(size, "h"))}⟩";
    }

    private static string Attribute(XElement element, string name) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value ?? string.Empty;

    private void Line(string indent, string line) => _text.Append(indent).Append(line).Append('\n');
}
