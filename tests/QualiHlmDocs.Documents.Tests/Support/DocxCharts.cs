using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>Charts as Word draws them: the place in a paragraph, the chart part, its workbook with a table over the data.</summary>
internal static class DocxCharts
{
    private const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    /// <summary>A run that shows a chart.</summary>
    public static string Drawing(string description, int number = 1) =>
        $"<w:r><w:drawing><wp:inline><wp:extent cx=\"5486400\" cy=\"3200400\"/><wp:docPr id=\"{number}\" name=\"Graphique {number}\" descr=\"{DocxBuilder.Escape(description).Replace("\"", "&quot;", StringComparison.Ordinal)}\"/><wp:cNvGraphicFramePr/>"
        + $"<a:graphic><a:graphicData uri=\"{Chart}\"><c:chart xmlns:c=\"{Chart}\" r:id=\"rIdchart{number}\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    /// <summary>The parts of a chart: a bar, line, pie or doughnut chart of some series over three categories.</summary>
    public static DocxBuilder WithChart(this DocxBuilder docx, string kind = "bar", string title = "Titre", int series = 2, string grouping = "clustered", int number = 1) => docx
        .Related($"word/charts/chart{number}.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", "chart", $"rIdchart{number}", Encoding.UTF8.GetBytes(Xml(kind, title, series, grouping)))
        .File($"word/charts/_rels/chart{number}.xml.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId2\" Type=\"http://schemas.microsoft.com/office/2011/relationships/chartColorStyle\" Target=\"colors{number}.xml\"/>"
            + $"<Relationship Id=\"rId3\" Type=\"{Office}/package\" Target=\"../embeddings/Classeur{number}.xlsx\"/></Relationships>")
        .Typed($"word/charts/colors{number}.xml", "application/vnd.ms-office.chartcolorstyle+xml", Encoding.UTF8.GetBytes("<cs:colorStyle xmlns:cs=\"http://schemas.microsoft.com/office/drawing/2012/chartStyle\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" meth=\"cycle\" id=\"10\"><a:schemeClr val=\"accent1\"/></cs:colorStyle>"))
        .Typed($"word/embeddings/Classeur{number}.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Workbook(series));

    private static string Xml(string kind, string title, int series, string grouping)
    {
        var settings = kind switch
        {
            "bar" => $"<c:barDir val=\"col\"/><c:grouping val=\"{grouping}\"/><c:varyColors val=\"0\"/>",
            "line" => "<c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>",
            _ => "<c:varyColors val=\"1\"/>",
        };
        var ending = kind switch
        {
            "bar" => $"<c:gapWidth val=\"150\"/>{(grouping == "stacked" ? "<c:overlap val=\"100\"/>" : string.Empty)}<c:axId val=\"111\"/><c:axId val=\"222\"/>",
            "line" => "<c:marker val=\"1\"/><c:axId val=\"111\"/><c:axId val=\"222\"/>",
            "doughnut" => "<c:firstSliceAng val=\"0\"/><c:holeSize val=\"50\"/>",
            _ => "<c:firstSliceAng val=\"0\"/>",
        };
        var axes = kind is "bar" or "line"
            ? "<c:catAx><c:axId val=\"111\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/><c:crossAx val=\"222\"/></c:catAx>"
                + "<c:valAx><c:axId val=\"222\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:majorGridlines/><c:numFmt formatCode=\"General\" sourceLinked=\"1\"/><c:crossAx val=\"111\"/></c:valAx>"
            : string.Empty;
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><c:chartSpace xmlns:c=\"{Chart}\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"{Office}\"><c:chart>"
            + $"<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>{title}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title><c:autoTitleDeleted val=\"0\"/>"
            + $"<c:plotArea><c:layout/><c:{kind}Chart>{settings}{string.Concat(Enumerable.Range(0, series).Select(i => Series(kind, i)))}{ending}</c:{kind}Chart>{axes}</c:plotArea>"
            + "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend><c:plotVisOnly val=\"1\"/></c:chart><c:externalData r:id=\"rId3\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>";
    }

    private static string Series(string kind, int index)
    {
        var column = (char)('B' + index);
        var look = $"<c:spPr><a:solidFill><a:schemeClr val=\"accent{index + 1}\"/></a:solidFill></c:spPr>";
        var points = kind is "pie" or "doughnut" ? string.Concat(Enumerable.Range(0, 3).Select(i => $"<c:dPt><c:idx val=\"{i}\"/><c:bubble3D val=\"0\"/><c:spPr><a:solidFill><a:schemeClr val=\"accent{i + 1}\"/></a:solidFill></c:spPr></c:dPt>")) : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"<c:ser><c:idx val=\"{index}\"/><c:order val=\"{index}\"/><c:tx><c:strRef><c:f>Feuil1!${column}$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>Série {index + 1}</c:v></c:pt></c:strCache></c:strRef></c:tx>")
            + (kind is "bar" or "line" ? look : string.Empty) + points
            + $"<c:cat><c:strRef><c:f>Feuil1!$A$2:$A$4</c:f><c:strCache><c:ptCount val=\"3\"/>{Points("Catégorie ")}</c:strCache></c:strRef></c:cat>"
            + $"<c:val><c:numRef><c:f>Feuil1!${column}$2:${column}$4</c:f><c:numCache><c:formatCode>0.0</c:formatCode><c:ptCount val=\"3\"/>{Points("4.")}</c:numCache></c:numRef></c:val>"
            + (kind == "line" ? "<c:smooth val=\"0\"/>" : string.Empty) + "</c:ser>";
    }

    private static string Points(string text) => string.Concat(Enumerable.Range(0, 3).Select(i => $"<c:pt idx=\"{i}\"><c:v>{text}{i + 1}</c:v></c:pt>"));

    private static byte[] Workbook(int series)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + string.Concat(new (string, string)[] { ("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"), ("styles", "styles"), ("tables/table1", "table"), ("calcChain", "calcChain") }
                    .Select(part => $"<Override PartName=\"/xl/{part.Item1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.{part.Item2}+xml\"/>")) + "</Types>");
            Add(zip, "_rels/.rels", Relations("officeDocument", "xl/workbook.xml"));
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Sheet}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Feuil1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", Relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml", "calcChain", "calcChain.xml"));
            Add(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Sheet}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.0\"/></numFmts><fonts count=\"1\"><font/></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            Add(zip, "xl/calcChain.xml", $"<calcChain xmlns=\"{Sheet}\"><c r=\"B2\" i=\"1\"/></calcChain>");
            Add(zip, "xl/worksheets/_rels/sheet1.xml.rels", Relations("table", "../tables/table1.xml"));
            Add(zip, "xl/tables/table1.xml", $"<table xmlns=\"{Sheet}\" id=\"1\" name=\"Tableau1\" displayName=\"Tableau1\" ref=\"A1:{(char)('A' + series)}4\" totalsRowShown=\"0\"><autoFilter ref=\"A1:{(char)('A' + series)}4\"/><tableColumns count=\"{series + 1}\"><tableColumn id=\"1\" name=\"Colonne1\"/>"
                + string.Concat(Enumerable.Range(1, series).Select(i => $"<tableColumn id=\"{i + 1}\" name=\"Série {i}\"/>")) + "</tableColumns><tableStyleInfo name=\"TableStyleLight1\" showRowStripes=\"1\"/></table>");
            Add(zip, "xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Sheet}\" xmlns:r=\"{Office}\"><dimension ref=\"A1:C4\"/><sheetData>{Rows(series)}</sheetData><tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts></worksheet>");
        }

        return bytes.ToArray();
    }

    private static string Rows(int series) => string.Concat(Enumerable.Range(1, 4).Select(row => $"<row r=\"{row}\">" + string.Concat(Enumerable.Range(0, series + 1).Select(column =>
        $"<c r=\"{(char)('A' + column)}{row}\"{(row > 1 && column > 0 ? $" s=\"1\"><f>1+{row}</f><v>{row}</v>" : $" t=\"inlineStr\"><is><t>{(row == 1 ? (column == 0 ? "Colonne1" : $"Série {column}") : $"Catégorie {row - 1}")}</t></is>")}</c>")) + "</row>"));

    private static string Relations(params string[] pairs) => $"<Relationships xmlns=\"{Package}relationships\">"
        + string.Concat(Enumerable.Range(0, pairs.Length / 2).Select(i => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}/{pairs[2 * i]}\" Target=\"{pairs[(2 * i) + 1]}\"/>")) + "</Relationships>";

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
