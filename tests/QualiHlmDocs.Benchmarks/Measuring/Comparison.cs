using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using QualiHlmDocs.Benchmarks.Contenders;
using QualiHlmDocs.Benchmarks.Inputs;

namespace QualiHlmDocs.Benchmarks.Measuring;

/// <summary>The whole run: peers installed, documents compared, contenders measured in turn, results written.</summary>
internal sealed class Comparison
{
    // In turn and several times, each in a fresh process: what the machine does meanwhile touches all alike.
    public static int Rounds { get; } = int.TryParse(Environment.GetEnvironmentVariable("QUALIHLM_ROUNDS"), out var asked) && asked > 0 ? asked : 3;

    /// <summary>The project's own folder.</summary>
    public static string Root { get; } = FindRoot();

    private static readonly string Scratch = Path.Combine(Root, "artifacts", "benchmarks");

    private readonly Peers _peers = Peers.Install(Path.Combine(Root, "tests", "QualiHlmDocs.Benchmarks", "peers"), Scratch);

    /// <param name="codes">Scenarios to run; none means all, and only then are the results kept in the documentation.</param>
    public static int Run(string[] codes)
    {
        var comparison = new Comparison();
        var scenarios = Chosen(codes);
        var results = scenarios.Select(comparison.Measure).ToList();
        var report = Report.Of(results);
        Console.WriteLine(report);
        if (codes.Length == 0)
        {
            report += "\n" + MeasureGrowth();
            Report.Keep(Path.Combine(Root, "docs", "BENCHMARKS.md"), report);
        }

        return 0;
    }

    /// <summary>Only compares the texts that the contenders make.</summary>
    public static int Check(string[] codes)
    {
        var comparison = new Comparison();
        foreach (var scenario in Chosen(codes))
        {
            comparison.Prepare(scenario);
            Console.WriteLine($"{scenario.Code}: the same text from all.");
        }

        return 0;
    }

    /// <summary>How the cost of a table grows with its rows, each size in a fresh process.</summary>
    public static string MeasureGrowth() => Growth.Report(Growth.Sizes.Select(rows =>
        Growth.Parse(Peers.Start("dotnet", [Assembly.GetExecutingAssembly().Location, "grow", rows.ToString(CultureInfo.InvariantCulture)], Directory.CreateDirectory(Scratch).FullName))));

    private static List<Scenario> Chosen(string[] codes) => [.. Scenario.All.Where(scenario => codes.Length == 0 || codes.Contains(scenario.Code))];

    private (string Folder, List<Contender> Contenders) Prepare(Scenario scenario)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Scratch, scenario.Code)).FullName;
        var contenders = Contender.All.Where(contender => contender.TakesPart(scenario) && (!contender.IsPython || _peers.HasPython)).ToList();
        foreach (var syntax in contenders.Select(contender => contender.Syntax).Distinct())
        {
            File.WriteAllBytes(Contender.TemplateFile(folder, syntax), scenario.Template(syntax));
        }

        File.WriteAllText(Contender.DataFile(folder), scenario.Data().ToJsonString());
        CheckTexts(contenders, folder);
        return (folder, contenders);
    }

    private ScenarioResult Measure(Scenario scenario)
    {
        var (folder, contenders) = Prepare(scenario);
        var rounds = Enumerable.Range(1, Rounds).SelectMany(round => contenders.Select(contender =>
        {
            Console.WriteLine($"{scenario.Code}, round {round}: {contender.Title}");
            return (contender, Measurement: Start(contender, folder, scenario.IsLong ? Pace.Long : Pace.Full));
        })).ToLookup(found => found.contender, found => found.Measurement);
        return new(scenario, [.. contenders.Select(contender => new Score(contender, Measurement.Pool([.. rounds[contender]]), SizeOf(contender, folder)))]);
    }

    // Nothing is timed before every engine has made the same text.
    private void CheckTexts(List<Contender> contenders, string folder)
    {
        var ours = contenders[0];
        foreach (var contender in contenders)
        {
            Start(contender, folder, Pace.Once);
            if (contender.Role != Role.Limit && !contender.IsMerged
                && DocumentText.Difference(DocumentText.Read(ours.OutputFile(folder)), DocumentText.Read(contender.OutputFile(folder))) is { } difference)
            {
                throw new InvalidOperationException($"{ours.Title} and {contender.Title} differ: {difference}");
            }
        }
    }

    private Measurement Start(Contender contender, string folder, Pace pace) => Measurement.Parse(
        contender.Role == Role.Peer
            ? _peers.Run(contender, folder, pace.ToJson())
            : Peers.Start("dotnet", [Assembly.GetExecutingAssembly().Location, "work", contender.Code, folder, pace.ToJson()], folder));

    private static long SizeOf(Contender contender, string folder) => new FileInfo(contender.OutputFile(folder)).Length;

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new FileInfo(here).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "QualiHlmDocs.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks do not stand inside the project.");
    }
}
