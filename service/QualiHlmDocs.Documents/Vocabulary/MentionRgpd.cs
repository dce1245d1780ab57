using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>What a person must be told of the use of her data (RGPD, article 13), in a few lines.</summary>
internal static class MentionRgpd
{
    /// <summary>Who, what for, by which law, for whom, how long, and how to object.</summary>
    public static string Of(Organisme organisme)
    {
        var controller = organisme.RaisonSociale.Length > 0 ? organisme.RaisonSociale : "l’organisme";
        return $"Vos nom, coordonnées, association et mandat sont traités par {controller}, responsable du traitement, pour informer et associer les représentants des locataires "
            + "(loi n° 86-1290 du 23 décembre 1986, articles 44 à 44 quater). Seuls les services chargés de la concertation y ont accès. Ils sont supprimés au plus tard six mois après la fin de votre mandat. "
            + $"Vous pouvez y accéder, les faire rectifier ou effacer, en limiter l’usage ou vous y opposer{Contact(organisme)}, et saisir la CNIL (www.cnil.fr).";
    }

    private static string Contact(Organisme organisme) => (organisme.Dpo, organisme.Courriel) switch
    {
        ({ Length: > 0 } dpo, _) => $" en écrivant à {dpo}",
        (_, { Length: > 0 } courriel) => $" en écrivant à {courriel}",
        _ => " en nous écrivant",
    };
}
