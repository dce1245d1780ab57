using System.Collections.Immutable;
using QualiHlmDocs.Service.Databases;

namespace QualiHlmDocs.Service.Concertations;

/// <summary>What somebody answered, by whatever way.</summary>
public sealed record Reponse
{
    public string Id { get; init; } = string.Empty;

    public required string Organisme { get; init; }

    /// <summary>Key of the person.</summary>
    public required string Personne { get; init; }

    /// <summary>The letter that she answers; empty when none.</summary>
    public string Envoi { get; init; } = string.Empty;

    /// <summary>The meeting; empty when none.</summary>
    public string Reunion { get; init; } = string.Empty;

    public NatureReponse Nature { get; init; }

    public string Texte { get; init; } = string.Empty;

    public DateOnly RecueLe { get; init; }
}

/// <summary>What an answer says.</summary>
public enum NatureReponse
{
    Presence, Excuse, Observation, Autre,
}

/// <summary>The answers.</summary>
internal static class ReponseTable
{
    public static void Add(Session session, Reponse one, DateTimeOffset now) => session.Run(
        "INSERT INTO reponse VALUES (@id, @organisme, @personne, @envoi, @reunion, @nature, @texte, @recue_le, @now) ON CONFLICT (id) DO NOTHING",
        ("id", one.Id.Length > 0 ? one.Id : Guid.CreateVersion7(now).ToString("N")),
        ("organisme", one.Organisme),
        ("personne", one.Personne),
        ("envoi", one.Envoi),
        ("reunion", one.Reunion),
        ("nature", one.Nature.ToString()),
        ("texte", one.Texte),
        ("recue_le", Cells.Of(one.RecueLe)),
        ("now", now.ToUnixTimeMilliseconds()));

    public static ImmutableArray<Reponse> All(Session session) => session.Query(
        "SELECT * FROM reponse ORDER BY recue_le, saisie_le",
        row => new Reponse
        {
            Id = row.Text("id"),
            Organisme = row.Text("organisme"),
            Personne = row.Text("personne"),
            Envoi = row.Text("envoi"),
            Reunion = row.Text("reunion"),
            Nature = Enum.Parse<NatureReponse>(row.Text("nature")),
            Texte = row.Text("texte"),
            RecueLe = row.DayOrNull("recue_le") ?? default,
        });

    /// <summary>Takes away what a person wrote; that she answered stays.</summary>
    public static void Erase(Session session, string personne) =>
        session.Run("UPDATE reponse SET texte = '' WHERE personne = @personne", ("personne", personne));
}
