using System.Collections.Concurrent;
using System.Text.Json;
using QualiHlmDocs.Service.Identity;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Plans;
using QualiHlmDocs.Service.Productions;

namespace QualiHlmDocs.Service.Travaux;

/// <summary>
/// What is known of each piece of work of an organisme: in memory while this service does it, and on disk, so that after a
/// stop in the middle the truth is told. The workbook itself is never written.
/// </summary>
public sealed class TravauxStore(Organisation organisation, TravauxEnCours running)
{
    private readonly string _folder = Path.Combine(organisation.DataFolder, "travaux");

    /// <summary>Writes down a new one, under its key.</summary>
    public void Enter(Travail travail, string key)
    {
        Directory.CreateDirectory(_folder);
        Write(new(travail, key));
    }

    /// <summary>Writes how far it is.</summary>
    public void Keep(Travail travail) => Write(new(travail, Read(PathOf(travail.Id))?.Cle ?? string.Empty));

    /// <summary>How far it is; null for one that this organisme never asked for.</summary>
    public Travail? Find(Guid id) => Read(PathOf(id)) is { } kept ? Told(kept.Travail) : null;

    /// <summary>The newest first.</summary>
    public IReadOnlyList<Travail> Recent() => [.. Kept().Select(kept => Told(kept.Travail))];

    /// <summary>The one that was asked for with the same key; null for none.</summary>
    public Travail? WithKey(string key) => key.Length > 0 && Kept().FirstOrDefault(kept => kept.Cle == key) is { } found ? Told(found.Travail) : null;

    // What is not being done by this very process, and is not over, was cut short by a stop.
    private Travail Told(Travail travail) => travail.IsOver || running.Knows(travail.Id)
        ? travail
        : travail with { Etat = EtatTravail.Interrompu, Courant = null, Message = "Le service s’est arrêté avant la fin : ce qui était produit est conservé, relancez pour le reste." };

    private IEnumerable<TravailGarde> Kept() => Directory.Exists(_folder)
        ? Directory.EnumerateFiles(_folder, "*.json").OrderByDescending(Path.GetFileName, StringComparer.Ordinal).Take(Limits.MaxTravauxTold).Select(Read).OfType<TravailGarde>()
        : [];

    private void Write(TravailGarde kept) => WholeFile.Write(PathOf(kept.Travail.Id), JsonSerializer.SerializeToUtf8Bytes(kept, PlanJson.Options));

    private static TravailGarde? Read(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<TravailGarde>(File.ReadAllBytes(path), PlanJson.Options) : null;
        }
        catch (JsonException)
        {
            return null; // a file of another version of the program
        }
    }

    private string PathOf(Guid id) => Path.Combine(_folder, $"{id:N}.json");
}

/// <summary>What this process is doing or is about to do.</summary>
public sealed class TravauxEnCours
{
    private readonly ConcurrentDictionary<Guid, CancellationTokenSource> _stops = new();

    public bool Knows(Guid id) => _stops.ContainsKey(id);

    public int Count => _stops.Count;

    /// <summary>Enters one; it is stopped through the returned token.</summary>
    public CancellationToken Enter(Guid id) => _stops.GetOrAdd(id, _ => new CancellationTokenSource()).Token;

    public void Stop(Guid id)
    {
        if (_stops.TryGetValue(id, out var stop))
        {
            stop.Cancel();
        }
    }

    public void Leave(Guid id)
    {
        if (_stops.TryRemove(id, out var stop))
        {
            stop.Dispose();
        }
    }
}
