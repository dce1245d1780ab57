using QualiHlmDocs.Benchmarks.Contenders;
using QualiHlmDocs.Benchmarks.Measuring;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Benchmarks.Reading;

/// <summary>What a process of its own does for the measure of reading.</summary>
internal static class ReadingWorker
{
    private static readonly Pace Small = new(30, 2_000, 50, 1_000, 2_000);
    private static readonly Pace Large = new(2, 0, 7, 0, 7);

    /// <summary>Times one reader on one workbook.</summary>
    public static void Time(WorkbookPeer peer, string workbook, int rows)
    {
        var bytes = File.ReadAllBytes(workbook);
        byte[] Read()
        {
            var cells = peer.Cells(bytes);
            return cells == (rows + 1L) * LargePlan.Columns ? [] : throw new InvalidOperationException($"{peer.Title} found {cells} cells.");
        }

        Worker.Run(new Job(Read, Read), Path.ChangeExtension(workbook, ".out"), PaceFor(rows));
    }

    /// <summary>Prints what the plan keeps in memory once it is read, in bytes.</summary>
    public static void Keep(string workbook)
    {
        var bytes = File.ReadAllBytes(workbook);
        // Once for what is made once: tables, patterns, compiled code.
        _ = Read(bytes);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var plan = Read(bytes);
        Console.WriteLine(GC.GetTotalMemory(forceFullCollection: true) - before);
        GC.KeepAlive(plan);
    }

    /// <summary>Reads once, and holds the plan; runs out of memory where the heap it was given is too small.</summary>
    public static void Once(string workbook) => GC.KeepAlive(Read(File.ReadAllBytes(workbook)));

    public static Pace PaceFor(int rows) => rows > 10_000 ? Large : Small;

    private static PlanActions Read(byte[] bytes) => WorkbookReader.Read(bytes, "paa.xlsx").Plan ?? throw new InvalidOperationException("The plan was refused.");
}
