using System.Diagnostics;
using System.Text.Json;
using QualiHlmDocs.Service.Tests.Concertations.Support;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Concertations;

/// <summary>The program itself, in several processes that share a database, or killed while it sends.</summary>
public sealed class CompetingProcessTests(PostgresServer server) : IDisposable
{
    private const int Seed = 20261122;
    private const int Kills = 4;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [EachBase]
    public async Task Two_processes_that_send_one_campaign_send_each_letter_once(Base kind)
    {
        await using var smtp = await SmtpServers.Start();
        var where = kind == Base.Sqlite ? _folder.File("partage.sqlite") : await server.NewDatabase();
        var ended = await Task.WhenAll(ChildProcess.Run(Sending(smtp, where)), ChildProcess.Run(Sending(smtp, where)));
        ended.Should().AllSatisfy(one => one.ExitCode.Should().Be(0, "it said: {0} {1}", one.Error, one.Output));
        var mails = (await PythonMail.Read([.. smtp.Kept])).EnumerateArray().ToList();
        mails.Should().HaveCount(9);
        mails.Select(mail => mail.GetProperty("message_id").GetString()).Should().OnlyHaveUniqueItems();
        mails.Should().OnlyContain(mail => mail.GetProperty("unsent").ValueKind == JsonValueKind.Null && mail.GetProperty("files").GetArrayLength() == 1);
    }

    [Fact]
    public async Task The_program_sends_through_Graph_as_it_is_configured()
    {
        await using var graph = await new GraphStandIn(TimeProvider.System, new Dice(Seed)).Start();
        var start = new ProcessStartInfo(Project.Program, ["envoi", "envoyer", Project.Exemple, "--type", "convocation", "--date", "2026-04-01", "--canal", "graph", "--confirmer"]) { WorkingDirectory = _folder.Path };
        start.Environment["QUALIHLM_DONNEES"] = _folder.File("donnees");
        start.Environment["QUALIHLM_ARCHIVE"] = _folder.Archive;
        start.Environment["Concertation__Graph__Adresse"] = $"{graph.Address}";
        start.Environment["Concertation__Graph__Jeton"] = GraphStandIn.Token;
        var ended = await ChildProcess.Run(start);
        ended.ExitCode.Should().Be(0, "it said: {0} {1}", ended.Error, ended.Output);
        ended.Output.Should().Contain("9 lettres : envoyée");
        graph.Left.Should().HaveCount(9).And.OnlyContain(letter => letter.Value == 1);
        graph.Messages.Should().OnlyContain(message => message.Attachments.Count == 1);
    }

    [Fact]
    public async Task A_process_killed_while_it_sends_sends_nothing_twice_and_loses_nothing()
    {
        await using var smtp = await SmtpServers.Start();
        var (where, random) = (_folder.File("tue.sqlite"), new Random(Seed));
        for (var kill = 0; kill < Kills; kill++)
        {
            using var process = Process.Start(Redirected(Sending(smtp, where))) ?? throw new InvalidOperationException("The program did not start.");
            await Task.Delay(random.Next(600, 2500), Stop);
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(Stop);
        }

        (await ChildProcess.Run(Sending(smtp, where))).ExitCode.Should().BeOneOf(0, 1);
        var arrived = smtp.Kept.Count == 0 ? [] : (await PythonMail.Read([.. smtp.Kept])).EnumerateArray().Select(mail => mail.GetProperty("message_id").GetString().Given()).ToList();
        arrived.Should().OnlyHaveUniqueItems();
        var etat = JsonDocument.Parse((await ChildProcess.Run(Program(smtp, where, "envoi", "etat", "--json"))).Output).RootElement.GetProperty("campagnes");
        var letters = etat.EnumerateArray().Should().ContainSingle().Subject.GetProperty("lettres").EnumerateArray().ToList();
        letters.Should().HaveCount(9);
        letters.Should().AllSatisfy(letter =>
        {
            var (state, hasArrived) = (letter.GetProperty("etat").GetString(), arrived.Contains(letter.GetProperty("message_id").GetString().Given()));
            state.Should().BeOneOf("envoyee", "indecise");
            if (state == "envoyee")
            {
                hasArrived.Should().BeTrue();
            }
        });
    }

    private ProcessStartInfo Sending(SmtpServers smtp, string where) =>
        Program(smtp, where, "envoi", "envoyer", Project.Exemple, "--type", "convocation", "--date", "2026-04-01", "--canal", "smtp", "--confirmer");

    private ProcessStartInfo Program(SmtpServers smtp, string where, params string[] arguments)
    {
        var start = new ProcessStartInfo(Project.Program, arguments) { WorkingDirectory = _folder.Path };
        start.Environment["QUALIHLM_DONNEES"] = _folder.File("donnees");
        start.Environment["QUALIHLM_ARCHIVE"] = _folder.Archive;
        start.Environment["Concertation__Base"] = where;
        start.Environment["Concertation__BailSecondes"] = "4";
        start.Environment["Concertation__Smtp__Hote"] = "127.0.0.1";
        start.Environment["Concertation__Smtp__Port"] = $"{smtp.Port}";
        start.Environment["Concertation__Smtp__Securite"] = "aucune";
        return start;
    }

    private static ProcessStartInfo Redirected(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        return start;
    }
}
