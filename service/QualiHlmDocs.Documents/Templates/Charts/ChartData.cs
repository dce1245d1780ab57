using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Templates.Charts;

/// <summary>What a chart shows: values by category, one row of them for each series.</summary>
/// <param name="Categories">What stands along the axis, or beside the slices.</param>
/// <param name="Series">In the order of the chart's own.</param>
internal sealed record ChartData(ImmutableArray<ChartCategory> Categories, ImmutableArray<ChartSeries> Series)
{
    /// <summary>How many categories, and how many series, a chart may have: a reader sees nothing beyond.</summary>
    public const int MaxCategories = 10_000;

    public const int MaxSeries = 100;

    public static ChartData Empty { get; } = new([], []);

    public bool IsEmpty => Categories.IsEmpty || Series.IsEmpty;

    /// <summary>As Scriban would print it: a chart prints nothing.</summary>
    public override string ToString() => string.Empty;
}

/// <param name="Text">As it is read.</param>
/// <param name="Number">Its number, or its date as Excel counts days; null when it is a text.</param>
internal sealed record ChartCategory(string Text, decimal? Number);

/// <param name="Name">Null: the name that the chart's author gave it.</param>
/// <param name="Values">One for each category; null leaves a gap.</param>
internal sealed record ChartSeries(string? Name, ImmutableArray<decimal?> Values)
{
    /// <summary>What names a series that the chart's author has not drawn.</summary>
    public string? Key { get; init; }
}
