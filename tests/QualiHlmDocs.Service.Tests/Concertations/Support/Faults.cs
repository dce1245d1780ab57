using System.Data.Common;
using QualiHlmDocs.Service.Concertations.Canaux;
using QualiHlmDocs.Service.Databases;

namespace QualiHlmDocs.Service.Tests.Concertations.Support;

/// <summary>The program dies here: nothing after it is done.</summary>
internal sealed class CrashException() : Exception("crash");

/// <summary>Another writer holds the database.</summary>
internal sealed class BusyException() : DbException("busy");

/// <summary>When what goes wrong. The same seed goes wrong the same way.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    public bool Throw(double chance)
    {
        lock (_random)
        {
            return _random.NextDouble() < chance;
        }
    }
}

/// <summary>A database whose program dies between two transactions, or that another holds.</summary>
internal sealed class FaultyDatabase(IDatabase database, Dice dice, double chance) : IDatabase
{
    public string BlobType => database.BlobType;

    public string SkipLocked => database.SkipLocked;

    public string Name => database.Name;

    public DbConnection Open() => dice.Throw(chance) ? throw new CrashException() : dice.Throw(chance) ? throw new BusyException() : database.Open();

    public bool IsPassing(DbException fault) => fault is BusyException || database.IsPassing(fault);
}

/// <summary>A channel whose program dies before or after its calls.</summary>
internal sealed class FaultyChannel(IChannel channel, Dice dice, double chance) : IChannel
{
    public string Name => channel.Name;

    public TimeSpan ProbeDelay => channel.ProbeDelay;

    public Task<Outcome> Draft(Lettre lettre, string externe, CancellationToken stop) => Around(() => channel.Draft(lettre, externe, stop));

    public Task<Outcome> Send(Lettre lettre, string externe, CancellationToken stop) => Around(() => channel.Send(lettre, externe, stop));

    public Task<Outcome> Probe(Lettre lettre, string externe, TimeSpan since, CancellationToken stop) => Around(() => channel.Probe(lettre, externe, since, stop));

    private async Task<Outcome> Around(Func<Task<Outcome>> call)
    {
        CrashNow();
        var outcome = await call();
        CrashNow();
        return outcome;
    }

    private void CrashNow()
    {
        if (dice.Throw(chance))
        {
            throw new CrashException();
        }
    }
}
