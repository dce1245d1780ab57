using System.Reflection;
using System.Runtime.CompilerServices;
using QualiHlmDocs.Benchmarks.Contenders;
using QualiHlmDocs.Benchmarks.Inputs;

namespace QualiHlmDocs.Benchmarks.Measuring;

/// <summary>The whole run: peers installed, documents compared, contenders measured in turn, results written.</summary>
internal sealed class Comparison
{
    // In turn and several times, each in a fresh process: what the machine does meanwhile touches all alike.
    private const int Rounds = 3;

    private static readonly string Root = FindRoot();
    private static readonly string Scratch = Path.Combine(Root, "artifacts", "benchmarks");

    private readonly Peers _peers = Peers.Install(Path.Combine(Root, "tests", "QualiHlmDocs.Benchmarks", "peers"), Scratch);

    /// <param name="codes">Scenarios to run; none means all, and only then are the results kept in the documentation.</param>
    public static int Run(string[] codes)
    {
        var comparison = new Comparison();
        var scenarios = Scenario.All.Where(scenario => codes.Length == 0 || codes.Contains(scenario.Code)).ToList();
        var results = scenarios.Select(comparison.Measure).ToList();
        var report = Report.Of(results);
        Console.WriteLine(report);
        if (codes.Length == 0)
        {
            Report.Keep(Path.Combine(Root, "docs", "BENCHMARKS.md"), report);
        }

        return 0;
    }

    private ScenarioResult Measure(Scenario scenario)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Scratch, scenario.Code)).FullName;
        foreach (var syntax in Contender.All.Select(contender => contender.Syntax).Distinct())
        {
            File.WriteAllBytes(Contender.TemplateFile(folder, syntax), scenario.Template(syntax));
        }

        File.WriteAllText(Contender.DataFile(folder), scenario.Data().ToJsonString());
        CheckTexts(folder);
        var rounds = Enumerable.Range(1, Rounds).SelectMany(round => Contender.All.Select(contender =>
        {
            Console.WriteLine($"{scenario.Code}, round {round}: {contender.Title}");
            return (contender, Measurement: Start(contender, folder, Pace.Full));
        })).ToLookup(found => found.contender, found => found.Measurement);
        return new(scenario, [.. Contender.All.Select(contender => new Score(contender, Measurement.Pool([.. rounds[contender]]), SizeOf(contender, folder)))]);
    }

    // Nothing is timed before every engine has made the same text.
    private void CheckTexts(string folder)
    {
        var ours = Contender.All[0];
        foreach (var contender in Contender.All)
        {
            Start(contender, folder, Pace.Once);
            if (contender.Role != Role.Limit
                && DocumentText.Difference(DocumentText.Read(ours.OutputFile(folder)), DocumentText.Read(contender.OutputFile(folder))) is { } difference)
            {
                throw new InvalidOperationException($"{ours.Title} and {contender.Title} differ: {difference}");
            }
        }
    }

    private Measurement Start(Contender contender, string folder, Pace pace) => Measurement.Parse(
        contender.Role == Role.Peer
            ? Peers.Start("node", ["peer.mjs", contender.Code, Contender.TemplateFile(folder, contender.Syntax), Contender.DataFile(folder), contender.OutputFile(folder), pace.ToJson()], _peers.Folder)
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
