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
        // Processor time, so that a busy machine gives every contender the same warm-up and the same chances.
        var samples = new List<double>();
        var start = Environment.CpuUsage.TotalTime;
        while (samples.Count < atMost && (samples.Count < atLeast || (Environment.CpuUsage.TotalTime - start).TotalMilliseconds < forMs))
        {
            samples.Add(Timed(run).Ms);
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
