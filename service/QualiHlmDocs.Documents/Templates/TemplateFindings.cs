using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Templates;

/// <summary>What a template may be told: the rows <c>T…</c> of the catalogue.</summary>
public static class TemplateFindings
{
    private const string Syntax = "Langage Scriban";
    private const string WordFormat = "ISO/IEC 29500-1 (WordprocessingML)";
    private const string Security = "Règle de sûreté du projet";

    internal static readonly FindingKind Unusable = new("T01", Severity.Blocking, "Modèle illisible", "Le fichier n’est pas un document Word (.docx, .dotx) utilisable.", "ISO/IEC 29500-2");
    internal static readonly FindingKind TooLarge = new("T02", Severity.Blocking, "Modèle trop volumineux", "Le modèle dépasse une limite fixée pour protéger le service.", Security);
    internal static readonly FindingKind UnclosedTag = new("T03", Severity.Blocking, "Balise non fermée", "Une balise ouverte par « {{ » ne se ferme pas dans son paragraphe.", Syntax);
    internal static readonly FindingKind BadSyntax = new("T04", Severity.Blocking, "Expression incomprise", "Le contenu d’une balise n’est pas une expression du langage des modèles.", Syntax);
    internal static readonly FindingKind UnclosedBlock = new("T05", Severity.Blocking, "Bloc sans fin", "Un bloc (« for », « if »…) n’a pas de « end ».", Syntax);
    internal static readonly FindingKind OrphanMark = new("T06", Severity.Blocking, "Fin sans début", "Un « end », « else » ou « when » ne répond à aucun bloc.", Syntax);
    internal static readonly FindingKind MisplacedTurn = new("T07", Severity.Blocking, "Branche mal placée", "Un « else » ou un « when » se trouve dans un bloc qui n’en accepte pas.", Syntax);
    internal static readonly FindingKind CrossedLevels = new("T08", Severity.Blocking, "Bloc à cheval", "Un bloc commence et finit à deux niveaux différents du document, ou en croise un autre.", WordFormat);
    internal static readonly FindingKind UnknownFunction = new("T09", Severity.Blocking, "Filtre inconnu", "Un filtre ou une fonction n’existe pas.", Syntax);
    internal static readonly FindingKind Forbidden = new("T10", Severity.Blocking, "Fonction interdite", "Une fonction du langage n’est pas permise dans un modèle.", Security);
    internal static readonly FindingKind UnknownName = new("T11", Severity.Blocking, "Nom inconnu", "Un nom employé par le modèle n’existe pas dans les données.", Syntax);
    internal static readonly FindingKind Failed = new("T12", Severity.Blocking, "Calcul impossible", "Une expression n’a pas pu être calculée avec ces données.", Syntax);
    internal static readonly FindingKind LimitReached = new("T13", Severity.Blocking, "Limite de production atteinte", "La production a été arrêtée parce qu’elle dépassait une limite fixée pour protéger le service.", Security);
    internal static readonly FindingKind MixedTag = new("T14", Severity.Blocking, "Balise à double emploi", "Une même balise affiche une valeur et ouvre ou ferme un bloc.", Syntax);
    internal static readonly FindingKind Unsupported = new("T15", Severity.Blocking, "Construction impossible à cet endroit", "Une construction du langage n’a pas de sens à cet endroit d’un document Word.", WordFormat);
    internal static readonly FindingKind BrokenPart = new("T16", Severity.Blocking, "Partie illisible", "Une partie du document Word n’est pas du XML valide, ou contient une déclaration interdite (DOCTYPE).", WordFormat);
    internal static readonly FindingKind Mended = new("T17", Severity.Information, "Typographie corrigée", "Des guillemets, tirets ou espaces posés par la correction automatique de Word ont été compris comme du code.", Syntax);
    internal static readonly FindingKind MacrosRemoved = new("T18", Severity.Warning, "Macros retirées", "Le modèle contient des macros ; elles ne sont pas recopiées dans les documents produits.", Security);
    internal static readonly FindingKind RevisionsAccepted = new("T19", Severity.Information, "Modifications suivies acceptées", "Le modèle contient des modifications suivies ; les documents produits les prennent pour acceptées.", WordFormat);

    internal static readonly FindingKind NothingToMerge = new("T35", Severity.Blocking, "Aucune lettre à réunir", "Un document qui réunit des lettres en a au moins une.", "Règle du projet");
    internal static readonly FindingKind NotInLetters = new("T36", Severity.Blocking, "Modèle impossible à réunir", "Une partie du modèle ne peut pas différer d’une lettre à l’autre d’un même document.", WordFormat);

    internal static readonly FindingKind MisplacedChart = new("T37", Severity.Blocking, "Graphique mal placé", "La balise « graphique » se trouve ailleurs que dans le texte de remplacement d’un graphique de Word.", WordFormat);
    internal static readonly FindingKind ClosedChartBook = new("T38", Severity.Warning, "Classeur d’un graphique impossible à réécrire", "Le graphique s’imprime avec ses nouvelles données, mais le classeur qu’il contient ne peut pas être réécrit : le modifier dans Word montrerait les anciennes.", WordFormat);

    internal static readonly FindingKind SkewedBlock = new("T39", Severity.Warning, "Bloc à deux niveaux", "Un bloc commence à un niveau du document et finit à un autre, par exemple dans un tableau et après lui : ce qu’il ouvre et ferme en chemin est rétabli.", WordFormat);

    internal static readonly FindingKind NotOffered = new("T55", Severity.Warning, "Nom absent du vocabulaire", "Un nom employé par le modèle n’existe pas dans le vocabulaire (ou dans les données d’essai) : le document ne pourra pas être produit avec elles.", "Vocabulaire des modèles");
    internal static readonly FindingKind NotAList = new("T56", Severity.Warning, "Boucle sur une valeur simple", "Une boucle parcourt un texte, un nombre, une date ou un oui/non, et non une liste.", "Vocabulaire des modèles");
    internal static readonly FindingKind NotARecord = new("T57", Severity.Warning, "Mot demandé à ce qui n’en a pas", "Un point suit une liste ou une valeur simple, comme si elle avait des mots à elle.", "Vocabulaire des modèles");

    /// <summary>The catalogue of the room.</summary>
    public static ImmutableArray<FindingKind> Catalogue { get; } =
    [
        Unusable, TooLarge, UnclosedTag, BadSyntax, UnclosedBlock, OrphanMark, MisplacedTurn, CrossedLevels, UnknownFunction,
        Forbidden, UnknownName, Failed, LimitReached, MixedTag, Unsupported, BrokenPart, Mended, MacrosRemoved, RevisionsAccepted,
        .. Values.ValueFindings.All,
        NothingToMerge, NotInLetters, MisplacedChart, ClosedChartBook, SkewedBlock,
        NotOffered, NotAList, NotARecord,
    ];
}
