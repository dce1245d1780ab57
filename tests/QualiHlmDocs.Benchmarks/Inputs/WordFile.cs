using System.IO.Compression;
using System.Text;
using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Benchmarks.Inputs;

/// <summary>A Word file around a body: the parts that Word saves beside it, in their usual sizes.</summary>
internal static class WordFile
{
    public const string Document = "word/document.xml";

    private const string Header = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n";
    private const string WordNames =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private const string Kinds = "application/vnd.openxmlformats-officedocument.";

    private static readonly (string Part, string Kind, string Relation)[] Beside =
    [
        ("styles", "wordprocessingml.styles", "styles"),
        ("settings", "wordprocessingml.settings", "settings"),
        ("fontTable", "wordprocessingml.fontTable", "fontTable"),
        ("theme/theme1", "theme", "theme"),
    ];

    public static byte[] With(string body, IReadOnlyList<ConstantPart> others)
    {
        using var file = new MemoryStream();
        var zip = new ZipPackageWriter(file);
        foreach (var (name, content) in Parts(body, others))
        {
            zip.Add(name, Encoding.UTF8.GetBytes(Header + content), CompressionLevel.Optimal);
        }

        foreach (var part in others)
        {
            zip.Add(part.Name, part.Content, CompressionLevel.Optimal);
        }

        zip.Finish();
        return file.ToArray();
    }

    private static IEnumerable<(string Name, string Content)> Parts(string body, IReadOnlyList<ConstantPart> others) =>
    [
        ("[Content_Types].xml", ContentTypes(others)),
        ("_rels/.rels", Relationships([(Relations + "officeDocument", Document), (CoreProperties, "docProps/core.xml")], [])),
        (Document, $"<w:document {WordNames}><w:body>{body}{Section}</w:body></w:document>"),
        ("word/_rels/document.xml.rels", Relationships(Beside.Select(part => (Relations + part.Relation, part.Part + ".xml")), others)),
        ("word/styles.xml", StylesPart.Content(WordNames)),
        ("word/settings.xml", $"""<w:settings {WordNames}><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:hyphenationZone w:val="425"/><w:characterSpacingControl w:val="doNotCompress"/></w:settings>"""),
        ("word/fontTable.xml", $"""<w:fonts {WordNames}><w:font w:name="Calibri"><w:family w:val="swiss"/></w:font><w:font w:name="Cambria"><w:family w:val="roman"/></w:font></w:fonts>"""),
        ("word/theme/theme1.xml", ThemePart.Content),
        ("docProps/core.xml", """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Claire Exemple</dc:creator></cp:coreProperties>"""),
    ];

    private const string Section =
        """<w:sectPr w:rsidR="00A4193C"><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>""";

    private static string ContentTypes(IEnumerable<ConstantPart> others) =>
        """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"""
        + $"""<Override PartName="/{Document}" ContentType="{Kinds}wordprocessingml.document.main+xml"/>"""
        + string.Concat(Beside.Select(part => $"""<Override PartName="/word/{part.Part}.xml" ContentType="{Kinds}{part.Kind}+xml"/>"""))
        + string.Concat(others.Select(part => $"""<Override PartName="/{part.Name}" ContentType="{part.ContentType}"/>"""))
        + """<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>""";

    private static string Relationships(IEnumerable<(string Relation, string Target)> targets, IEnumerable<ConstantPart> others) =>
        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
        + string.Concat(targets.Select((target, index) => $"""<Relationship Id="rId{index + 1}" Type="{target.Relation}" Target="{target.Target}"/>"""))
        + string.Concat(others.Select(part => $"""<Relationship Id="{part.Id}" Type="{Relations}{part.Relation}" Target="{part.Name["word/".Length..]}"/>"""))
        + "</Relationships>";
}
