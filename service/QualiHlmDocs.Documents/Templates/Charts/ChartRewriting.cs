using System.Collections.Immutable;
using QualiHlmDocs.Documents.Templates.Placing;

namespace QualiHlmDocs.Documents.Templates.Charts;

/// <summary>Gives a chart drawn in Word other data, and leaves it all the rest.</summary>
internal static class ChartRewriting
{
    /// <param name="xml">The chart part.</param>
    /// <param name="data">Not empty.</param>
    /// <param name="sheet">The name of the sheet that holds the data, should the chart not say it.</param>
    /// <returns>The part, and the names of its series, for its sheet.</returns>
    public static (byte[] Xml, ImmutableArray<string> Names) Rewrite(byte[] xml, ChartData data, string sheet)
    {
        var chart = ChartMarkup.Read(xml);
        var drawn = Series(chart);
        if (drawn.Count == 0)
        {
            return (xml, [.. data.Series.Select((series, i) => NameOf(series, i))]);
        }

        var range = new ChartRange(SheetIn(chart, drawn[0]) ?? sheet, data.Categories.Length);
        var edits = new Edits();
        var names = ImmutableArray.CreateBuilder<string>(data.Series.Length);
        for (var i = 0; i < data.Series.Length; i++)
        {
            var series = new SeriesXml(chart, drawn[Math.Min(i, drawn.Count - 1)], data, range);
            var isDrawn = i < drawn.Count;
            names.Add(data.Series[i].Name ?? (isDrawn && series.DrawnName.Length > 0 ? series.DrawnName : NameOf(data.Series[i], i)));
            edits.InsertBytes(isDrawn ? chart.Part.Elements[drawn[i]].Start : chart.Part.Elements[drawn[^1]].End, series.Write(i, names[i], isDrawn ? null : FirstFree(chart, drawn) + i - drawn.Count));
        }

        drawn.ForEach(series => edits.Remove(chart.Part.Elements[series].Start, chart.Part.Elements[series].End));
        return (edits.Applied(xml), names.MoveToImmutable());
    }

    // In the order that Word gives them, which is not always that of the part: bars and lines may stand together.
    private static List<int> Series(ChartMarkup chart) =>
        [.. Enumerable.Range(1, chart.Part.Elements.Length - 1)
            .Where(i => chart.LocalName(i) == "ser" && chart.Prefix(i) == chart.Prefix(0) && chart.LocalName(chart.Part.Elements[i].Parent).EndsWith("Chart", StringComparison.Ordinal))
            .OrderBy(i => chart.Number(chart.Child(i, "order"), "val") ?? 0)];

    private static int FirstFree(ChartMarkup chart, List<int> drawn) => 1 + drawn.Max(series => Math.Max(chart.Number(chart.Child(series, "idx"), "val") ?? 0, chart.Number(chart.Child(series, "order"), "val") ?? 0));

    // « Feuil1!$B$2:$B$5 » → « Feuil1 »
    private static string? SheetIn(ChartMarkup chart, int series)
    {
        var formula = chart.Inside(series, "f") is >= 0 and var found ? chart.Text(found) : string.Empty;
        var mark = formula.LastIndexOf('!');
        return mark > 0 ? formula[..mark] : null;
    }

    private static string NameOf(ChartSeries series, int index) => series.Name ?? series.Key ?? $"Série {(index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
