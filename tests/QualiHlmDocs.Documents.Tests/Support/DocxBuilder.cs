using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>
/// A small Word file written in code, part by part: what a test says is all that it holds. Paragraphs are given as
/// text (each its own run) or as XML.
/// </summary>
internal sealed class DocxBuilder
{
    public const string WordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private const string Namespaces =
        $"xmlns:w=\"{WordNamespace}\" xmlns:r=\"{Office}\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";

    private readonly StringBuilder _body = new();
    private readonly List<(string Name, string Type, string Relation, string Content)> _parts = [];
    private readonly List<(string Name, byte[] Content)> _files = [];
    private readonly StringBuilder _types = new();
    private readonly StringBuilder _relations = new();
    private string _section = "<w:sectPr/>";

    public string MainType { get; init; } = Word + "document.main+xml";

    /// <summary>A paragraph of plain text in one run.</summary>
    public DocxBuilder P(string text) => Xml(Paragraph(text));

    /// <summary>A paragraph of runs given as XML.</summary>
    public DocxBuilder Runs(params string[] runs) => Xml($"<w:p>{string.Concat(runs)}</w:p>");

    /// <summary>Anything that a body may hold.</summary>
    public DocxBuilder Xml(string xml)
    {
        _body.Append(xml);
        return this;
    }

    /// <summary>A table; each row is a list of texts.</summary>
    public DocxBuilder Table(params string[][] rows) => Xml(TableXml([.. rows.Select(row => Row([.. row.Select(Cell)]))]));

    public DocxBuilder Section(string xml)
    {
        _section = xml;
        return this;
    }

    public DocxBuilder Header(string paragraphs) => Part("header1.xml", "header+xml", "header", $"<w:hdr {Namespaces}>{paragraphs}</w:hdr>")
        .Section("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdheader1.xml\"/></w:sectPr>");

    public DocxBuilder Footnotes(string notes) => Part("footnotes.xml", "footnotes+xml", "footnotes", $"<w:footnotes {Namespaces}>{notes}</w:footnotes>");

    public DocxBuilder Comments(string comments) => Part("comments.xml", "comments+xml", "comments", $"<w:comments {Namespaces}>{comments}</w:comments>");

    public DocxBuilder Part(string name, string type, string relation, string content)
    {
        _parts.Add((name, Word + type, relation, content));
        return this;
    }

    /// <summary>A relationship of the main part that leads outside.</summary>
    public DocxBuilder Link(string id, string target)
    {
        _relations.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"{id}\" Type=\"{Office}/hyperlink\" Target=\"{target}\" TargetMode=\"External\"/>");
        return this;
    }

    /// <summary>A picture of the template, which drawings show as <c>rIdImage</c>.</summary>
    public DocxBuilder Picture()
    {
        _relations.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rIdImage\" Type=\"{Office}/image\" Target=\"media/dessin.png\"/>");
        return File("word/media/dessin.png", "dessin");
    }

    /// <summary>Any other entry, by its whole name.</summary>
    public DocxBuilder File(string name, string content)
    {
        _files.Add((name, Encoding.UTF8.GetBytes(content)));
        return this;
    }

    /// <summary>Any other part, by its whole name, with its content type.</summary>
    public DocxBuilder Typed(string name, string contentType, byte[] content)
    {
        _types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/{name}\" ContentType=\"{contentType}\"/>");
        _files.Add((name, content));
        return this;
    }

    /// <summary>Any other part that the main part leads to.</summary>
    public DocxBuilder Related(string name, string contentType, string relation, string id, byte[] content)
    {
        _relations.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"{id}\" Type=\"{Office}/{relation}\" Target=\"/{name}\"/>");
        return Typed(name, contentType, content);
    }

    public static string Paragraph(string text) => $"<w:p>{Run(text)}</w:p>";

    public static string Run(string text, string properties = "") =>
        $"<w:r>{(properties.Length == 0 ? string.Empty : $"<w:rPr>{properties}</w:rPr>")}<w:t xml:space=\"preserve\">{Escape(text)}</w:t></w:r>";

    public static string Cell(string text) => $"<w:tc><w:tcPr/>{Paragraph(text)}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string TableXml(params string[] rows) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid>{string.Concat(rows)}</w:tbl>";

    public static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    public byte[] Build()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", ContentTypes());
            Add(zip, "_rels/.rels", Relations($"<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>"));
            Add(zip, "word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document {Namespaces}><w:body>{_body}{_section}</w:body></w:document>");
            Add(zip, "word/_rels/document.xml.rels", Relations(_relations + string.Concat(_parts.Select(part => $"<Relationship Id=\"rId{part.Name}\" Type=\"{Office}/{part.Relation}\" Target=\"{part.Name}\"/>"))));
            foreach (var part in _parts)
            {
                Add(zip, "word/" + part.Name, part.Content);
            }

            foreach (var (name, content) in _files)
            {
                Add(zip, name, content);
            }
        }

        return bytes.ToArray();
    }

    private string ContentTypes() =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
        + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        + $"<Override PartName=\"/word/document.xml\" ContentType=\"{MainType}\"/>"
        + string.Concat(_parts.Select(part => $"<Override PartName=\"/word/{part.Name}\" ContentType=\"{part.Type}\"/>")) + _types + "</Types>";

    private static string Relations(string relations) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>";

    private static void Add(ZipArchive zip, string name, string content) => Add(zip, name, Encoding.UTF8.GetBytes(content));

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(content);
    }
}
