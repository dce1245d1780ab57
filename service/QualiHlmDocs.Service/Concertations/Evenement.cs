using System.Collections.Immutable;
using QualiHlmDocs.Service.Databases;

namespace QualiHlmDocs.Service.Concertations;

/// <summary>Something that happened, for the timeline of a step. Never changed; holds no personal data.</summary>
/// <param name="Organisme">As it is written.</param>
/// <param name="Etape">The step; empty when none.</param>
/// <param name="Envoi">The letter's key; empty when it is about none.</param>
/// <param name="Nature">What: a state's code, <c>reponse</c>, <c>retour</c>, <c>decision</c>, <c>effacement</c>.</param>
/// <param name="Detail">One French sentence; may be empty.</param>
/// <param name="Auteur">Whose session, or which worker.</param>
/// <param name="Quand">When.</param>
public sealed record Evenement(string Organisme, string Etape, string Envoi, string Nature, string Detail, string Auteur, DateTimeOffset Quand);

/// <summary>The events.</summary>
internal static class EvenementTable
{
    /// <summary>About a letter: its campaign says whose it is and of which step.</summary>
    public static void Add(Session session, string envoi, string nature, string detail, string auteur, DateTimeOffset now) => session.Run(
        """
        INSERT INTO evenement SELECT @id, campagne.organisme, campagne.etape, envoi.cle, @nature, @detail, @auteur, @quand
        FROM envoi JOIN campagne ON campagne.id = envoi.campagne WHERE envoi.cle = @envoi
        """,
        ("id", Guid.CreateVersion7(now).ToString("N")),
        ("envoi", envoi),
        ("nature", nature),
        ("detail", detail),
        ("auteur", auteur),
        ("quand", now.ToUnixTimeMilliseconds()));

    /// <summary>About no letter.</summary>
    public static void Add(Session session, Evenement one) => session.Run(
        "INSERT INTO evenement VALUES (@id, @organisme, @etape, @envoi, @nature, @detail, @auteur, @quand)",
        ("id", Guid.CreateVersion7(one.Quand).ToString("N")),
        ("organisme", one.Organisme),
        ("etape", one.Etape),
        ("envoi", one.Envoi),
        ("nature", one.Nature),
        ("detail", one.Detail),
        ("auteur", one.Auteur),
        ("quand", one.Quand.ToUnixTimeMilliseconds()));

    /// <summary>In the order in which they happened.</summary>
    public static ImmutableArray<Evenement> All(Session session) => session.Query(
        "SELECT * FROM evenement ORDER BY quand, id",
        row => new Evenement(row.Text("organisme"), row.Text("etape"), row.Text("envoi"), row.Text("nature"), row.Text("detail"), row.Text("auteur"), row.Time("quand")));
}
