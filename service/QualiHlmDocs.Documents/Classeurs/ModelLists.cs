namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>The closed and open lists that the sheet « Listes » offers, each by the name that validations call it.</summary>
internal static class ModelLists
{
    public const string SheetName = "Listes";

    public const string OuiNon = "Oui_non";
    public const string Themes = "Themes";
    public const string Gravites = "Gravites";
    public const string Natures = "Natures";
    public const string Statuts = "Statuts";
    public const string Portees = "Portees";
    public const string Etapes = "Etapes";
    public const string Familles = "Familles_organisme";
    public const string FamillesPoint = "Familles_point";
    public const string Sources = "Sources";
    public const string Audits = "Audits";
    public const string StatutsPoint = "Statuts_point";
    public const string Decisions = "Decisions";
    public const string Priorites = "Priorites";
    public const string Frequences = "Frequences";
    public const string Efficacites = "Efficacites";
    public const string Referenceurs = "Referenceurs";
    public const string Niveaux = "Niveaux";
    public const string Commissions = "Commissions";
    public const string Civilites = "Civilites";
    public const string Canaux = "Canaux";
    public const string Instances = "Instances";
    public const string Suites = "Suites";
    public const string NaturesPreuve = "Natures_preuve";
    public const string Sens = "Sens_indicateur";

    public static readonly (string Name, string[] Values)[] All =
    [
        (OuiNon, ["oui", "non"]),
        (Themes,
        [
            "M1 – Les dispositifs d’écoute", "M2 – La politique qualité", "M3 – Le management de la qualité", "M4 – La communication qualité",
            "M5 – Les situations de non qualité", "P1 – L’entrée dans les lieux", "P2 – L’accueil et la communication avec les habitants",
            "P3 – La propreté", "P4 – La tranquillité et la sécurité", "P5 – Le fonctionnement des équipements", "P6 – Le service aux accédants",
            "P7 – Le traitement des demandes",
        ]),
        (Gravites, ["majeure", "mineure"]),
        (Natures, ["point d’alerte", "point fort"]),
        (Statuts, ["À engager", "En cours", "Réalisée", "Suspendue", "Abandonnée"]),
        (Portees, ["transversale", "locale"]),
        (Etapes,
        [
            "ENGAGEMENT", "DIAGNOSTIC_HQS", "PAA", "CONCERTATION", "ADMISSIBILITE", "AUDIT_MISE_EN_OEUVRE", "LABELLISATION", "AUDIT_VERIFICATION",
            "MAINTIEN", "HQS_2", "RENOUVELLEMENT",
        ]),
        (Familles, ["OPH", "ESH", "Coop’Hlm", "EPL/SEM", "autre"]),
        (FamillesPoint, ["management", "engagement professionnel"]),
        (Sources, ["entretien", "visite de site", "enquête", "étude documentaire"]),
        (Audits, ["HQS 1", "audit de mise en œuvre", "audit de vérification", "HQS 2"]),
        (StatutsPoint, ["ouvert", "traité", "levé", "reporté"]),
        (Decisions,
        [
            "admis", "non admis", "attribué", "non attribué", "maintenu", "retiré", "renouvelé", "suivi de dossier", "dérogation", "ajourné",
        ]),
        (Priorites, ["1", "2", "3"]),
        (Frequences, ["mensuelle", "trimestrielle", "semestrielle", "annuelle"]),
        (Efficacites, ["à mesurer", "efficace", "partielle", "non efficace"]),
        (Referenceurs, ["bailleur", "auditeur"]),
        (Niveaux, ["vert", "jaune", "orange", "rouge"]),
        (Commissions, ["CNC", "CNH", "CNConso"]),
        (Civilites, ["Mme", "M."]),
        (Canaux, ["courrier", "courriel"]),
        (Instances, ["CCL", "réunion dédiée", "atelier", "consultation écrite", "réunion d’information 44 quater"]),
        (Suites, ["retenue", "partiellement retenue", "non retenue"]),
        (NaturesPreuve, ["procédure", "photo", "enquête", "compte rendu", "facture", "capture", "extraction", "support de communication"]),
        (Sens, ["↑", "↓"]),
    ];
}
