using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Templates.Placing;

namespace QualiHlmDocs.Documents.Templates.Charts;

/// <summary>
/// One series of a chart with other data: name, categories and values are written anew, with the cells they come from and
/// what Word shows before it has read them; its look stays.
/// </summary>
internal sealed partial class SeriesXml(ChartMarkup chart, int series, ChartData data, ChartRange range)
{
    private const int Accents = 6;

    private string Prefix => chart.Prefix(series);

    /// <summary>The name that the chart's author gave it; empty when it has none.</summary>
    public string DrawnName => chart.Child(series, "tx") is >= 0 and var name && chart.Inside(name, "v") is >= 0 and var value ? chart.Text(value) : string.Empty;

    /// <param name="index">Its rank in the data.</param>
    /// <param name="name">Its name.</param>
    /// <param name="copy">Null for a series of the chart; for one more than the chart has, the number it gets.</param>
    public byte[] Write(int index, string name, int? copy)
    {
        var edits = new Edits();
        var isPoints = chart.Child(series, "yVal") >= 0;
        Replace(edits, "tx", Name(index, name), "order");
        Replace(edits, isPoints ? "xVal" : "cat", Categories(isPoints ? "xVal" : "cat"), null);
        Replace(edits, isPoints ? "yVal" : "val", Values(isPoints ? "yVal" : "val", index), null);
        RemovePointsAfterTheLast(edits);
        AddPointsAfterTheLast(edits);
        if (copy is { } number)
        {
            Number(edits, "idx", number);
            Number(edits, "order", number);
            Remove(edits, chart.Child(series, "extLst"));
        }

        using var bytes = new MemoryStream();
        var part = chart.Part;
        foreach (var piece in edits.Assemble(part.Elements[series].Start, part.Elements[series].End))
        {
            bytes.Write(piece is Programs.Piece.Source source ? part.Bytes(source.Start, source.End) : ((Programs.Piece.Literal)piece).Bytes);
        }

        return copy is null ? bytes.ToArray() : Recoloured(bytes.ToArray(), index);
    }

    // Word gives each series an accent of the theme: one more gets the next.
    private static byte[] Recoloured(byte[] xml, int index) =>
        Encoding.UTF8.GetBytes(Accent().Replace(Encoding.UTF8.GetString(xml), "\"accent" + ((index % Accents) + 1).ToString(CultureInfo.InvariantCulture) + "\""));

    private string Name(int index, string name) =>
        $"<{Prefix}tx><{Prefix}strRef><{Prefix}f>{Escaped(range.Name(index))}</{Prefix}f><{Prefix}strCache><{Prefix}ptCount val=\"1\"/>{Point(0, Escaped(name))}</{Prefix}strCache></{Prefix}strRef></{Prefix}tx>";

    private string Categories(string element)
    {
        var drawn = chart.Child(series, element);
        var isNumbers = drawn >= 0 && chart.Child(drawn, "numRef") >= 0 && data.Categories.All(category => category.Number is not null);
        var points = data.Categories.Select((category, i) => isNumbers ? Point(i, Text(category.Number ?? 0)) : Point(i, Escaped(category.Text)));
        var (reference, cache) = isNumbers ? ("numRef", "numCache") : ("strRef", "strCache");
        return $"<{Prefix}{element}><{Prefix}{reference}><{Prefix}f>{Escaped(range.Categories)}</{Prefix}f><{Prefix}{cache}>{(isNumbers ? Format(drawn) : string.Empty)}{Count}{string.Concat(points)}</{Prefix}{cache}></{Prefix}{reference}></{Prefix}{element}>";
    }

    private string Values(string element, int index)
    {
        var points = data.Series[index].Values.Select((value, i) => value is { } number ? Point(i, Text(number)) : string.Empty);
        return $"<{Prefix}{element}><{Prefix}numRef><{Prefix}f>{Escaped(range.Values(index))}</{Prefix}f><{Prefix}numCache>{Format(chart.Child(series, element))}{Count}{string.Concat(points)}</{Prefix}numCache></{Prefix}numRef></{Prefix}{element}>";
    }

