using System.Collections.Concurrent;
using System.Data.Common;
using QualiHlmDocs.Service.Concertations;
using QualiHlmDocs.Service.Databases;
using QualiHlmDocs.Service.Identity;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Envois;

/// <summary>
/// Sends what was confirmed while the service runs, and what a stop left over. Its log names letters by their keys alone.
/// </summary>
public sealed partial class EnvoiQueue(ServiceSettings settings, IConfiguration configuration, TimeProvider clock, ILogger<EnvoiQueue> log) : BackgroundService
{
    private const string Organismes = "organismes";

    /// <summary>How long a letter that may leave waits at most for somebody to look.</summary>
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, EnvoiSettings> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Outbox> _outboxes = new(StringComparer.Ordinal);
    private readonly List<IDatabase> _databases = [];
    private readonly SemaphoreSlim _wake = new(0);

    /// <summary>How an organisme sends.</summary>
    internal EnvoiSettings SettingsOf(Organisation organisation) =>
        EnvoiSettings.From(configuration, organisation.DataFolder, organisation.DataFolder == settings.DataFolder ? null : organisation.Key);

    /// <summary>Letters were confirmed: looks at once.</summary>
    internal void Wake(EnvoiSettings which)
    {
        _known[which.Base + which.Tenant] = which;
        _wake.Release();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _databases.OfType<IDisposable>().ToList().ForEach(database => database.Dispose());
        _wake.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // the service answers while this looks for what a stop left over
        LeftOver().ForEach(one => _known[one.Base + one.Tenant] = one);
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var one in _known.Values)
            {
                await Send(one, stoppingToken);
            }

            await _wake.WaitAsync(Round, stoppingToken);
        }
    }

    private async Task Send(EnvoiSettings one, CancellationToken stop)
    {
        try
        {
            var outbox = _outboxes.GetOrAdd(one.Base + one.Tenant, _ => Open(one));
            if (await new OutboxWorker(outbox, one.Channels(), $"{Environment.MachineName}-{Environment.ProcessId}").Run(null, stop) is > 0 and var steps)
            {
                LogSteps(steps);
            }
        }
        catch (DbException fault)
        {
            LogDatabase(fault.GetType().Name);
        }
    }

    private Outbox Open(EnvoiSettings one)
    {
        var database = one.OpenDatabase();
        _databases.Add(database);
        var outbox = new Outbox(database, clock, one.Rythme);
        outbox.Prepare();
        return outbox;
    }

    private List<EnvoiSettings> LeftOver()
    {
        var folder = Path.Combine(settings.DataFolder, Organismes);
        var tenants = Directory.Exists(folder) ? Directory.EnumerateDirectories(folder) : [];
        return [.. tenants.Select(one => EnvoiSettings.From(configuration, one, Path.GetFileName(one))).Prepend(EnvoiSettings.From(configuration, settings.DataFolder)).Where(one => one.IsInUse)];
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Steps} steps of letters made.")]
    private partial void LogSteps(int steps);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The register's database does not answer ({Fault}); letters wait.")]
    private partial void LogDatabase(string fault);
}
