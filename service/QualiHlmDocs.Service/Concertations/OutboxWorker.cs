using QualiHlmDocs.Service.Concertations.Canaux;

namespace QualiHlmDocs.Service.Concertations;

/// <summary>
/// Takes letters that are due and brings each one step further. Any number of them work on one outbox; one that dies
/// between two steps leaves a letter from which the next can tell what may have happened.
/// </summary>
public sealed class OutboxWorker(Outbox outbox, IReadOnlyList<IChannel> channels, string name)
{
    // A channel's own limits are shorter; this one only keeps a call from outliving the hold on its letter.
    private TimeSpan Patience => outbox.Rythme.Bail / 2;

    /// <summary>Brings letters further until none is due. Returns how many steps it made.</summary>
    /// <param name="campagne">Only letters of this campaign; null for all.</param>
    /// <param name="stop">Stops between two steps.</param>
    public async Task<int> Run(string? campagne, CancellationToken stop)
    {
        var steps = 0;
        while (!stop.IsCancellationRequested && outbox.Claim(name, campagne) is { } envoi)
        {
            await Step(envoi, stop);
            steps++;
        }

        return steps;
    }

    private async Task Step(Envoi envoi, CancellationToken stop)
    {
        if (channels.FirstOrDefault(one => one.Name == envoi.Canal) is not { } channel)
        {
            outbox.Move(envoi, envoi.Etat, outbox.Rythme.DelayAfter(6), "Ce programme n’a pas le canal de cette lettre.");
            return;
        }

        if (outbox.Content(envoi) is not { } lettre)
        {
            outbox.Move(envoi, EtatEnvoi.Indecise, TimeSpan.Zero, "Le contenu de cette lettre n’est plus gardé.");
            return;
        }

        switch (envoi.Etat)
        {
            case EtatEnvoi.Prete:
                await Draft(envoi, lettre, channel, stop);
                break;
            case EtatEnvoi.Redigee:
                await Send(envoi, lettre, channel, stop);
                break;
            case EtatEnvoi.Depart:
                // Whoever let it go did not come back to say how it ended.
                outbox.Move(envoi, EtatEnvoi.Inconnue, channel.ProbeDelay, "Le programme s’est arrêté pendant l’envoi.");
                break;
            default:
                await Probe(envoi, lettre, channel, stop);
                break;
        }
    }

    private async Task Draft(Envoi envoi, Lettre lettre, IChannel channel, CancellationToken stop)
    {
        var outcome = await Call(limit => channel.Draft(lettre, envoi.Externe, limit), Issue.PasPartie, stop);
        switch (outcome.Issue)
        {
            case Issue.Redigee:
                outbox.Move(envoi, EtatEnvoi.Redigee, TimeSpan.Zero, string.Empty, outcome.Externe);
                break;
            case Issue.Partie:
                outbox.Settle(envoi, EtatEnvoi.Envoyee, TimeSpan.Zero, string.Empty);
                break;
            case Issue.Refusee:
                outbox.Move(envoi, EtatEnvoi.Refusee, TimeSpan.Zero, outcome.Motif);
                break;
            default:
                outbox.Move(envoi, EtatEnvoi.Prete, outcome.Attente ?? outbox.Rythme.PremierDelai, outcome.Motif, outcome.Externe);
                break;
        }
    }

    private async Task Send(Envoi envoi, Lettre lettre, IChannel channel, CancellationToken stop)
    {
        if (outbox.Depart(envoi) is { } leaving)
        {
            Settle(leaving, channel, await Call(limit => channel.Send(lettre, leaving.Externe, limit), Issue.Inconnue, stop));
        }
    }

    private async Task Probe(Envoi envoi, Lettre lettre, IChannel channel, CancellationToken stop)
    {
        var since = outbox.Since(envoi);
        Settle(envoi, channel, await Call(limit => channel.Probe(lettre, envoi.Externe, since, limit), Issue.Inconnue, stop, channel.ProbeDelay));
    }

    private void Settle(Envoi envoi, IChannel channel, Outcome outcome)
    {
        var rythme = outbox.Rythme;
        var (to, wait) = outcome.Issue switch
        {
            Issue.Partie => (EtatEnvoi.Envoyee, TimeSpan.Zero),
            Issue.Deposee => (EtatEnvoi.Deposee, TimeSpan.Zero),
            Issue.Refusee => (EtatEnvoi.Refusee, TimeSpan.Zero),
            Issue.Inconnue when envoi.Etat == EtatEnvoi.Depart => (EtatEnvoi.Inconnue, outcome.Attente ?? channel.ProbeDelay),
            Issue.Inconnue => outcome.Attente is { } delay ? (EtatEnvoi.Inconnue, delay) : (EtatEnvoi.Indecise, TimeSpan.Zero),
            _ when envoi.Essai >= rythme.EssaisMax => (EtatEnvoi.Refusee, TimeSpan.Zero),
            _ => (EtatEnvoi.Redigee, outcome.Attente ?? (envoi.Etat == EtatEnvoi.Depart ? rythme.DelayAfter(envoi.Essai - 1) : TimeSpan.Zero)),
        };
        outbox.Settle(envoi, to, wait, outcome.Motif, outcome.PauseBoite);
    }

    // What nobody foresaw is unknown too; only a stop that was asked for goes on as such, and leaves the letter held.
    private async Task<Outcome> Call(Func<CancellationToken, Task<Outcome>> call, Issue otherwise, CancellationToken stop, TimeSpan? attente = null)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Patience);
        try
        {
            return await call(limit.Token);
        }
        catch (Exception fault) when (fault is IOException or HttpRequestException or TimeoutException or UnauthorizedAccessException
            || (fault is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return new(otherwise, $"Le canal a rencontré une difficulté ({fault.GetType().Name}).", attente);
        }
    }
}
