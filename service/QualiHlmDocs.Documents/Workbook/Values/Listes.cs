using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Workbook.Values;

/// <summary>The closed lists of the workbook and the other words that pilots use for them.</summary>
internal static class Listes
{
    public static Words<Statut> Statuts { get; } = new Words<Statut>()
        .Add(Statut.AEngager, "à engager", "à faire", "à lancer", "à démarrer", "à commencer", "à venir", "à planifier", "à réaliser", "non commencé", "non démarré", "non engagé", "non réalisé", "pas commencé", "pas démarré", "planifié", "prévu", "programmé", "ouvert", "ouverte", "to do")
        .Add(Statut.EnCours, "en cours", "en cours de réalisation", "en cours de mise en œuvre", "en cours de déploiement", "engagé", "lancé", "démarré", "commencé", "partiellement réalisé", "in progress")
        .Add(Statut.Realisee, "réalisé", "terminé", "fait", "faite", "achevé", "fini", "finie", "clos", "close", "clôturé", "soldé", "effectué", "mis en œuvre", "mise en œuvre", "done")
        .Add(Statut.Suspendue, "suspendu", "suspendue", "en suspens", "en pause", "en attente", "gelé", "reporté", "différé", "bloqué", "stand by", "standby")
        .Add(Statut.Abandonnee, "abandonné", "annulé", "supprimé", "sans suite", "sans objet", "caduc", "caduque");

    public static Words<Portee> Portees { get; } = new Words<Portee>()
        .Add(Portee.Transversale, "transversale", "transversal", "transverse", "globale", "global", "tout le parc", "organisme")
        .Add(Portee.Locale, "locale", "local", "site", "territoriale", "agence");

    public static Words<NaturePoint> Natures { get; } = new Words<NaturePoint>()
        .Add(NaturePoint.Fort, "point fort", "fort", "force", "PF", "positif", "point positif")
        .Add(NaturePoint.Alerte, "point d'alerte", "alerte", "PA", "alerte majeure", "alerte mineure", "point d'alerte majeur", "point d'alerte mineur", "point de vigilance", "faiblesse", "point faible", "point d'amélioration");

    public static Words<EtapeCycle> Etapes { get; } = new Words<EtapeCycle>()
        .Add(EtapeCycle.Engagement, "ENGAGEMENT", "décision d'engagement")
        .Add(EtapeCycle.DiagnosticHqs, "DIAGNOSTIC_HQS", "diagnostic", "HQS", "HQS 1", "audit HQS", "1er diagnostic HQS")
        .Add(EtapeCycle.Paa, "PAA", "plan d'actions", "plan d'actions d'amélioration", "construction du PAA")
        .Add(EtapeCycle.Concertation, "CONCERTATION", "concertation sur le PAA")
        .Add(EtapeCycle.Admissibilite, "ADMISSIBILITE", "candidature", "dossier de candidature", "candidature à l'admissibilité")
        .Add(EtapeCycle.AuditMiseEnOeuvre, "AUDIT_MISE_EN_OEUVRE", "audit de mise en œuvre", "mise en œuvre")
        .Add(EtapeCycle.Labellisation, "LABELLISATION", "attribution", "attribution du label")
        .Add(EtapeCycle.AuditVerification, "AUDIT_VERIFICATION", "audit de vérification", "vérification")
        .Add(EtapeCycle.Maintien, "MAINTIEN", "maintien du label")
        .Add(EtapeCycle.Hqs2, "HQS_2", "HQS2", "2nd diagnostic HQS", "2e diagnostic HQS", "second diagnostic HQS", "diagnostic HQS 2")
        .Add(EtapeCycle.Renouvellement, "RENOUVELLEMENT", "renouvellement du label");

    /// <summary>« M » is majeure and « m » mineure: the one list where case speaks.</summary>
    public static Gravite? Gravite(string text) => text.Trim() switch
    {
        "M" => Plans.Gravite.Majeure,
        "m" => Plans.Gravite.Mineure,
        _ => Gravites.Find(text),
    };

    private static Words<Gravite> Gravites { get; } = new Words<Gravite>()
        .Add(Plans.Gravite.Majeure, "majeure", "majeur", "maj", "alerte majeure", "point d'alerte majeur", "PA majeur", "point majeur")
        .Add(Plans.Gravite.Mineure, "mineure", "mineur", "min", "alerte mineure", "point d'alerte mineur", "PA mineur", "point mineur");

    /// <summary>Yes, no, or null for neither.</summary>
    public static bool? OuiNon(string text) => PlainText.OfValue(text) switch
    {
        "oui" or "o" or "x" or "vrai" or "true" or "1" or "yes" or "v" or "ok" or "✓" or "✔" or "☑" or "☒" => true,
        "non" or "n" or "faux" or "false" or "0" or "no" or "☐" => false,
        _ => null,
    };
}
