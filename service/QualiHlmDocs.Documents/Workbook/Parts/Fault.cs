using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>Why a whole workbook is refused, told to the person who gave it.</summary>
internal sealed record Fault(FindingKind Kind, Refusal Refusal, string Message, string Remede)
{
    public static Fault Damaged { get; } = new(
        WorkbookFindings.Endommage, Refusal.Unusable,
        "Ce classeur est endommagé ou incomplet : son contenu ne peut pas être lu.",
        "Ouvrez-le dans Excel, acceptez la réparation s’il la propose, enregistrez-le de nouveau au format .xlsx puis recommencez.");

    public static Fault Encrypted { get; } = new(
        WorkbookFindings.Chiffre, Refusal.Unusable,
        "Ce classeur est protégé par un mot de passe à l’ouverture et ne peut pas être lu.",
        "Dans Excel, retirez le mot de passe (Fichier, Informations, Protéger le classeur, Chiffrer avec mot de passe) puis enregistrez-le.");

    public static Fault OtherFormat { get; } = new(
        WorkbookFindings.AutreFormat, Refusal.Unusable,
        "Ce fichier n’est pas un classeur : ni .xlsx, ni .xlsm, ni .ods, ni .csv.",
        "Ouvrez-le dans Excel ou LibreOffice et enregistrez-le au format « Classeur Excel (.xlsx) ».");

    public static Fault Legacy { get; } = new(
        WorkbookFindings.AutreFormat, Refusal.Unusable,
        "Ce fichier est à l’ancien format d’Office (avant 2007), qui ne peut pas être lu.",
        "Ouvrez-le dans Excel et enregistrez-le au format « Classeur Excel (.xlsx) ».");

    public static Fault WordDocument { get; } = new(
        WorkbookFindings.AutreFormat, Refusal.Unusable,
        "Ce fichier est un document Word, quel que soit son nom, et non un classeur Excel.",
        "Choisissez le classeur Excel (.xlsx) qui contient le plan d’actions.");

    public static Fault Dangerous { get; } = new(
        WorkbookFindings.Dangereux, Refusal.Unusable,
        "Ce classeur contient un élément interdit (nom de fichier interne hors du classeur ou déclaration DOCTYPE) et n’a pas été lu.",
        "Demandez à la personne qui l’a produit de l’enregistrer de nouveau depuis Excel.");

    public static Fault TooLarge { get; } = new(
        WorkbookFindings.TropVolumineux, Refusal.TooLarge,
        "Ce classeur est trop volumineux pour être celui d’un plan d’actions et n’a pas été lu.",
        "Supprimez les feuilles, lignes et images inutiles, ou copiez le plan dans un nouveau classeur.");

    public static Fault WithoutPlan { get; } = new(
        WorkbookFindings.SansPlan, Refusal.Unusable,
        "Aucun plan d’actions n’a été reconnu dans ce classeur.",
        "Vérifiez qu’une feuille porte une ligne d’en-tête avec au moins « Thème », « Point d’alerte », « Action », « Pilote » et « Échéance ».");

    /// <summary>The one finding of a refused workbook.</summary>
    public Finding ToFinding() => new(Kind.Code, Severity.Blocking, Place.None, Message, Remede);
}
