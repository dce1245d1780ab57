using System.Text.Json;

namespace QualiHlmDocs.Benchmarks.Measuring;

/// <summary>How long a contender runs: at least so many runs and so much time.</summary>
/// <param name="MaxRuns">The most samples that are kept, whatever the time.</param>
internal sealed record Pace(int WarmUpRuns, int WarmUpMs, int Runs, int Ms, int MaxRuns)
{
    /// <summary>Only the first, cold run: to look at the document before anything is timed.</summary>
    public static Pace Once { get; } = new(0, 0, 0, 0, 0);

    /// <summary>Both runtimes compile hot methods anew in the background: the warm-up lets them end.</summary>
    public static Pace Full { get; } = new(10, 4_000, 30, 1_000, 5_000);

    /// <summary>For runs that take seconds.</summary>
    public static Pace Long { get; } = new(1, 1_000, 3, 1_000, 1_000);

    public string ToJson() => JsonSerializer.Serialize(this, Measurement.Json);

    public static Pace Parse(string json) =>
        JsonSerializer.Deserialize<Pace>(json, Measurement.Json) ?? throw new InvalidOperationException("No pace was given.");
}
