using System.Collections.Immutable;
using QualiHlmDocs.Service.Databases;

namespace QualiHlmDocs.Service.Concertations;

/// <summary>What was done, and what is known of those it was done for.</summary>
public sealed class Registre(IDatabase database)
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

    /// <summary>Every person that a letter was written to.</summary>
    public ImmutableArray<Personne> Personnes() => database.InTransaction(PersonneTable.All);

    /// <summary>Everything that happened, in order.</summary>
    public ImmutableArray<Evenement> Evenements() => database.InTransaction(EvenementTable.All);
}

/// <summary>A campaign as the register has it.</summary>
public sealed record CampagneNotee(string Id, Campagne Campagne, DateTimeOffset ConfirmeeLe);
