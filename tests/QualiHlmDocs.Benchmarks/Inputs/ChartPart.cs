using System.Globalization;
using System.Text;

namespace QualiHlmDocs.Benchmarks.Inputs;

/// <summary>A bar chart drawn in Word, with its values.</summary>
internal static class ChartPart
{
    private const int Points = 12;

    public static ConstantPart Part { get; } = new(
        "word/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", "chart", "rIdGraphique", Encoding.UTF8.GetBytes(Content()));

    public static string Drawing { get; } = """
        <w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5400000" cy="3000000"/><wp:docPr id="100" name="Graphique 1"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdGraphique"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
        """;

    private static string Content() =>
        """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strLit>"""
        + Count + string.Concat(Each(point => $"Mois {point + 1}")) + "</c:strLit></c:cat><c:val><c:numLit>" + Count + string.Concat(Each(point => (point * 7 % 50).ToString(CultureInfo.InvariantCulture)))
        + """</c:numLit></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>""";

    private static string Count => string.Create(CultureInfo.InvariantCulture, $"""<c:ptCount val="{Points}"/>""");

    private static IEnumerable<string> Each(Func<int, string> value) =>
        Enumerable.Range(0, Points).Select(point => string.Create(CultureInfo.InvariantCulture, $"""<c:pt idx="{point}"><c:v>{value(point)}</c:v></c:pt>"""));
}
