using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using QualiHlmDocs.Documents.Diagnostics;
using static QualiHlmDocs.Documents.Classeurs.WorkbookXml;

namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>One sheet as a part (ECMA-376-1 § 18.3.1.99), its elements in the order that the standard fixes.</summary>
internal static class SheetXml
{
    // Above it a page can no longer be read when it is as wide as the table.
    private const int CharactersOfPage = 260;

    public static bool IsFiltered(ModelTable table) => !table.IsKeyValue && table.Name != ModelLists.SheetName;

    public static void Write(XmlWriter xml, ModelTable table, bool isFirst)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", Main.NamespaceName);
        Element("sheetPr", new XElement(Main + "pageSetUpPr", new XAttribute("fitToPage", 1))).WriteTo(xml);
        Element("sheetViews", View(table, isFirst)).WriteTo(xml);
        Element("sheetFormatPr", new XAttribute("defaultRowHeight", 15)).WriteTo(xml);
        Element("cols", table.Columns.Select(Column)).WriteTo(xml);
        WriteRows(xml, table);
        foreach (var element in After(table))
        {
            element.WriteTo(xml);
        }

        xml.WriteEndElement();
    }

    private static XElement Element(string name, params object?[] content) => new(Main + name, content);

    private static XElement View(ModelTable table, bool isFirst)
    {
        var corner = table.IsKeyValue ? "A2" : "B2";
        return Element(
            "sheetView", new XAttribute("showGridLines", 0), isFirst ? new XAttribute("tabSelected", 1) : null, new XAttribute("workbookViewId", 0),
            Element(
                "pane", table.IsKeyValue ? null : new XAttribute("xSplit", 1), new XAttribute("ySplit", 1), new XAttribute("topLeftCell", corner),
                new XAttribute("activePane", table.IsKeyValue ? "bottomLeft" : "bottomRight"), new XAttribute("state", "frozen")),
            Element("selection", new XAttribute("pane", table.IsKeyValue ? "bottomLeft" : "bottomRight"), new XAttribute("activeCell", corner), new XAttribute("sqref", corner)));
    }

    private static XElement Column(TableColumn column, int index) => Element(
        "col", new XAttribute("min", index + 1), new XAttribute("max", index + 1), new XAttribute("width", column.Spec.Width + 0.71), new XAttribute("style", (int)Looks.Of(column.Spec.Saisie)), new XAttribute("customWidth", 1));

    private static void WriteRows(XmlWriter xml, ModelTable table)
    {
        xml.WriteStartElement("sheetData", Main.NamespaceName);
        WriteRow(xml, table, 1, [.. table.Columns.Select(column => ModelCell.Of(column.Titre, Look.EnTete))]);
        for (var index = 0; index < table.Rows.Count; index++)
        {
            WriteRow(xml, table, index + 2, table.Rows[index]);
        }

        xml.WriteEndElement();
    }

    private static void WriteRow(XmlWriter xml, ModelTable table, int row, ModelCell[] cells)
    {
        xml.WriteStartElement("row", Main.NamespaceName);
        xml.WriteAttributeString("r", Digits(row));
        // Not « customHeight »: the row still follows its text when that is edited.
        xml.WriteAttributeString("ht", RowHeights.Of(table, cells).ToString(CultureInfo.InvariantCulture));
        for (var column = 1; column <= cells.Length; column++)
        {
            WriteCell(xml, Place.ColumnName(column) + Digits(row), cells[column - 1]);
        }

        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, string reference, in ModelCell cell)
    {
        xml.WriteStartElement("c", Main.NamespaceName);
        xml.WriteAttributeString("r", reference);
        xml.WriteAttributeString("s", Digits((int)cell.Look));
        if (cell.Formula is { } formula)
        {
            // Without a number its cached value is the empty text, as the formula itself would give.
            if (cell.Number is null)
            {
                xml.WriteAttributeString("t", "str");
            }

            xml.WriteElementString("f", Main.NamespaceName, formula);
            xml.WriteStartElement("v", Main.NamespaceName);
            xml.WriteString(cell.Number is { } cached ? Exact(cached) : string.Empty);
            // <v></v> and not <v/>, as Excel writes an empty result: the other form says « never calculated ».
            xml.WriteFullEndElement();
        }
        else if (cell.Number is { } number)
        {
            xml.WriteElementString("v", Main.NamespaceName, Exact(number));
        }
        else if (!string.IsNullOrEmpty(cell.Text))
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main.NamespaceName);
            xml.WriteStartElement("t", Main.NamespaceName);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(CellEscapes.Encode(cell.Text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Exact(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static IEnumerable<XElement> After(ModelTable table)
    {
        if (table.Columns.Any(column => column.Spec.Saisie == Saisie.Calcul))
        {
            // Without a password: it keeps a formula from a slip, not from its owner.
            string[] allowed = ["formatCells", "formatColumns", "formatRows", "insertColumns", "insertRows", "deleteColumns", "deleteRows", "sort", "autoFilter"];
            yield return Element("sheetProtection", new XAttribute("sheet", 1), allowed.Select(right => new XAttribute(right, 0)));
        }

        if (IsFiltered(table))
        {
            yield return Element("autoFilter", new XAttribute("ref", $"A1:{Place.ColumnName(table.Columns.Length)}{Digits(table.LastRow)}"));
        }

        foreach (var format in ConditionalFormats.Of(table))
        {
            yield return format;
        }

        if (!table.IsReadOnly)
        {
            yield return Validations.Of(table);
        }

        var pages = (table.Columns.Sum(column => column.Spec.Width) + CharactersOfPage - 1) / CharactersOfPage;
        yield return Element("pageMargins", new XAttribute("left", 0.4), new XAttribute("right", 0.4), new XAttribute("top", 0.6), new XAttribute("bottom", 0.6), new XAttribute("header", 0.3), new XAttribute("footer", 0.3));
        yield return Element("pageSetup", new XAttribute("paperSize", table.IsKeyValue ? 9 : 8), new XAttribute("fitToWidth", pages), new XAttribute("fitToHeight", 0), new XAttribute("orientation", "landscape"));
        yield return Element("headerFooter", Element("oddHeader", "&L&\"Calibri,Bold\"&A"), Element("oddFooter", "&L&F&RPage &P / &N"));
        yield return Element("ignoredErrors", Element("ignoredError", new XAttribute("sqref", $"A1:{Place.ColumnName(table.Columns.Length)}{Digits(table.LastEntryRow)}"), new XAttribute("numberStoredAsText", 1)));
    }
}
