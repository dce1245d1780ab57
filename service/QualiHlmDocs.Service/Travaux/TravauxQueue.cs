using System.Threading.Channels;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Travaux;

/// <summary>Does the work, a few pieces at a time, in the order they were asked for.</summary>
public sealed class TravauxQueue : BackgroundService
{
    private readonly Channel<Func<CancellationToken, Task>> _queue = Channel.CreateBounded<Func<CancellationToken, Task>>(Limits.MaxTravauxWaiting);

    /// <summary>False when too much is waiting already.</summary>
    public bool TryAdd(Func<CancellationToken, Task> work) => _queue.Writer.TryWrite(work);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, Limits.TravauxAtOnce).Select(_ => Task.Run(() => Run(stoppingToken), stoppingToken)));

    private async Task Run(CancellationToken stop)
    {
        await foreach (var work in _queue.Reader.ReadAllAsync(stop))
        {
            await work(stop);
        }
    }
}
