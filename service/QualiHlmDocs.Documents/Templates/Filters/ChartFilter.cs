using System.Collections;
using System.Collections.Immutable;
using QualiHlmDocs.Documents.Templates.Charts;

namespace QualiHlmDocs.Documents.Templates.Filters;

/// <summary>
/// « graphique » : reads the data of a chart from a list of records (first the name of each category, then its values), from a
/// record of numbers, or from a record that names its categories and series.
/// </summary>
internal static class ChartFilter
{
    public const string Name = "graphique";

    /// <summary>The list, the key of the categories, and the keys of as many series.</summary>
    public const int MaxArguments = 32;

    public static object Read(FilterCall call) => Checked(call.Value switch
    {
        null => ChartData.Empty,
        IDictionary<string, object?> record when record.ContainsKey("categories") && record.ContainsKey("series") => Described(call, record),
        IDictionary<string, object?> record => new ChartData([.. record.Keys.Select(key => new ChartCategory(key, null))], [new ChartSeries(null, [.. record.Values.Select(value => Number(call, value))])]),
        string or not IEnumerable => throw new FilterException($"« {Name} » attend une liste, et a reçu « {FilterValues.Text(call, call.Value)} »"),
        IEnumerable items => Listed(call, [.. items.Cast<object?>().Select(item => Record(call, item))]),
    });

    private static ChartData Checked(ChartData data) =>
        data.Categories.Length > ChartData.MaxCategories || data.Series.Length > ChartData.MaxSeries
            ? throw new FilterException($"un graphique a au plus {ChartData.MaxCategories} catégories et {ChartData.MaxSeries} séries")
            : data;

    private static ChartData Listed(FilterCall call, List<IDictionary<string, object?>> records)
    {
        if (records.Count == 0)
        {
            return ChartData.Empty;
        }

        // Scriban fills up with nothing what the author left out.
        var given = Enumerable.Range(1, call.Arguments.Count - 1).Select(i => FilterValues.Text(call, i)).OfType<string>().ToList();
        var category = given.Count > 0 ? given[0] : records[0].Keys.FirstOrDefault() ?? string.Empty;
        var keys = given.Count > 1 ? given[1..] : [.. records[0].Keys.Where(key => key != category && records.TrueForAll(record => !record.TryGetValue(key, out var value) || IsNumber(value)))];
        foreach (var key in given.Where(key => !records.Exists(record => record.ContainsKey(key))))
        {
            throw new FilterException($"« {Name} » cherche « {key} » dans chaque élément de la liste, et aucun ne l’a");
        }

        // A series that the chart does not have is named after its key; the others keep the name drawn.
        return new ChartData(
            [.. records.Select(record => Category(call, record.TryGetValue(category, out var value) ? value : null))],
            [.. keys.Select(key => new ChartSeries(null, [.. records.Select(record => Number(call, record.TryGetValue(key, out var value) ? value : null))]) { Key = key })]);
    }

    private static ChartData Described(FilterCall call, IDictionary<string, object?> record)
    {
        var categories = Items(call, record["categories"]).Select(item => Category(call, item)).ToImmutableArray();
        var series = Items(call, record["series"]).Select(item => item is IDictionary<string, object?> one
            ? new ChartSeries(one.TryGetValue("nom", out var name) && name is not null ? FilterValues.Text(call, name) : null, Values(call, one.TryGetValue("valeurs", out var values) ? values : null, categories.Length))
            : new ChartSeries(null, Values(call, item, categories.Length)));
        return new ChartData(categories, [.. series]);
    }

    // As many as there are categories: what lacks is a gap.
    private static ImmutableArray<decimal?> Values(FilterCall call, object? list, int count)
    {
        var values = Items(call, list).Select(value => Number(call, value)).Take(count).ToList();
        values.AddRange(Enumerable.Repeat<decimal?>(null, count - values.Count));
        return [.. values];
    }

    private static IEnumerable<object?> Items(FilterCall call, object? list) => list switch
    {
        null => [],
        string or not IEnumerable => throw new FilterException($"« {Name} » attend une liste, et a reçu « {FilterValues.Text(call, list)} »"),
        IEnumerable items => items.Cast<object?>(),
    };

    private static IDictionary<string, object?> Record(FilterCall call, object? item) =>
        item as IDictionary<string, object?> ?? throw new FilterException($"« {Name} » attend une liste d’éléments nommés, et a trouvé « {FilterValues.Text(call, item)} »");

    private static ChartCategory Category(FilterCall call, object? value) => new(FilterValues.Text(call, value), value switch
    {
        DateTime date when date.Year >= 1900 => (decimal)date.ToOADate(),
        int or long or decimal or double => Number(call, value),
        _ => null,
    });

    private static bool IsNumber(object? value) => value is null or int or long or decimal or double or float;

    private static decimal? Number(FilterCall call, object? value) => FilterValues.Number(call with { Arguments = [value] });
}
