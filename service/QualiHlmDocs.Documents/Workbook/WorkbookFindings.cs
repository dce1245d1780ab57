using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Workbook;

/// <summary>
/// The catalogue of what reading a workbook may find. W speaks of what was written and not understood; what the label
/// asks of the plan is said by the controls (R).
/// </summary>
public static class WorkbookFindings
{
    internal static readonly FindingKind Endommage = new(
        "W01", Severity.Blocking, "Classeur endommagé",
        "Le fichier est incomplet ou abîmé : aucune feuille ne peut être lue sans risque d’en perdre une partie.",
        "ISO/IEC 29500-2");

    internal static readonly FindingKind Chiffre = new(
        "W02", Severity.Blocking, "Classeur chiffré",
        "Le classeur est protégé par un mot de passe à l’ouverture : son contenu est illisible sans lui.",
        "[MS-OFFCRYPTO]");

    internal static readonly FindingKind AutreFormat = new(
        "W03", Severity.Blocking, "Fichier d’un autre format",
        "Le fichier n’est pas un classeur (.xlsx, .xlsm ou .ods), quel que soit son nom, ni un fichier .csv.",
        "ISO/IEC 29500-1");

    internal static readonly FindingKind TropVolumineux = new(
        "W04", Severity.Blocking, "Classeur trop volumineux",
        "Le classeur dépasse une des limites de lecture (taille, nombre de lignes, de cellules ou de caractères, taux de compression).",
        "Limites de lecture");

    internal static readonly FindingKind SansPlan = new(
        "W05", Severity.Blocking, "Aucun plan d’actions",
        "Aucune feuille ne porte d’en-tête reconnaissable comme celui d’un plan d’actions ou d’une liste de points d’alerte.",
        "Classeur PAA");

    internal static readonly FindingKind Dangereux = new(
        "W06", Severity.Blocking, "Contenu interdit",
        "Le classeur contient une déclaration DOCTYPE ou un nom de fichier interne qui sort du classeur : aucun tableur n’en écrit.",
        "ISO/IEC 29500-2");

    internal static readonly FindingKind FeuilleIllisible = new(
        "W07", Severity.Warning, "Feuille illisible",
        "Une feuille annoncée par le classeur n’y est pas.",
        "ISO/IEC 29500-1");

    internal static readonly FindingKind FeuilleNonReprise = new(
        "W08", Severity.Information, "Feuille non reprise",
        "La feuille ne porte ni un nom ni un en-tête connus : son contenu n’entre pas dans le plan.",
        "Classeur PAA");

    internal static readonly FindingKind FeuilleMasquee = new(
        "W09", Severity.Information, "Feuille masquée",
        "Une feuille masquée a été lue comme les autres.",
        "Classeur PAA");

    internal static readonly FindingKind EnteteIntrouvable = new(
        "W10", Severity.Warning, "En-tête introuvable",
        "La feuille porte un nom connu mais aucune de ses premières lignes n’est un en-tête reconnaissable.",
        "Classeur PAA");

    internal static readonly FindingKind ColonneNonReprise = new(
        "W11", Severity.Information, "Colonne non reprise",
        "La colonne (ou la rubrique) n’a pas de nom connu : son contenu n’entre pas dans le plan.",
        "Classeur PAA");

    internal static readonly FindingKind ColonneEnDouble = new(
        "W12", Severity.Warning, "Colonne en double",
        "Deux colonnes portent un en-tête de même sens : seule est lue celle du classeur modèle, ou sinon la première.",
        "Classeur PAA");

    internal static readonly FindingKind ColonneAbsente = new(
        "W13", Severity.Warning, "Colonne attendue absente",
        "Une colonne nécessaire au dossier manque dans la feuille du plan.",
        "Classeur PAA, import minimal");

    internal static readonly FindingKind LigneSansLibelle = new(
        "W14", Severity.Warning, "Ligne sans libellé",
        "Une ligne porte des informations mais pas le libellé de ce qu’elle décrit : elle n’est pas comptée.",
        "Pratique des plans d’actions");

    internal static readonly FindingKind LigneDeTitre = new(
        "W15", Severity.Information, "Ligne de titre ou de total",
        "Une ligne de sous-titre, de total ou de légende a été laissée de côté.",
        "Pratique des plans d’actions");

    internal static readonly FindingKind ValeurReprise = new(
        "W16", Severity.Information, "Valeur reprise de la ligne du dessus",
        "La colonne n’est remplie qu’une fois par groupe de lignes : les cellules vides reprennent la valeur du dessus.",
        "Pratique des plans d’actions");

    internal static readonly FindingKind LignesMasquees = new(
        "W17", Severity.Information, "Lignes ou colonnes masquées",
        "Des lignes ou des colonnes masquées ou filtrées ont été lues comme les autres.",
        "Classeur PAA");

