using System.Xml.Linq;

namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>The part of styles: one row for each <see cref="Look"/>, and the colours of conditional formats.</summary>
internal static class StylesPart
{
    /// <summary>Conditional colours, by index.</summary>
    public const int Alarm = 0;
    public const int Warn = 1;
    public const int Done = 2;

    private const int FirstFormat = 164;

    private static readonly XNamespace Main = WorkbookXml.Main;
    private static readonly string[] SideNames = ["left", "right", "top", "bottom", "diagonal"];
    private static readonly string[] Formats = ["dd/mm/yyyy", "d/m/yyyy", "dd/mm/yy", "yyyy-mm-dd", "#,##0\\ \"€\"", "#,##0.00\\ \"€\"", "0.0##\\ %", "0\\ %"];

    public static XElement Make() => new(
        Main + "styleSheet",
        Counted("numFmts", Formats.Select((format, index) => new XElement(Main + "numFmt", new XAttribute("numFmtId", FirstFormat + index), new XAttribute("formatCode", format)))),
        Counted("fonts", [Font(null), Font("FFFFFFFF", isBold: true), Font("FF1F3864", isBold: true)]),
        Counted("fills", [Pattern("none"), Pattern("gray125"), Solid("FF1F3864"), Solid("FFE9EEF6"), Solid("FFEDEDED")]),
        Counted("borders", [new XElement(Main + "border", Sides(null)), new XElement(Main + "border", Sides("thin"))]),
        Counted("cellStyleXfs", [new XElement(Main + "xf", new XAttribute("numFmtId", 0), new XAttribute("fontId", 0), new XAttribute("fillId", 0), new XAttribute("borderId", 0))]),
        Counted("cellXfs", Enum.GetValues<Look>().Select(Xf)),
        Counted("cellStyles", [new XElement(Main + "cellStyle", new XAttribute("name", "Normal"), new XAttribute("xfId", 0), new XAttribute("builtinId", 0))]),
        Counted("dxfs", [Dxf("FF9C0006", "FFFFC7CE"), Dxf("FF7F3F00", "FFFFD9B3"), Dxf("FF006100", "FFC6EFCE")]));

    private static XElement Xf(Look look)
    {
        var (format, font, fill) = Of(look);
        var isBare = look == Look.Ordinaire;
        return new XElement(
            Main + "xf",
            new XAttribute("numFmtId", format), new XAttribute("fontId", font), new XAttribute("fillId", fill), new XAttribute("borderId", isBare ? 0 : 1), new XAttribute("xfId", 0),
            look == Look.TexteMarque ? new XAttribute("quotePrefix", 1) : null,
            new XAttribute("applyNumberFormat", 1), new XAttribute("applyFont", 1), new XAttribute("applyFill", 1), new XAttribute("applyBorder", 1), new XAttribute("applyAlignment", 1), new XAttribute("applyProtection", 1),
            new XElement(Main + "alignment", look == Look.EnTete ? new XAttribute("horizontal", "center") : null, new XAttribute("vertical", look == Look.EnTete ? "center" : "top"), new XAttribute("wrapText", isBare ? 0 : 1)),
            new XElement(Main + "protection", new XAttribute("locked", look == Look.Calcul ? 1 : 0)));
    }

    private static (int Format, int Font, int Fill) Of(Look look) => look switch
    {
        Look.Texte or Look.TexteMarque => (49, 0, 0),
        Look.EnTete => (49, 1, 2),
        Look.Rubrique => (49, 2, 3),
        Look.Date => (FirstFormat, 0, 0),
        Look.DateSansZero => (FirstFormat + 1, 0, 0),
        Look.DateCourte => (FirstFormat + 2, 0, 0),
        Look.DateIso => (FirstFormat + 3, 0, 0),
        Look.Entier => (3, 0, 0),
        Look.Euros => (FirstFormat + 4, 0, 0),
        Look.EurosCentimes => (FirstFormat + 5, 0, 0),
        Look.PartPrecise => (FirstFormat + 6, 0, 0),
        Look.Part => (FirstFormat + 7, 0, 0),
        Look.Calcul => (0, 2, 4),
        _ => (0, 0, 0),
    };

    private static XElement Counted(string name, IEnumerable<XElement> items)
    {
        var all = items.ToList();
        return new XElement(Main + name, new XAttribute("count", all.Count), all);
    }

    private static XElement Font(string? colour, bool isBold = false) => new(
        Main + "font", isBold ? new XElement(Main + "b") : null, new XElement(Main + "sz", new XAttribute("val", 10)),
        colour is null ? null : new XElement(Main + "color", new XAttribute("rgb", colour)), new XElement(Main + "name", new XAttribute("val", "Calibri")), new XElement(Main + "family", new XAttribute("val", 2)));

    private static XElement Pattern(string type) => new(Main + "fill", new XElement(Main + "patternFill", new XAttribute("patternType", type)));

    private static XElement Solid(string colour) => new(
        Main + "fill", new XElement(Main + "patternFill", new XAttribute("patternType", "solid"), new XElement(Main + "fgColor", new XAttribute("rgb", colour)), new XElement(Main + "bgColor", new XAttribute("indexed", 64))));

    private static IEnumerable<XElement> Sides(string? style) => SideNames.Select(side =>
        style is null || side == "diagonal"
            ? new XElement(Main + side)
            : new XElement(Main + side, new XAttribute("style", style), new XElement(Main + "color", new XAttribute("rgb", "FFBFC8D6"))));

    private static XElement Dxf(string font, string fill) => new(
        Main + "dxf", new XElement(Main + "font", new XElement(Main + "color", new XAttribute("rgb", font))),
        new XElement(Main + "fill", new XElement(Main + "patternFill", new XElement(Main + "bgColor", new XAttribute("rgb", fill)))));
}
