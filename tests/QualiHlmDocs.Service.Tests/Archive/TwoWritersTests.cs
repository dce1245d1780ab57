using QualiHlmDocs.Service.Archive;

namespace QualiHlmDocs.Service.Tests.Archive;

public sealed class TwoWritersTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task Writers_at_the_same_time_take_turns()
    {
        const int Writers = 4;
        const int Deposits = 8;
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(
            () =>
            {
                for (var i = 0; i < Deposits; i++)
                {
                    _archive.Store().Keep(Some.Depot($"{writer}/{i}"));
                }
            },
            TestContext.Current.CancellationToken)));

        var documents = _archive.Documents();
        documents.Should().HaveCount(Writers * Deposits).And.OnlyHaveUniqueItems();
        for (var writer = 0; writer < Writers; writer++)
        {
            documents.Where(text => text.StartsWith($"{writer}/", StringComparison.Ordinal)).Should().Equal(Enumerable.Range(0, Deposits).Select(i => $"{writer}/{i}"));
        }

        _archive.ShouldBeSound();
    }

    [Fact]
    public void A_writer_who_is_kept_waiting_is_told_by_whom()
    {
        _archive.Store().Keep(Some.Depot("a"));
        using var held = new FileStream(Path.Combine(_archive.Racine, "verrou"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var impatient = new ArchiveStore(new(_archive.Racine) { Patience = TimeSpan.FromMilliseconds(100) }, TimeProvider.System);

        FluentActions.Invoking(() => impatient.Keep(Some.Depot("b"))).Should().Throw<ArchiveException>()
            .Which.Message.Should().Contain("en cours d’écriture par").And.Contain(Environment.MachineName).And.Contain($"processus {Environment.ProcessId}");
    }

    [Fact]
    public async Task Readers_see_whole_versions_while_one_writes()
    {
        _archive.Store().Keep(Some.Depot("0"));
        using var done = new CancellationTokenSource();
        var writer = Task.Run(
            async () =>
            {
                for (var i = 1; i < 60; i++)
                {
                    _archive.Store().Keep(Some.Depot($"{i}"));
                }

                await done.CancelAsync();
            },
            TestContext.Current.CancellationToken);

        var seen = 0;
        while (!done.IsCancellationRequested && !writer.IsCompleted)
        {
            var documents = _archive.Documents();
            documents.Should().Equal(Enumerable.Range(0, documents.Count).Select(i => $"{i}"));
            documents.Count.Should().BeGreaterThanOrEqualTo(seen);
            seen = documents.Count;
        }

        await writer;
        _archive.Documents().Should().HaveCount(60);
    }
}
