using System.Collections.Immutable;
using QualiHlmDocs.Service.Concertations;

namespace QualiHlmDocs.Service.Envois;

/// <summary>The register as a person reads it: what the workbook says, and what was done, together.</summary>
/// <param name="Fiches">What the organisme's last workbook said.</param>
/// <param name="Envois">Its letters, in the order in which they were confirmed.</param>
/// <param name="Reponses">What was answered.</param>
/// <param name="Chronologie">What happened, step by step, the oldest first.</param>
public sealed record RegistreVu(Fiches Fiches, ImmutableArray<EnvoiVu> Envois, ImmutableArray<Reponse> Reponses, ImmutableArray<Fait> Chronologie)
{
    /// <summary>The register of an organisme; the only one's, or the last confirmed one's, where none is named. Null when it is empty.</summary>
    internal static RegistreVu? Of(Registre registre, string? organisme = null)
    {
        var all = registre.Fiches();
        var fiches = organisme is null ? all.LastOrDefault() : all.FirstOrDefault(one => string.Equals(one.Organisme, organisme, StringComparison.OrdinalIgnoreCase));
        if (fiches is null)
        {
            return null;
        }

        var people = registre.Personnes().ToDictionary(personne => personne.Cle, StringComparer.Ordinal);
        var campaigns = registre.Campagnes().Where(one => one.Campagne.Organisme == fiches.Organisme).ToDictionary(one => one.Id, StringComparer.Ordinal);
        ImmutableArray<EnvoiVu> envois = [.. registre.Envois().Where(envoi => campaigns.ContainsKey(envoi.Campagne)).Select(envoi => new EnvoiVu(campaigns[envoi.Campagne], envoi, people[envoi.Personne]))];
        ImmutableArray<Reponse> replies = [.. registre.Reponses().Where(reply => reply.Organisme == fiches.Organisme)];
        return new(fiches, envois, replies, ChronologieRegistre.Of(fiches, envois, replies, registre.Evenements()));
    }

    /// <summary>The day on which the letters of a type left for a meeting: the workbook's word, or the first that left.</summary>
    public DateOnly? LeftOn(string type, FicheReunion reunion)
    {
        if ((type == "compte-rendu" ? reunion.DateCompteRendu : reunion.DateConvocation) is { } told)
        {
            return told;
        }

        var left = Envois.Where(one => one.Campagne.Campagne.Type == type && one.Campagne.Campagne.Reunion == reunion.Ref && one.Envoi.Etat is (EtatEnvoi.Envoyee or EtatEnvoi.Deposee)).Min(one => one.Envoi.PartiLe);
        return left is { } moment ? DateOnly.FromDateTime(moment.LocalDateTime) : null;
    }

    /// <summary>Who was written to about a meeting.</summary>
    public IEnumerable<Personne> Invited(FicheReunion reunion) =>
        Envois.Where(one => one.Campagne.Campagne.Type is "convocation" && one.Campagne.Campagne.Reunion == reunion.Ref && one.Envoi.Etat != EtatEnvoi.Abandonnee).Select(one => one.Personne).Distinct().OrderBy(one => one.Ref, StringComparer.Ordinal);
}

/// <summary>A letter with its campaign and its addressee.</summary>
public sealed record EnvoiVu(CampagneNotee Campagne, Envoi Envoi, Personne Personne);

/// <summary>One line of a timeline.</summary>
/// <param name="Etape">The step; empty when none.</param>
/// <param name="Date">The day.</param>
/// <param name="Libelle">What happened, in French, without personal data.</param>
/// <param name="Source"><c>classeur</c> or <c>registre</c>.</param>
public sealed record Fait(string Etape, DateOnly Date, string Libelle, string Source);
