using System.Globalization;

namespace QualiHlmDocs.Documents.Templates.Charts;

/// <summary>Where the data of a chart stand in its sheet: categories down the first column, a series in each other one, names on top.</summary>
/// <param name="Sheet">The sheet's name as formulas write it, quotes included.</param>
/// <param name="Rows">How many categories.</param>
internal sealed record ChartRange(string Sheet, int Rows)
{
    public string Categories => Column(0);

    /// <summary>The values of a series, counted from zero.</summary>
    public string Values(int series) => Column(series + 1);

    public string Name(int series) => $"{Sheet}!${Letters(series + 1)}$1";

    /// <summary>« A1 » for the first column and row.</summary>
    public static string Cell(int column, int row) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    private string Column(int column) => $"{Sheet}!${Letters(column)}$2:${Letters(column)}${(Rows + 1).ToString(CultureInfo.InvariantCulture)}";

    private static string Letters(int column)
    {
        var letters = string.Empty;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}
