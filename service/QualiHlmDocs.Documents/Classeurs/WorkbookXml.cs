using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>The package around the sheets, the same bytes for the same tables.</summary>
internal static class WorkbookXml
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly XNamespace Relation = Office;
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize, CloseOutput = false };

    public static ReadOnlyMemory<byte> Write(IReadOnlyList<ModelTable> tables)
    {
        using var bytes = new MemoryStream();
        var zip = new ZipPackageWriter(bytes);
        Add(zip, "[Content_Types].xml", ContentTypes(tables.Count));
        Add(zip, "_rels/.rels", Relations([("rId1", "officeDocument", "xl/workbook.xml")]));
        Add(zip, "xl/workbook.xml", Workbook(tables));
        Add(zip, "xl/_rels/workbook.xml.rels", Relations(
            [.. tables.Select((_, index) => ($"rId{Digits(index + 1)}", "worksheet", $"worksheets/sheet{Digits(index + 1)}.xml")), ($"rId{Digits(tables.Count + 1)}", "styles", "styles.xml")]));
        Add(zip, "xl/styles.xml", StylesPart.Make());
        for (var index = 0; index < tables.Count; index++)
        {
            using var part = zip.Open($"xl/worksheets/sheet{Digits(index + 1)}.xml", CompressionLevel.Optimal);
            using var xml = XmlWriter.Create(part, Settings);
            SheetXml.Write(xml, tables[index], isFirst: index == 0);
        }

        zip.Finish();
        return bytes.ToArray();
    }

    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>« $A$2:$A$13 ».</summary>
    public static string Area(int column, int top, int bottom) => $"${Place.ColumnName(column)}${Digits(top)}:${Place.ColumnName(column)}${Digits(bottom)}";

    private static void Add(ZipPackageWriter zip, string name, XElement root)
    {
        using var part = zip.Open(name, CompressionLevel.Optimal);
        using var xml = XmlWriter.Create(part, Settings);
        new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root).Save(xml);
    }

    private static XElement ContentTypes(int sheets)
    {
        XNamespace types = Package + "content-types";
        XElement Override(string part, string type) => new(types + "Override", new XAttribute("PartName", part), new XAttribute("ContentType", ContentType + type + "+xml"));
        return new XElement(
            types + "Types",
            new XElement(types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
            new XElement(types + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
            Override("/xl/workbook.xml", "sheet.main"), Override("/xl/styles.xml", "styles"),
            Enumerable.Range(1, sheets).Select(sheet => Override($"/xl/worksheets/sheet{Digits(sheet)}.xml", "worksheet")));
    }

    private static XElement Relations(IEnumerable<(string Id, string Kind, string Target)> relations)
    {
        XNamespace names = Package + "relationships";
        return new XElement(names + "Relationships", relations.Select(relation => new XElement(
            names + "Relationship", new XAttribute("Id", relation.Id), new XAttribute("Type", $"{Office}/{relation.Kind}"), new XAttribute("Target", relation.Target))));
    }

    private static XElement Workbook(IReadOnlyList<ModelTable> tables) => new(
        Main + "workbook", new XAttribute(XNamespace.Xmlns + "r", Office),
        new XElement(Main + "bookViews", new XElement(Main + "workbookView", new XAttribute("activeTab", 0), new XAttribute("tabRatio", 850))),
        new XElement(Main + "sheets", tables.Select((table, index) => new XElement(
            Main + "sheet", new XAttribute("name", table.Name), new XAttribute("sheetId", index + 1), new XAttribute(Relation + "id", $"rId{Digits(index + 1)}")))),
        new XElement(Main + "definedNames", tables.SelectMany(Names)),
        new XElement(Main + "calcPr", new XAttribute("calcId", 0), new XAttribute("fullCalcOnLoad", 1)));

    private static IEnumerable<XElement> Names(ModelTable table, int index)
    {
        var sheet = $"'{table.Name}'!";
        if (SheetXml.IsFiltered(table))
        {
            yield return Name("_xlnm._FilterDatabase", $"{sheet}$A$1:${Place.ColumnName(table.Columns.Length)}${Digits(table.LastRow)}", index, isHidden: true);
        }

        yield return Name("_xlnm.Print_Titles", table.IsKeyValue ? $"{sheet}$1:$1" : $"{sheet}$A:$A,{sheet}$1:$1", index);
        if (table.Name == ModelLists.SheetName)
        {
            for (var list = 0; list < ModelLists.All.Length; list++)
            {
                yield return Name(ModelLists.All[list].Name, sheet + Area(list + 1, 2, ModelLists.All[list].Values.Length + 1), null);
            }
        }
    }

    private static XElement Name(string name, string area, int? sheet, bool isHidden = false) => new(
        Main + "definedName", new XAttribute("name", name), sheet is { } local ? new XAttribute("localSheetId", local) : null, isHidden ? new XAttribute("hidden", 1) : null, area);
}
