using QualiHlmDocs.Service.Concertations;

namespace QualiHlmDocs.Service.Envois;

/// <summary>Where a campaign stands, for people and for programs.</summary>
public sealed record EtatCampagne(
    string Id, string Organisme, string Type, string Etape, string Reunion, DateOnly? DateReunion, int Renvoi, DateTimeOffset ConfirmeeLe, string ConfirmeePar, IReadOnlyList<EtatLettre> Lettres)
{
    /// <summary>All campaigns, or one of them by its id.</summary>
    public static IReadOnlyList<EtatCampagne> Of(Registre registre, string? id = null)
    {
        var people = registre.Personnes().ToDictionary(personne => personne.Cle, StringComparer.Ordinal);
        var letters = registre.Envois(id).ToLookup(envoi => envoi.Campagne);
        return [.. registre.Campagnes().Where(one => id is null || one.Id == id).Select(one => new EtatCampagne(
            one.Id, one.Campagne.Organisme, one.Campagne.Type, one.Campagne.Etape, one.Campagne.Reunion, one.Campagne.DateReunion, one.Campagne.Renvoi, one.ConfirmeeLe, one.Campagne.CreePar,
            [.. letters[one.Id].Select(envoi => EtatLettre.Of(envoi, people[envoi.Personne]))]))];
    }
}

/// <summary>Where a letter stands.</summary>
public sealed record EtatLettre(
    string Cle, string Reference, string Destinataire, string Association, string Canal, string Etat, string EtatTexte, string Motif, int Essais, DateTimeOffset? PartieLe, string Document, string Sha256, string MessageId)
{
    public static EtatLettre Of(Envoi envoi, Personne personne) => new(
        envoi.Cle, personne.Ref, personne.NomComplet, personne.Association, envoi.Canal, envoi.Etat.Code, envoi.Etat.Words, envoi.Motif, envoi.Essai, envoi.PartiLe, envoi.Document, envoi.Empreinte, envoi.MessageId);
}
