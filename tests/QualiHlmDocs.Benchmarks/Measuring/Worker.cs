using System.Diagnostics;
using System.Text.Json;
using QualiHlmDocs.Benchmarks.Contenders;

namespace QualiHlmDocs.Benchmarks.Measuring;

/// <summary>Measures one contender in this process and prints the measurement as one line.</summary>
internal static class Worker
{
    public static void Run(Job job, string output, Pace pace)
    {
        var (cold, bytes) = Timed(job.First);
        File.WriteAllBytes(output, bytes);
        Repeat(job.Next, pace.WarmUpRuns, pace.WarmUpMs, int.MaxValue);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var samples = Repeat(job.Next, pace.Runs, pace.Ms, pace.MaxRuns);
        var allocated = samples.Count == 0 ? 0 : (GC.GetTotalAllocatedBytes(precise: true) - before) / samples.Count;
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(JsonSerializer.Serialize(new Measurement(cold, [.. samples], allocated, self.PeakWorkingSet64), Measurement.Json));
    }

    private static List<double> Repeat(Func<byte[]> run, int atLeast, int forMs, int atMost)
    {
        var samples = new List<double>();
        for (var spent = 0.0; samples.Count < atMost && (samples.Count < atLeast || spent < forMs);)
        {
            var (ms, _) = Timed(run);
            samples.Add(ms);
            spent += ms;
        }

        return samples;
    }

    private static (double Ms, byte[] Bytes) Timed(Func<byte[]> run)
    {
        var start = Stopwatch.GetTimestamp();
        var bytes = run();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, bytes);
    }
}
