using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>The trade's closed words: the code a template compares, and the words it prints.</summary>
internal static class PrintedForms
{
    public static string Label(Theme theme) => theme switch
    {
        Theme.M1 => "Les dispositifs d’écoute",
        Theme.M2 => "La politique qualité",
        Theme.M3 => "Le management de la qualité",
        Theme.M4 => "La communication qualité",
        Theme.M5 => "Les situations de non qualité",
        Theme.P1 => "L’entrée dans les lieux",
        Theme.P2 => "L’accueil et la communication avec les habitants",
        Theme.P3 => "La propreté",
        Theme.P4 => "La tranquillité et la sécurité",
        Theme.P5 => "Le fonctionnement des équipements",
        Theme.P6 => "Le service aux accédants",
        Theme.P7 => "Le traitement des demandes",
        _ => throw new ArgumentOutOfRangeException(nameof(theme), theme, "A theme without a label."),
    };

    /// <summary>The two families of the evaluation framework.</summary>
    public static string Family(Theme theme) =>
        theme <= Theme.M5 ? "Management de la qualité" : "Engagement professionnel";

    public static string Code(Gravite gravite) => gravite == Gravite.Majeure ? "majeure" : "mineure";

    public static string Code(Portee portee) => portee == Portee.Transversale ? "transversale" : "locale";

    public static string Code(NaturePoint nature) => nature == NaturePoint.Alerte ? "alerte" : "fort";

    public static string Code(Statut statut) => statut switch
    {
        Statut.AEngager => "a_engager",
        Statut.EnCours => "en_cours",
        Statut.Realisee => "realisee",
        Statut.Suspendue => "suspendue",
        Statut.Abandonnee => "abandonnee",
        _ => throw new ArgumentOutOfRangeException(nameof(statut), statut, "A status without a code."),
    };

    public static string Label(Statut statut) => statut switch
    {
        Statut.AEngager => "À engager",
        Statut.EnCours => "En cours",
        Statut.Realisee => "Réalisée",
        Statut.Suspendue => "Suspendue",
        Statut.Abandonnee => "Abandonnée",
        _ => throw new ArgumentOutOfRangeException(nameof(statut), statut, "A status without a label."),
    };

    public static string Code(Severity severity) => severity switch
    {
        Severity.Blocking => "bloquant",
        Severity.Warning => "avertissement",
        _ => "information",
    };

    public static string Code(EtapeCycle etape) => Of(etape).Code;

    public static string Label(EtapeCycle etape) => Of(etape).Label;

    private static (string Code, string Label) Of(EtapeCycle etape) => etape switch
    {
        EtapeCycle.Engagement => ("engagement", "engagement dans la démarche"),
        EtapeCycle.DiagnosticHqs => ("diagnostic_hqs", "diagnostic HQS®"),
        EtapeCycle.Paa => ("paa", "plan d’actions d’amélioration"),
        EtapeCycle.Concertation => ("concertation", "concertation"),
        EtapeCycle.Admissibilite => ("admissibilite", "admissibilité"),
        EtapeCycle.AuditMiseEnOeuvre => ("audit_mise_en_oeuvre", "audit de mise en œuvre"),
        EtapeCycle.Labellisation => ("labellisation", "labellisation"),
        EtapeCycle.AuditVerification => ("audit_verification", "audit de vérification"),
        EtapeCycle.Maintien => ("maintien", "maintien"),
        EtapeCycle.Hqs2 => ("hqs_2", "second diagnostic HQS®"),
        EtapeCycle.Renouvellement => ("renouvellement", "renouvellement"),
        _ => throw new ArgumentOutOfRangeException(nameof(etape), etape, "A step of the cycle without a label."),
    };
}
