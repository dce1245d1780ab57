using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using QualiHlmDocs.Benchmarks.Contenders;
using QualiHlmDocs.Benchmarks.Inputs;
using QualiHlmDocs.Benchmarks.Inputs.Syntaxes;
using QualiHlmDocs.Documents.Templates;

namespace QualiHlmDocs.Benchmarks.Measuring;

/// <summary>How the cost of the table of S2 grows with its rows, the document written into a file as it is made.</summary>
/// <param name="Rows">How many rows.</param>
/// <param name="Ms">The fastest run.</param>
/// <param name="XmlBytes">The body, inflated.</param>
/// <param name="FileBytes">The document.</param>
/// <param name="Allocated">Managed bytes for one run.</param>
/// <param name="Memory">By how much the resident memory of the process rose at most over what it was with the data loaded.</param>
internal sealed record Growth(int Rows, double Ms, long XmlBytes, long FileBytes, long Allocated, long Memory)
{
    public static IReadOnlyList<int> Sizes { get; } = [10, 1_000, 10_000, 100_000];

    /// <summary>Measures in this process, which must be fresh.</summary>
    public static void Measure(int rows)
    {
        var lines = LongTable.Data(rows);
        var data = InProcess.Fields(lines);
        var template = InProcess.Compile(WordFile.With(LongTable.Body(new ScribanTags()), []));
        var file = Path.GetTempFileName();
        try
        {
            // A warm process, but nothing of this size yet.
            Write(template, InProcess.Fields(LongTable.Data(100)), file, 200);
            lines = null;
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            var before = ResidentNow();
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var first = Write(template, data, file, 1);
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            var memory = ResidentAtMost() - before;
            var runs = Math.Clamp(2_000_000 / rows, 5, 2_000);
            var best = Math.Min(first, Write(template, data, file, runs));
            Console.WriteLine(JsonSerializer.Serialize(new Growth(rows, best, XmlOf(file), new FileInfo(file).Length, allocated, memory)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    public static Growth Parse(string json) => JsonSerializer.Deserialize<Growth>(json) ?? throw new InvalidOperationException("No measurement was printed.");

    public static string Report(IEnumerable<Growth> all) =>
        "### Growth: the table of S2, written into a file as it is made (Fastest)\n\n"
        + "| rows | XML, MB | file, MB | min, ms | µs a row | allocated, MB | memory beside the data, MB |\n|--:|--:|--:|--:|--:|--:|--:|\n"
        + string.Concat(all.Select(it => string.Create(
            CultureInfo.InvariantCulture,
            $"| {it.Rows} | {it.XmlBytes / 1048576.0:0.00} | {it.FileBytes / 1048576.0:0.000} | {it.Ms:0.000} | {it.Ms * 1000 / it.Rows:0.000} | {it.Allocated / 1048576.0:0.00} | {it.Memory / 1048576.0:0.0} |\n")));

    private static double Write(CompiledTemplate template, IReadOnlyDictionary<string, object?> data, string file, int runs)
    {
        var best = double.MaxValue;
        for (var run = 0; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            using (var output = new FileStream(file, FileMode.Create, FileAccess.ReadWrite))
            {
                if (!template.RenderTo(data, output, RenderOptions.Default).IsComplete)
                {
                    throw new InvalidOperationException("The table was not made.");
                }
            }

            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }

    private static long ResidentNow()
    {
        if (OperatingSystem.IsLinux())
        {
            // Forgets the highest so far.
            File.WriteAllText("/proc/self/clear_refs", "5");
        }

        using var self = Process.GetCurrentProcess();
        return self.WorkingSet64;
    }

    private static long ResidentAtMost()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64;
    }

    private static long XmlOf(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        return zip.GetEntry(WordFile.Document)?.Length ?? 0;
    }
}
