using System.Diagnostics;
using System.Globalization;

namespace QualiHlmDocs.Service.Tests.Archive;

/// <summary>
/// Real processes, really killed (SIGKILL) at random times while they write. 200 kills; as many as
/// <c>QUALIHLM_TEST_KILLS</c> says where it is set (1000 before a release).
/// </summary>
public sealed class KilledProcessTests : IDisposable
{
    private const int Seed = 20261121;
    private const int DefaultKills = 200;
    private const int CheckEvery = 10;
    private const int MaxVersions = 60;

    private readonly Random _random = new(Seed);
    private TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task A_process_killed_at_any_time_loses_no_accepted_version()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable("QUALIHLM_TEST_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : DefaultKills;
        var accepted = -1;
        for (var kill = 1; kill <= kills; kill++)
        {
            accepted = Math.Max(accepted, await WriteUntilKilled());
            CheckVersions(accepted);
            if (kill % CheckEvery == 0)
            {
                _archive.ShouldBeSound();
            }

            if (accepted > MaxVersions) // a long history only slows the next kills down
            {
                _archive.ShouldBeSound();
                _archive.Dispose();
                (_archive, accepted) = (new TestArchive(), -1);
            }
        }

        _archive.Store().Recover();
        CheckVersions(accepted);
    }

    // The last version that the writer had been told was kept; -1 for none.
    private async Task<int> WriteUntilKilled()
    {
        using var writer = WriterProgram.Start(_archive.Racine);
        var first = await writer.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        var pause = Stopwatch.StartNew();
        var wanted = _random.NextDouble() * 12; // milliseconds: a version takes about two
        while (pause.Elapsed.TotalMilliseconds < wanted)
        {
            Thread.SpinWait(20);
        }

        writer.Kill();
        await writer.WaitForExitAsync(TestContext.Current.CancellationToken);
        var rest = await writer.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var whole = rest.Contains('\n', StringComparison.Ordinal) ? rest[..rest.LastIndexOf('\n')].Split('\n')[^1] : first;
        return int.Parse(whole ?? "-1", CultureInfo.InvariantCulture);
    }

    private void CheckVersions(int accepted)
    {
        _archive.Store().Recover();
        var documents = _archive.Documents();
        documents.Should().Equal(Enumerable.Range(0, documents.Count).Select(i => i.ToString(CultureInfo.InvariantCulture)));
        documents.Count.Should().BeInRange(accepted + 1, accepted + 2);
    }
}
