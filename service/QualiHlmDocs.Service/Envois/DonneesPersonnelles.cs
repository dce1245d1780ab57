using System.Collections.Immutable;
using QualiHlmDocs.Service.Concertations;

namespace QualiHlmDocs.Service.Envois;

/// <summary>Everything that the register keeps of one person, to be handed to her (RGPD, article 15).</summary>
public sealed record DonneesPersonnelles(Personne Personne, ImmutableArray<EtatLettre> Lettres, ImmutableArray<Reponse> Reponses)
{
    /// <summary>Null when the register has nothing of her.</summary>
    /// <param name="registre">The register.</param>
    /// <param name="words">Her reference, her name, or her address.</param>
    internal static DonneesPersonnelles? Of(Registre registre, string words)
    {
        var wanted = words.Trim();
        var found = registre.Personnes().Where(one =>
            one.Cle.Equals(wanted, StringComparison.OrdinalIgnoreCase) || one.Ref.Equals(wanted, StringComparison.OrdinalIgnoreCase) || one.Courriel.Equals(wanted, StringComparison.OrdinalIgnoreCase)
            || one.NomComplet.Equals(wanted, StringComparison.OrdinalIgnoreCase) || $"{one.Prenom} {one.Nom}".Equals(wanted, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        if (found.Count > 1)
        {
            throw new EnvoiException($"Plusieurs personnes répondent à «\u00a0{words}\u00a0» : donnez le courriel.");
        }

        return found.Count == 0 ? null : new(
            found[0],
            [.. registre.Envois().Where(envoi => envoi.Personne == found[0].Cle).Select(envoi => EtatLettre.Of(envoi, found[0]))],
            [.. registre.Reponses().Where(reply => reply.Personne == found[0].Cle)]);
    }

    /// <summary>Those whose mandate ended longer ago than data are kept (CNIL, fiche 3).</summary>
    internal static ImmutableArray<Personne> Stale(Registre registre, DateOnly today, int months) =>
        [.. registre.Personnes().Where(one => one.EffaceeLe is null && one.MandatAu is { } end && end.AddMonths(months) < today)];
}
