namespace QualiHlmDocs.Service.Archive;

/// <summary>The states of a document, in their order, and the number that each step gives.</summary>
internal static class ParcoursDocument
{
    /// <summary>Throws when the step is not one of the way's.</summary>
    /// <param name="last">Null for a document that is not yet archived.</param>
    /// <param name="to">Where it goes.</param>
    /// <param name="isSameDocument">True when the document's bytes are those of <paramref name="last"/>.</param>
    /// <param name="needsAuditeur">True when the auditor must agree before the deposit.</param>
    public static NumeroVersion Next(Notice? last, StatutArchive to, bool isSameDocument, bool needsAuditeur)
    {
        if (last is null)
        {
            return to == StatutArchive.Projet
                ? new(0, 1)
                : throw new ArchiveException($"Un document entre dans l’archive comme projet : il ne peut pas y être « {to.Libelle()} » d’emblée.");
        }

        if (!MayFollow(last.Statut, to, needsAuditeur))
        {
            throw new ArchiveException($"Un document « {last.Statut.Libelle()} » (version {last.Version}) ne peut pas devenir « {to.Libelle()} ».");
        }

        var number = NumeroVersion.TryParse(last.Version) ?? throw new ArchiveException($"Le numéro « {last.Version} » de la dernière version est illisible.");
        return to switch
        {
            StatutArchive.Projet => number with { Mineur = number.Mineur + 1 },
            StatutArchive.Depose when isSameDocument && last.Statut == StatutArchive.Valide => number,
            StatutArchive.Decide when isSameDocument => number,
            StatutArchive.Decide => throw new ArchiveException("Une décision porte sur le document déposé : il ne peut pas changer avec elle."),
            _ => new(number.Majeur + 1, 0),
        };
    }

    private static bool MayFollow(StatutArchive from, StatutArchive to, bool needsAuditeur) => (from, to) switch
    {
        (_, StatutArchive.Projet) => true,
        (StatutArchive.Projet, StatutArchive.Valide) => true,
        (StatutArchive.Projet, StatutArchive.Depose) => !needsAuditeur,
        (StatutArchive.Valide, StatutArchive.Depose) => true,
        (StatutArchive.Depose, StatutArchive.Decide) => true,
        _ => false,
    };
}
