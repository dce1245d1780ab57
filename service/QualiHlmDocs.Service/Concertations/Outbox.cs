using System.Collections.Immutable;
using QualiHlmDocs.Service.Concertations.Canaux;
using QualiHlmDocs.Service.Databases;

namespace QualiHlmDocs.Service.Concertations;

/// <summary>
/// The letters that must go, in a database that several workers share. Each step is one transaction; who holds a
/// letter holds it for a while only, so that a worker that dies leaves it to the others.
/// </summary>
public sealed class Outbox(IDatabase database, TimeProvider clock, RythmeEnvoi? rythme = null)
{
    private readonly RythmeEnvoi _rythme = rythme ?? RythmeEnvoi.Default;

    internal RythmeEnvoi Rythme => _rythme;

    /// <summary>Makes the tables where they are missing.</summary>
    public void Prepare() => Tables.Ensure(database);

    /// <summary>
    /// Records a campaign and its letters, ready to go, whole or not at all. Letters that it already has are left as
    /// they are: asking twice sends once.
    /// </summary>
    /// <returns>The keys of the letters that are new.</returns>
    public ImmutableArray<string> Confirm(Campagne campagne, IReadOnlyList<EnvoiPrepare> letters)
    {
        var now = clock.GetUtcNow();
        return database.InTransaction(session =>
        {
            EnvoiTable.Put(session, campagne, now);
            var added = ImmutableArray.CreateBuilder<string>();
            foreach (var letter in letters)
            {
                PersonneTable.Put(session, letter.Personne, isWrittenTo: true);
                if (EnvoiTable.TryPut(session, campagne, letter, now))
                {
                    LettreTable.Put(session, letter.Lettre);
                    EvenementTable.Add(session, letter.Lettre.Cle, EtatEnvoi.Prete.Code, string.Empty, campagne.CreePar, now);
                    added.Add(letter.Lettre.Cle);
                }
            }

            return added.ToImmutable();
        });
    }

    /// <summary>Takes the next letter that is due, for a while; null when none is.</summary>
    /// <param name="worker">Who takes it.</param>
    /// <param name="campagne">Only letters of this campaign; null for all.</param>
    internal Envoi? Claim(string worker, string? campagne = null)
    {
        var (now, bail) = (clock.GetUtcNow(), $"{worker}/{Guid.NewGuid():N}");
        return database.InTransaction(session => EnvoiTable.Claim(session, bail, now, now + _rythme.Bail, campagne, database.SkipLocked));
    }

    internal Lettre? Content(Envoi envoi) => database.InTransaction(session => LettreTable.Find(session, envoi.Cle, envoi.MessageId));

    /// <summary>A held letter moves on. False when it is no longer held: somebody else goes on with it.</summary>
    internal bool Move(Envoi envoi, EtatEnvoi to, TimeSpan wait, string motif = "", string? externe = null)
    {
        var now = clock.GetUtcNow();
        return database.InTransaction(session => Moved(session, envoi, to, now, wait, motif, externe));
    }

    /// <summary>
    /// Records, before it is done, that a held letter is let go. Gives it back with its attempt counted; null when it is
    /// no longer held, or when its mailbox has sent what it may for now and the letter waits.
    /// </summary>
    internal Envoi? Depart(Envoi envoi)
    {
        var now = clock.GetUtcNow();
        return database.InTransaction(session =>
        {
            if (!BoiteTable.TryTake(session, envoi.Expediteur, now, _rythme, out var wait))
            {
                EnvoiTable.Move(session, envoi, envoi.Etat, now + wait, "Le débit de la boîte d’envoi est atteint.", null);
                return null;
            }

            if (!EnvoiTable.Depart(session, envoi, now, now + _rythme.Bail))
            {
                return null;
            }

            EvenementTable.Add(session, envoi.Cle, EtatEnvoi.Depart.Code, string.Empty, WorkerOf(envoi), now);
            return envoi with { Essai = envoi.Essai + 1, Etat = EtatEnvoi.Depart, PartiLe = now };
        });
    }

    /// <summary>What became of an attempt. Told late, it still counts as long as no newer attempt was made.</summary>
    internal void Settle(Envoi envoi, EtatEnvoi to, TimeSpan wait, string motif, bool pauseBoite = false)
    {
        var now = clock.GetUtcNow();
        database.InTransaction(session =>
        {
            var isDone = EnvoiTable.Settle(session, envoi, to, now + wait, motif);
            EvenementTable.Add(session, envoi.Cle, isDone ? to.Code : "tardif", motif, WorkerOf(envoi), now);
            if (pauseBoite)
            {
                BoiteTable.Pause(session, envoi.Expediteur, now + wait);
            }

            if (isDone && to is EtatEnvoi.Envoyee or EtatEnvoi.Deposee)
            {
                LettreTable.Forget(session, envoi.Cle); // the archive has the letter; here it would only be personal data
            }
        });
    }

    /// <summary>How long ago a letter was let go.</summary>
    internal TimeSpan Since(Envoi envoi) => clock.GetUtcNow() - (envoi.PartiLe ?? envoi.CreeLe);

    /// <summary>The lines of a campaign, or all of them.</summary>
    public ImmutableArray<Envoi> List(string? campagne = null) => database.InTransaction(session => EnvoiTable.List(session, campagne));

    /// <summary>A person decides what becomes of a letter. False when it is not where that decision can be taken.</summary>
    public bool Decide(string cle, DecisionEnvoi decision, string auteur)
    {
        var now = clock.GetUtcNow();
        var to = decision switch { DecisionEnvoi.Envoyee => EtatEnvoi.Envoyee, DecisionEnvoi.Renvoyer => EtatEnvoi.Prete, _ => EtatEnvoi.Abandonnee };
        return database.InTransaction(session =>
        {
            var isDone = EnvoiTable.Decide(session, cle, decision, to, now);
            if (isDone)
            {
                EvenementTable.Add(session, cle, "decision", $"Tranché : {to.Words}.", auteur, now);
                if (to is EtatEnvoi.Envoyee or EtatEnvoi.Abandonnee)
                {
                    LettreTable.Forget(session, cle);
                }
            }

            return isDone;
        });
    }

    private static bool Moved(Session session, Envoi envoi, EtatEnvoi to, DateTimeOffset now, TimeSpan wait, string motif, string? externe)
    {
        var isHeld = EnvoiTable.Move(session, envoi, to, now + wait, motif, externe);
        if (isHeld && to != envoi.Etat)
        {
            EvenementTable.Add(session, envoi.Cle, to.Code, motif, WorkerOf(envoi), now);
        }

        return isHeld;
    }

    private static string WorkerOf(Envoi envoi) => envoi.Bail.Split('/')[0];
}

/// <summary>A letter that was prepared, shown and confirmed.</summary>
/// <param name="Personne">To whom.</param>
/// <param name="Lettre">What.</param>
/// <param name="Canal">By which channel.</param>
/// <param name="Document">Its document in the archive; empty when it could not be archived.</param>
/// <param name="Empreinte">SHA-256 of that document.</param>
public sealed record EnvoiPrepare(Personne Personne, Lettre Lettre, string Canal, string Document, string Empreinte);

/// <summary>What a person may decide of a letter that the program cannot settle.</summary>
public enum DecisionEnvoi
{
    /// <summary>It has left: she saw it, or let it go herself.</summary>
    Envoyee,

    /// <summary>It has not: try again.</summary>
    Renvoyer,

    /// <summary>It will not go.</summary>
    Abandonner,
}
