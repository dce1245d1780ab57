using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Service.Concertations;
using QualiHlmDocs.Service.Concertations.Canaux;
using QualiHlmDocs.Service.Databases;
using QualiHlmDocs.Service.Productions;

namespace QualiHlmDocs.Service.Envois;

/// <summary>Where letters are prepared, confirmed and sent: archive first, send second.</summary>
public sealed class EnvoiDesk : IDisposable
{
    // A mailbox's rate is counted by the minute.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan MostPatience = TimeSpan.FromHours(2);

    private readonly DossierArchive _archive;
    private readonly TimeProvider _clock;
    private readonly Lazy<IDatabase> _database;
    private readonly Lazy<Outbox> _outbox;

    public EnvoiDesk(EnvoiSettings settings, DossierArchive archive, TimeProvider clock)
    {
        (Settings, _archive, _clock) = (settings, archive, clock);
        _database = new(settings.OpenDatabase);
        _outbox = new(() =>
        {
            var outbox = new Outbox(_database.Value, clock, settings.Rythme);
            outbox.Prepare();
            return outbox;
        });
    }

    public EnvoiSettings Settings { get; }

    /// <summary>The letters on their way; the database is made when it is first needed.</summary>
    public Outbox Outbox => _outbox.Value;

    /// <summary>What was done.</summary>
    public Registre Registre => new(Ready(), _clock);

    /// <summary>Where the register is kept, without password.</summary>
    public string DatabaseName => _database.Value.Name;

    /// <summary>Takes over what a workbook says of the concertation. Returns whose it is.</summary>
    internal string Follow(PlanActions plan)
    {
        var fiches = FichesClasseur.Of(plan);
        Registre.Follow(fiches);
        return fiches.Organisme;
    }

    /// <summary>What would leave, and what to know before; nothing is written.</summary>
    /// <exception cref="EnvoiException">What is asked cannot be prepared.</exception>
    internal CampagnePreparee Prepare(DemandeEnvoi demande, CancellationToken stop) => new CampagnePreparation(Settings, _clock).Prepare(demande, stop);

    /// <summary>
    /// Archives the letters, then hands them to the outbox: from here on each goes once. Asked again after a crash, it
    /// goes on where it stopped.
    /// </summary>
    /// <returns>How many letters are new.</returns>
    /// <exception cref="EnvoiException">A letter cannot be archived: nothing is sent.</exception>
    internal int Confirm(CampagnePreparee campagne, DemandeEnvoi demande)
    {
        var known = Outbox.List(campagne.Campagne.Id).Select(envoi => envoi.Cle).ToHashSet(StringComparer.Ordinal);
        var kept = campagne.Lettres.Where(letter => !known.Contains(letter.Envoi.Lettre.Cle)).Select(Archived).ToList();
        Follow(demande.Plan);
        var added = Outbox.Confirm(campagne.Campagne, kept).Length;
        if (campagne.Papier is { } paper && added > 0)
        {
            PrintFolder.Leave(Settings.Impressions, campagne.Lettres[0].Envoi.Lettre.Dossier, [("lettres-a-imprimer.docx", paper.Lettres), ("etiquettes.docx", paper.Etiquettes)]);
        }

        return added;
    }

    /// <summary>Sends what is due. Returns how many steps were made.</summary>
    /// <param name="campagne">Only letters of this campaign; null for all.</param>
    /// <param name="stop">Stops between two steps.</param>
    public Task<int> Send(string? campagne, CancellationToken stop) =>
        new OutboxWorker(Outbox, Settings.Channels(), $"{Environment.MachineName}-{Environment.ProcessId}").Run(campagne, stop);

    /// <summary>Sends a campaign until all its letters are settled, or those that are not must wait longer than a person would.</summary>
    public async Task SendAll(string campagne, CancellationToken stop)
    {
        for (var waited = TimeSpan.Zero; ;)
        {
            await Send(campagne, stop);
            var waiting = Outbox.List(campagne).Where(envoi => !envoi.Etat.IsSettled).ToList();
            if (waiting.Count == 0 || waited >= MostPatience || !Settings.Waits)
            {
                return;
            }

            await Task.Delay(Pause, _clock, stop);
            waited += Pause;
        }
    }

    /// <summary>The first letter of a campaign, to whoever tries. Neither archived nor noted.</summary>
    internal async Task<Outcome> Try(DemandeEnvoi demande, string canal, string address, CancellationToken stop)
    {
        if (Prepare(demande, stop).Lettres.FirstOrDefault() is not { } first)
        {
            throw new EnvoiException("Aucun destinataire ne peut être joint.");
        }

        var lettre = first.Envoi.Lettre;
        var key = Guid.NewGuid().ToString("N");
        lettre = lettre with { Cle = key, MessageId = $"<essai-{key}{lettre.MessageId[lettre.MessageId.IndexOf('@', StringComparison.Ordinal)..]}", A = new("Essai", address), Objet = "[Essai] " + lettre.Objet, Dossier = "essai" };
        var channel = Settings.Channels().First(one => one.Name == canal);
        var drafted = await channel.Draft(lettre, string.Empty, stop);
        return drafted.Issue == Issue.Redigee ? await channel.Send(lettre, drafted.Externe ?? string.Empty, stop) : drafted;
    }

    /// <summary>Why a channel that is asked for cannot be used; null when it can.</summary>
    public string? Missing(string channel) => Settings.Channels().Any(one => one.Name == channel)
        ? null
        : channel is "smtp" or "graph"
            ? $"Le canal «\u00a0{channel}\u00a0» n’est pas configuré : voir docs/concertation.md."
            : $"«\u00a0{channel}\u00a0» n’est pas un canal ({DraftFolder.ChannelName}, {PrintFolder.ChannelName}, smtp, graph).";

    private EnvoiPrepare Archived(LettrePreparee letter) => _archive.TryKeep(letter.Made, out var kept, out var warning)
        ? letter.Envoi with { Document = $"{kept.Document.Uri} {kept.Version}" }
        : throw new EnvoiException($"{warning} Une lettre part une fois archivée : rien n’est parti.");

    private IDatabase Ready()
    {
        _ = _outbox.Value; // makes the tables
        return _database.Value;
    }

    public void Dispose()
    {
        if (_database.IsValueCreated)
        {
            (_database.Value as IDisposable)?.Dispose();
        }
    }
}
