using System.Net;

namespace QualiHlmDocs.Service.Concertations.Canaux.Graph;

/// <summary>
/// Mail from a Microsoft 365 mailbox: a draft with our own Message-ID, then its sending. An answer that is lost is asked
/// for in the mailbox; as long as the draft may still be on its way nothing is sent again.
/// </summary>
public sealed class GraphChannel(GraphMailbox mailbox) : IChannel
{
    public const string ChannelName = "graph";

    /// <summary>Longer than Exchange takes to turn a draft into a sent message after it accepted it.</summary>
    private static readonly TimeSpan DraftIsStill = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan AfterForbidden = TimeSpan.FromMinutes(15);

    public string Name => ChannelName;

    public TimeSpan ProbeDelay => TimeSpan.FromMinutes(1);

    public async Task<Outcome> Draft(Lettre lettre, string externe, CancellationToken stop)
    {
        if (lettre.A.Adresse.Length == 0)
        {
            return new(Issue.Refusee, "Cette personne n’a pas d’adresse de courriel.");
        }

        try
        {
            var found = await mailbox.Find(lettre, stop);
            if (found.Any(message => !message.IsDraft))
            {
                return new(Issue.Partie);
            }

            var id = found.Count > 0 ? found[0].Id : await mailbox.CreateDraft(lettre, stop);
            foreach (var twin in found.Skip(1)) // a creation whose answer was lost, and came through after all
            {
                await mailbox.Delete(lettre, twin.Id, stop);
            }

            await AttachMissing(id, lettre, stop);
            return new(Issue.Redigee, Externe: id);
        }
        catch (GraphFailureException failure)
        {
            return NotSent(failure.Status, failure.RetryAfter);
        }
    }

    public async Task<Outcome> Send(Lettre lettre, string externe, CancellationToken stop)
    {
        try
        {
            using var answer = await mailbox.Send(lettre, externe, stop);
            return answer.StatusCode switch
            {
                HttpStatusCode.Accepted => new(Issue.Partie), // with Retry-After too: it was accepted
                HttpStatusCode.NotFound => new(Issue.Inconnue, "Le brouillon n’est plus dans la boîte d’envoi."),
                >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout => new(Issue.Inconnue, $"Microsoft 365 a répondu par une erreur (code {(int)answer.StatusCode})."),
                var status => NotSent(status, GraphMailbox.RetryAfter(answer)),
            };
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException || (fault is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return new(Issue.Inconnue, "La réponse de Microsoft 365 s’est perdue.");
        }
    }

    public async Task<Outcome> Probe(Lettre lettre, string externe, TimeSpan since, CancellationToken stop)
    {
        IReadOnlyList<GraphMessage> found;
        try
        {
            found = await mailbox.Find(lettre, stop);
        }
        catch (HttpRequestException fault)
        {
            return new(Issue.Inconnue, "Microsoft 365 ne répond pas.", (fault as GraphFailureException)?.RetryAfter ?? ProbeDelay);
        }

        return (found.Any(message => !message.IsDraft), found.Count > 0, since < DraftIsStill) switch
        {
            (true, _, _) => new(Issue.Partie),
            (_, _, true) => new(Issue.Inconnue, "La boîte d’envoi ne montre pas encore si la lettre est partie.", ProbeDelay),
            (_, true, _) => new(Issue.PasPartie, "Le brouillon est resté dans la boîte d’envoi."),
            _ => new(Issue.Inconnue, "La boîte d’envoi n’a ni le brouillon ni la lettre envoyée."),
        };
    }

    private async Task AttachMissing(string id, Lettre lettre, CancellationToken stop)
    {
        var present = lettre.Pieces.IsEmpty ? [] : await mailbox.Attachments(lettre, id, stop);
        foreach (var piece in lettre.Pieces.Where(piece => !present.Contains(piece.Nom)))
        {
            await mailbox.Attach(lettre, id, piece, stop);
        }
    }

    private static Outcome NotSent(HttpStatusCode status, TimeSpan? retryAfter) => status switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable =>
            new(Issue.PasPartie, "Microsoft 365 demande d’attendre.", retryAfter ?? TimeSpan.FromMinutes(1), PauseBoite: true),
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden =>
            new(Issue.PasPartie, "Microsoft 365 refuse l’accès à la boîte d’envoi.", AfterForbidden, PauseBoite: true),
        >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout or HttpStatusCode.Conflict or HttpStatusCode.Locked =>
            new(Issue.PasPartie, $"Microsoft 365 a répondu par une erreur (code {(int)status}).", retryAfter),
        _ => new(Issue.Refusee, $"Microsoft 365 refuse cette lettre (code {(int)status})."),
    };
}