    internal static readonly FindingKind ErreurDeFormule = new(
        "W18", Severity.Warning, "Erreur de formule",
        "La cellule affiche une erreur (#N/A, #REF!…) : sa valeur est considérée comme absente.",
        "ISO/IEC 29500-1 § 18.18.11");

    internal static readonly FindingKind FormuleNonCalculee = new(
        "W19", Severity.Warning, "Formule non calculée",
        "La cellule contient une formule dont aucun tableur n’a enregistré le résultat.",
        "ISO/IEC 29500-1 § 18.3.1.96");

    internal static readonly FindingKind DateIllisible = new(
        "W20", Severity.Warning, "Date illisible",
        "Le texte de la cellule ne se lit pas comme une date : la date est considérée comme absente, jamais comme celle du jour.",
        "Classeur PAA");

    internal static readonly FindingKind ThemeInconnu = new(
        "W21", Severity.Warning, "Thème inconnu",
        "Le thème écrit n’est ni un des douze thèmes du label ni un de leurs autres noms.",
        "Cadre d’évaluation du label");

    internal static readonly FindingKind ThemeAmbigu = new(
        "W22", Severity.Warning, "Thème ambigu",
        "Le thème écrit convient à plusieurs des douze thèmes du label : aucun n’est choisi.",
        "Cadre d’évaluation du label");

    internal static readonly FindingKind StatutInconnu = new(
        "W23", Severity.Warning, "Statut inconnu",
        "Le statut écrit n’est pas un des statuts connus d’une action.",
        "Classeur PAA");

    internal static readonly FindingKind GraviteInconnue = new(
        "W24", Severity.Warning, "Gravité inconnue",
        "La gravité écrite n’est ni majeure ni mineure.",
        "Diagnostic HQS®");

    internal static readonly FindingKind AvancementIllisible = new(
        "W25", Severity.Warning, "Avancement illisible",
        "L’avancement ne se lit pas comme une part comprise entre 0 et 100 %.",
        "Classeur PAA");

    internal static readonly FindingKind NombreIllisible = new(
        "W26", Severity.Warning, "Nombre illisible",
        "Le texte de la cellule ne se lit pas comme un nombre.",
        "Classeur PAA");

    internal static readonly FindingKind OuiNonIllisible = new(
        "W27", Severity.Warning, "Oui ou non illisible",
        "Le texte de la cellule ne se lit ni comme oui ni comme non.",
        "Classeur PAA");

    internal static readonly FindingKind ValeurHorsListe = new(
        "W28", Severity.Warning, "Valeur hors liste",
        "La valeur n’est pas une de celles que la colonne admet.",
        "Classeur PAA");

    internal static readonly FindingKind AutresConstats = new(
        "W29", Severity.Information, "Autres constats",
        "Les constats de lecture sont trop nombreux pour être tous montrés.",
        "Limites de lecture");

    internal static readonly FindingKind ColonneDouteuse = new(
        "W30", Severity.Warning, "Colonne douteuse",
        "Les valeurs de la colonne ne ressemblent pas à ce que dit son intitulé, ou ressemblent à une colonne attendue que la feuille n’a pas.",
        "Classeur PAA");

    internal static readonly FindingKind CorrespondanceIllisible = new(
        "W31", Severity.Warning, "Correspondance illisible",
        "La correspondance des colonnes gardée dans le classeur (nom défini « QualiHlm_Correspondance ») ne se lit pas : les colonnes ont été reconnues comme sans elle.",
        "Classeur PAA");

    internal static readonly FindingKind CorrespondanceInexacte = new(
        "W32", Severity.Warning, "Correspondance inexacte",
        "La correspondance des colonnes parle d’une feuille ou d’une colonne que le classeur ou le modèle n’a pas.",
        "Classeur PAA");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<FindingKind> All { get; } =
    [
        Endommage, Chiffre, AutreFormat, TropVolumineux,
        SansPlan, Dangereux, FeuilleIllisible, FeuilleNonReprise,
        FeuilleMasquee, EnteteIntrouvable, ColonneNonReprise, ColonneEnDouble,
        ColonneAbsente, LigneSansLibelle, LigneDeTitre, ValeurReprise,
        LignesMasquees, ErreurDeFormule, FormuleNonCalculee, DateIllisible,
        ThemeInconnu, ThemeAmbigu, StatutInconnu, GraviteInconnue,
        AvancementIllisible, NombreIllisible, OuiNonIllisible, ValeurHorsListe,
        AutresConstats, ColonneDouteuse, CorrespondanceIllisible, CorrespondanceInexacte,
    ];
}