    private string Count => $"<{Prefix}ptCount val=\"{data.Categories.Length.ToString(CultureInfo.InvariantCulture)}\"/>";

    // The number format that its author chose.
    private string Format(int drawn) => drawn >= 0 && chart.Inside(drawn, "formatCode") is >= 0 and var format ? chart.Raw(format) : $"<{Prefix}formatCode>General</{Prefix}formatCode>";

    private string Point(int index, string value) => $"<{Prefix}pt idx=\"{index.ToString(CultureInfo.InvariantCulture)}\"><{Prefix}v>{value}</{Prefix}v></{Prefix}pt>";

    private void RemovePointsAfterTheLast(Edits edits)
    {
        var labels = chart.Child(series, "dLbls");
        var points = chart.Children(series).Where(child => chart.LocalName(child) == "dPt").Concat(labels < 0 ? [] : chart.Children(labels).Where(child => chart.LocalName(child) == "dLbl"));
        foreach (var point in points.Where(point => chart.Number(chart.Child(point, "idx"), "val") >= data.Categories.Length))
        {
            Remove(edits, point);
        }
    }

    // Slices that each have a colour of their own: one more gets the next of the theme.
    private void AddPointsAfterTheLast(Edits edits)
    {
        var looks = chart.Children(series).Where(child => chart.LocalName(child) == "dPt").ToList();
        var values = chart.Child(series, "val");
        if (looks.Count < 2 || values < 0 || chart.Number(chart.Inside(values, "ptCount"), "val") != looks.Count || chart.Number(chart.Child(looks[^1], "idx"), "val") != looks.Count - 1)
        {
            return;
        }

        for (var i = looks.Count; i < data.Categories.Length; i++)
        {
            var index = chart.Child(looks[^1], "idx");
            var look = chart.Raw(looks[^1]).Replace(chart.Raw(index), $"<{Prefix}idx val=\"{i.ToString(CultureInfo.InvariantCulture)}\"/>", StringComparison.Ordinal);
            var plain = UniqueId().Replace(look, string.Empty);
            edits.InsertBytes(chart.Part.Elements[looks[^1]].End, Recoloured(Encoding.UTF8.GetBytes(plain), i));
        }
    }

    private void Number(Edits edits, string element, int number)
    {
        Remove(edits, chart.Child(series, element));
        edits.InsertBytes(chart.Part.Elements[series].OpenEnd, Encoding.UTF8.GetBytes($"<{Prefix}{element} val=\"{number.ToString(CultureInfo.InvariantCulture)}\"/>"));
    }

    private void Replace(Edits edits, string element, string xml, string? after)
    {
        var drawn = chart.Child(series, element);
        Remove(edits, drawn);
        edits.InsertBytes(drawn >= 0 ? chart.Part.Elements[drawn].Start : PlaceOf(after), Encoding.UTF8.GetBytes(xml), Edits.Rank.Last);
    }

    // Of what the chart has not: after that element, or where values stand (ISO/IEC 29500-1 § 21.2.2.170).
    private int PlaceOf(string? after)
    {
        if (after is not null && chart.Child(series, after) is >= 0 and var before)
        {
            return chart.Part.Elements[before].End;
        }

        var next = chart.Children(series).Where(child => chart.LocalName(child) is "val" or "yVal" or "bubbleSize" or "smooth" or "shape" or "extLst").DefaultIfEmpty(-1).First();
        return next >= 0 ? chart.Part.Elements[next].Start : chart.Part.Elements[series].CloseStart;
    }

    private void Remove(Edits edits, int element)
    {
        if (element >= 0)
        {
            edits.Remove(chart.Part.Elements[element].Start, chart.Part.Elements[element].End);
        }
    }

    private static string Escaped(string text) => SecurityElement.Escape(ChartText.Clean(text));

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("<(?:[a-z0-9]+:)?extLst>.*</(?:[a-z0-9]+:)?extLst>", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex UniqueId();

    [GeneratedRegex("\"accent[1-6]\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Accent();
}
