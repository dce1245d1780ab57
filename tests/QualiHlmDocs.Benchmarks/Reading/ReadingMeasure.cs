using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using QualiHlmDocs.Benchmarks.Contenders;
using QualiHlmDocs.Benchmarks.Measuring;

namespace QualiHlmDocs.Benchmarks.Reading;

/// <summary>Workbooks of a thousand and of a hundred thousand rows, read by the product, by its peers and at the limit.</summary>
internal sealed class ReadingMeasure(string root)
{
    private const int Rounds = 3;
    private const int MegaByte = 1 << 20;
    private const int LargestHeap = 512;
    private const string Begin = "<!-- reading: written by the benchmarks, from here -->";
    private const string End = "<!-- reading: to here -->";

    private static readonly int[] Sizes = [1_000, 100_000];
    private static readonly int[] HeapSizes = [1_000, 10_000, 100_000];

    private readonly string _folder = Directory.CreateDirectory(Path.Combine(root, "artifacts", "benchmarks", "reading")).FullName;

    /// <summary>Runs what the arguments ask of this folder; false when they ask something else.</summary>
    public static bool TryRun(string[] args)
    {
        switch (args)
        {
            case ["reading"]:
                new ReadingMeasure(Comparison.Root).Run();
                return true;
            case ["read", var reader, var workbook, var rows]:
                ReadingWorker.Time(WorkbookPeer.All.Single(peer => peer.Code == reader), workbook, int.Parse(rows, CultureInfo.InvariantCulture));
                return true;
            case ["keep", var workbook]:
                ReadingWorker.Keep(workbook);
                return true;
            case ["once", var workbook]:
                ReadingWorker.Once(workbook);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Measures, prints, and keeps the results in the documentation.</summary>
    public void Run()
    {
        var page = new StringBuilder(Report.Machine()).Append('\n');
        foreach (var rows in Sizes)
        {
            page.Append(Table(rows, Measure(rows))).Append('\n');
        }

        page.Append(Heaps());
        Console.WriteLine(page);
        var path = Path.Combine(root, "docs", "BENCHMARKS.md");
        var text = File.ReadAllText(path);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        File.WriteAllText(path, text[..(begin + Begin.Length)] + "\n\n" + page + "\n" + text[end..]);
    }

    private Dictionary<string, Measurement> Measure(int rows) =>
        Enumerable.Range(1, Rounds).SelectMany(round => WorkbookPeer.All.Select(peer =>
        {
            Console.WriteLine($"{rows} rows, round {round}: {peer.Title}");
            return (peer.Code, Measurement: Start(peer, rows));
        })).GroupBy(found => found.Code).ToDictionary(group => group.Key, group => Measurement.Pool([.. group.Select(found => found.Measurement)]));

    private Measurement Start(WorkbookPeer peer, int rows) => Measurement.Parse(
        peer.Code == WorkbookPeer.Python
            ? Peers.Start("/usr/bin/python3", [Path.Combine(root, "tests", "QualiHlmDocs.Benchmarks", "peers", "read.py"), Workbook(rows), ReadingWorker.PaceFor(rows).ToJson()], _folder)
            : Peers.Start("dotnet", [Assembly.GetExecutingAssembly().Location, "read", peer.Code, Workbook(rows), rows.ToString(CultureInfo.InvariantCulture)], _folder));

    private string Workbook(int rows)
    {
        var path = Path.Combine(_folder, $"{rows}.xlsx");
        if (!File.Exists(path))
        {
            LargePlan.Write(path, rows);
        }

        return path;
    }

    private static string Table(int rows, Dictionary<string, Measurement> results)
    {
        var table = new StringBuilder().Append(CultureInfo.InvariantCulture, $"### {rows} rows × {LargePlan.Columns} columns\n\n");
        table.Append("| | cold, ms | min, ms | median, ms | runs | allocated, MB | peak memory, MB | times ours | times the limit |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        var (ours, limit) = (results[WorkbookPeer.Ours], results[WorkbookPeer.Limit]);
        foreach (var peer in WorkbookPeer.All)
        {
            var found = results[peer.Code];
            var allocated = found.Allocated is { } bytes ? Report.Number((double)bytes / MegaByte) : "–";
            table.Append(CultureInfo.InvariantCulture, $"| {peer.Title} | {Report.Number(found.Cold)} | {Report.Number(found.Min)} | {Report.Number(found.Middle)} | {found.Samples.Length} | {allocated} | {Report.Number((double)found.PeakMemory / MegaByte)} | {Report.Number(found.Min / ours.Min)} | {Report.Number(found.Min / limit.Min)} |\n");
        }

        return table.ToString();
    }

    private string Heaps()
    {
        var table = new StringBuilder("### Memory beyond the plan\n\n| rows | the plan keeps, MB | least heap in which it is read, MB | beyond the plan and the file, MB |\n|--:|--:|--:|--:|\n");
        foreach (var rows in HeapSizes)
        {
            var workbook = Workbook(rows);
            var plan = long.Parse(Peers.Start("dotnet", [Assembly.GetExecutingAssembly().Location, "keep", workbook], _folder), CultureInfo.InvariantCulture) / (double)MegaByte;
            var heap = LeastHeap(workbook);
            table.Append(CultureInfo.InvariantCulture, $"| {rows} | {Report.Number(plan)} | {heap} | {Report.Number(heap - plan - (new FileInfo(workbook).Length / (double)MegaByte))} |\n");
        }

        return table.ToString();
    }

    // The runtime itself refuses more: whatever reading needs at any moment, it had it within this.
    private int LeastHeap(string workbook)
    {
        int low = 1, high = LargestHeap;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = IsEnough(workbook, middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private bool IsEnough(string workbook, int megaBytes)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly.GetExecutingAssembly().Location, "once", workbook]) { WorkingDirectory = _folder, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = ((long)megaBytes * MegaByte).ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
