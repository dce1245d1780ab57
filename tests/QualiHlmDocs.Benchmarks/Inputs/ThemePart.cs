namespace QualiHlmDocs.Benchmarks.Inputs;

/// <summary>A theme with the members that the schema asks for.</summary>
internal static class ThemePart
{
    private static readonly string[] Colors =
        ["dk2:44546A", "lt2:E7E6E6", "accent1:4472C4", "accent2:ED7D31", "accent3:A5A5A5", "accent4:FFC000", "accent5:5B9BD5", "accent6:70AD47", "hlink:0563C1", "folHlink:954F72"];

    private static readonly string[] Scripts =
        ["Jpan", "Hang", "Hans", "Hant", "Arab", "Hebr", "Thai", "Ethi", "Beng", "Gujr", "Khmr", "Knda", "Guru", "Cans", "Cher", "Yiii", "Tibt", "Thaa", "Deva", "Telu", "Taml", "Syrc", "Orya", "Mlym", "Laoo", "Sinh", "Mong", "Viet", "Uigh", "Geor"];

    public static string Content { get; } =
        """<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>"""
        + string.Concat(Colors.Select(color => color.Split(':')).Select(color => $"""<a:{color[0]}><a:srgbClr val="{color[1]}"/></a:{color[0]}>"""))
        + "</a:clrScheme><a:fontScheme name=\"Office\">" + Fonts("major", "Cambria") + Fonts("minor", "Calibri")
        + "</a:fontScheme><a:fmtScheme name=\"Office\"><a:fillStyleLst>" + Three(Fill) + "</a:fillStyleLst><a:lnStyleLst>"
        + Three($"""<a:ln w="6350" cap="flat" cmpd="sng" algn="ctr">{Fill}<a:prstDash val="solid"/></a:ln>""")
        + "</a:lnStyleLst><a:effectStyleLst>" + Three("<a:effectStyle><a:effectLst/></a:effectStyle>")
        + "</a:effectStyleLst><a:bgFillStyleLst>" + Three(Fill) + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";

    private const string Fill = """<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>""";

    private static string Fonts(string kind, string face) =>
        $"""<a:{kind}Font><a:latin typeface="{face}"/><a:ea typeface=""/><a:cs typeface=""/>"""
        + string.Concat(Scripts.Select(script => $"""<a:font script="{script}" typeface="{face} {script}"/>""")) + $"</a:{kind}Font>";

    private static string Three(string element) => element + element + element;
}
