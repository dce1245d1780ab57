using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualiHlmDocs.Benchmarks.Measuring;

/// <summary>What one process measured of its contender.</summary>
/// <param name="Cold">First document of a fresh process, its modules loaded, in milliseconds.</param>
/// <param name="Samples">Documents after warm-up, one by one, in milliseconds.</param>
/// <param name="Allocated">Managed bytes for a warm document; null where the runtime does not say.</param>
/// <param name="PeakMemory">Resident bytes of the process at their highest.</param>
internal sealed record Measurement(double Cold, double[] Samples, long? Allocated, long PeakMemory)
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web);

    public static Measurement Parse(string json) =>
        JsonSerializer.Deserialize<Measurement>(json, Json) ?? throw new InvalidOperationException("No measurement was printed.");

    /// <summary>Several processes of one contender, as one: a noisy minute spoils no result.</summary>
    public static Measurement Pool(IReadOnlyList<Measurement> rounds) => new(
        Median(rounds.Select(round => round.Cold)),
        [.. rounds.SelectMany(round => round.Samples)],
        rounds[0].Allocated is null ? null : rounds.Min(round => round.Allocated),
        rounds.Max(round => round.PeakMemory));

    [JsonIgnore]
    public double Min => Samples.Min();

    [JsonIgnore]
    public double Middle => Median(Samples);

    [JsonIgnore]
    public double P95 => At(Samples, 0.95);

    private static double Median(IEnumerable<double> values) => At(values, 0.5);

    private static double At(IEnumerable<double> values, double share)
    {
        var ordered = values.Order().ToArray();
        return ordered[(int)Math.Min(ordered.Length - 1, Math.Floor(ordered.Length * share))];
    }
}
