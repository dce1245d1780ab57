using System.Collections.Immutable;
using QualiHlmDocs.Service.Databases;

namespace QualiHlmDocs.Service.Concertations;

/// <summary>What was done, what the workbook said last, and what is known of those it was done for.</summary>
public sealed class Registre(IDatabase database, TimeProvider clock)
{
    /// <summary>The campaigns, the first confirmed first.</summary>
    public ImmutableArray<CampagneNotee> Campagnes() => database.InTransaction(session => session.Query(
        "SELECT * FROM campagne ORDER BY cree_le, id",
        row => new CampagneNotee(
            row.Text("id"),
            new()
            {
                Organisme = row.Text("organisme"), Cycle = (int)row.Number("cycle"), Etape = row.Text("etape"), Type = row.Text("type"), Reunion = row.Text("reunion"),
                DateReunion = row.DayOrNull("date_reunion"), Renvoi = (int)row.Number("renvoi"), Classeur = row.Text("classeur"), CreePar = row.Text("cree_par"),
            },
            row.Time("cree_le"))));

    /// <summary>Every letter that was ever confirmed.</summary>
    public ImmutableArray<Envoi> Envois(string? campagne = null) => database.InTransaction(session => EnvoiTable.List(session, campagne));

    /// <summary>Every person of the register.</summary>
    public ImmutableArray<Personne> Personnes() => database.InTransaction(PersonneTable.All);

    /// <summary>Everything that happened, in order.</summary>
    public ImmutableArray<Evenement> Evenements() => database.InTransaction(EvenementTable.All);

    /// <summary>Every answer, the oldest first.</summary>
    public ImmutableArray<Reponse> Reponses() => database.InTransaction(ReponseTable.All);

    /// <summary>What each organisme's last workbook said.</summary>
    public ImmutableArray<Fiches> Fiches() => database.InTransaction(FicheTable.All);

    /// <summary>Takes over what a workbook says now.</summary>
    public void Follow(Fiches fiches) => database.InTransaction(session => FicheTable.Put(session, fiches));

    /// <summary>Notes an answer.</summary>
    public void Note(Reponse reponse, string auteur)
    {
        var now = clock.GetUtcNow();
        database.InTransaction(session =>
        {
            ReponseTable.Add(session, reponse, now);
            EvenementTable.Add(session, new(reponse.Organisme, string.Empty, reponse.Envoi, "reponse", NatureWords(reponse.Nature), auteur, now));
        });
    }

    /// <summary>Notes that a letter came back, or is late, as its notice says. False when it is known already.</summary>
    public bool NoteReturn(string envoi, string detail, bool hasFailed)
    {
        var now = clock.GetUtcNow();
        return database.InTransaction(session =>
        {
            if (session.Query("SELECT id FROM evenement WHERE envoi = @envoi AND nature = 'retour' AND detail = @detail", row => row.Text("id"), ("envoi", envoi), ("detail", detail)).Length > 0)
            {
                return false;
            }

            EvenementTable.Add(session, envoi, "retour", detail, "avis de distribution", now);
            if (hasFailed)
            {
                EnvoiTable.Return(session, envoi, detail, now);
            }

            return true;
        });
    }

    /// <summary>
    /// Erases what is kept of a person: name, addresses, mandate, her own words, letters still waiting. That letters went
    /// to her association stays proved, by her reference alone. False when there is nothing to erase.
    /// </summary>
    public bool Erase(string personne, string motif, string auteur)
    {
        var now = clock.GetUtcNow();
        return database.InTransaction(session =>
        {
            var found = PersonneTable.All(session).FirstOrDefault(one => one.Cle == personne);
            if (found is null || PersonneTable.Erase(session, personne, now) == 0)
            {
                return false;
            }

            ReponseTable.Erase(session, personne);
            // What lies ready may have left already: only a person knows.
            foreach (var envoi in EnvoiTable.List(session, null).Where(one => one.Personne == personne && one.Etat != EtatEnvoi.Deposee))
            {
                LettreTable.Forget(session, envoi.Cle);
                EnvoiTable.Decide(session, envoi.Cle, DecisionEnvoi.Abandonner, EtatEnvoi.Abandonnee, now);
            }

            EvenementTable.Add(session, new(found.Organisme, string.Empty, string.Empty, "effacement", $"{found.Ref} : {motif}", auteur, now));
            return true;
        });
    }

    private static string NatureWords(NatureReponse nature) => nature switch
    {
        NatureReponse.Presence => "Sera présent.",
        NatureReponse.Excuse => "S’excuse.",
        NatureReponse.Observation => "Observation reçue.",
        _ => "Réponse reçue.",
    };
}

/// <summary>A campaign as the register has it.</summary>
public sealed record CampagneNotee(string Id, Campagne Campagne, DateTimeOffset ConfirmeeLe);
