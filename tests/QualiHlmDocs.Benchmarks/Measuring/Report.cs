using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using QualiHlmDocs.Benchmarks.Contenders;
using QualiHlmDocs.Benchmarks.Inputs;

namespace QualiHlmDocs.Benchmarks.Measuring;

/// <summary>The results as Markdown, kept between two marks of the page that explains them.</summary>
internal static class Report
{
    private const string Begin = "<!-- results: written by the benchmarks, from here -->";
    private const string End = "<!-- to here -->";

    public static string Of(IEnumerable<ScenarioResult> results) =>
        Machine() + "\n" + string.Join("\n", results.Select(Of));

    public static void Keep(string page, string report)
    {
        var text = File.ReadAllText(page);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        File.WriteAllText(page, text[..(begin + Begin.Length)] + "\n\n" + report + "\n" + text[end..]);
    }

    private static string Of(ScenarioResult result)
    {
        var page = new StringBuilder();
        page.Append(Invariant($"### {result.Scenario.Code}: {result.Scenario.Title}\n\n"));
        page.Append("| | cold, ms | min, ms | median, ms | p95, ms | runs | allocated, KB | peak memory, MB | file, KB | faster than the fastest peer | times the limit |\n");
        page.Append("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        foreach (var score in result.Scores)
        {
            page.Append(Row(result, score));
        }

        return page.Append('\n').Append(Verdict(result)).ToString();
    }

    private static string Row(ScenarioResult result, Score score)
    {
        var found = score.Measurement;
        var allocated = found.Allocated is { } bytes ? Number(bytes / 1024.0) : "–";
        var file = score.Contender.Role == Role.Limit ? "–" : Number(score.OutputBytes / 1024.0);
        var (peer, limit) = score.Contender.Role == Role.Ours
            ? (Number(result.FastestPeer.Measurement.Min / found.Min) + " ×", Number(found.Min / result.LimitOf(score).Measurement.Min) + " ×")
            : ("", "");
        return Invariant($"| {score.Contender.Title} | {Number(found.Cold)} | {Number(found.Min)} | {Number(found.Middle)} | {Number(found.P95)} | {found.Samples.Length} | {allocated} | {Number(found.PeakMemory / 1048576.0)} | {file} | {peer} | {limit} |\n");
    }

    private static string Verdict(ScenarioResult result)
    {
        var aims = result.Scenario.Aims;
        var limit = aims.TimesTheLimit is { } most ? Invariant($", and at most {most} times the limit") : string.Empty;
        var compiledOnce = result.Scores.Where(score => score.Contender.Role == Role.Ours && !score.Contender.IsMerged && score.Contender.IsCompiledAnew == result.Scenario.IsFirstOnly);
        return Invariant($"Aim: at least {aims.TimesThePeer} times faster than the fastest peer{limit}.\n\n")
            + string.Concat(compiledOnce.Select(score => Verdict(result, score, aims)));
    }

    private static string Verdict(ScenarioResult result, Score ours, Aims aims)
    {
        var peer = result.FastestPeer.Measurement.Min / ours.Measurement.Min;
        var text = Invariant($"- {ours.Contender.Level}{(ours.Contender.IsCompiledAnew ? ", compiled anew" : string.Empty)}: {Number(peer)} times faster than {result.FastestPeer.Contender.Title}, {Reached(peer >= aims.TimesThePeer)}");
        if (aims.TimesTheLimit is { } most)
        {
            var limit = ours.Measurement.Min / result.LimitOf(ours).Measurement.Min;
            text += Invariant($"; {Number(limit)} times the limit, {Reached(limit <= most)}");
        }

        return text + ".\n";
    }

    private static string Reached(bool isReached) => isReached ? "reached" : "**not reached**";

    /// <summary>What it was measured on, and how busy that was.</summary>
    public static string Machine()
    {
        var today = DateOnly.FromDateTime(DateTime.Now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var node = Peers.Start("node", ["--version"], AppContext.BaseDirectory).Trim();
        return Invariant($"{today}; {Processor()}, {Environment.ProcessorCount} cores; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}; Node {node}{Load()}.\n");
    }

    // A busy machine spoils medians and not minima: whoever reads the numbers must know.
    private static string Load()
    {
        const string File = "/proc/loadavg";
        return System.IO.File.Exists(File) ? $"; {Comparison.Rounds} {(Comparison.Rounds < 2 ? "round" : "rounds")}; load of the machine over the last minutes {System.IO.File.ReadAllText(File).Split(' ')[1]}" : string.Empty;
    }

    private static string Processor()
    {
        const string File = "/proc/cpuinfo";
        var line = System.IO.File.Exists(File) ? System.IO.File.ReadLines(File).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    // Three significant digits, whatever the size.
    public static string Number(double value) =>
        value >= 100 ? value.ToString("0", CultureInfo.InvariantCulture)
        : value >= 10 ? value.ToString("0.0", CultureInfo.InvariantCulture)
        : value >= 1 ? value.ToString("0.00", CultureInfo.InvariantCulture)
        : value.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
