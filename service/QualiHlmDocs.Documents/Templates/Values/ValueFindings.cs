using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>What is said of values that have a shape: images, links, documents…</summary>
internal static class ValueFindings
{
    private const string WordFormat = "ISO/IEC 29500-1 (WordprocessingML)";
    private const string Security = "Règle de sûreté du projet";

    public static readonly FindingKind NotAnImage = new("T20", Severity.Blocking, "Image inutilisable", "La donnée donnée au filtre « image » n’est pas une image PNG, JPEG ou SVG utilisable.", "PNG (ISO/IEC 15948), JPEG (ISO/IEC 10918), SVG 1.1");
    public static readonly FindingKind RefusedAddress = new("T21", Severity.Blocking, "Adresse refusée", "L’adresse d’un lien n’est pas une adresse http, https ou mailto.", Security);
    public static readonly FindingKind Misplaced = new("T22", Severity.Blocking, "Valeur mal placée", "Une image, un document ou une autre valeur mise en forme se trouve là où Word ne peut pas l’accueillir.", WordFormat);
    public static readonly FindingKind NotADocument = new("T23", Severity.Blocking, "Document à insérer inutilisable", "La donnée donnée au filtre « document » n’est pas un document Word que l’on peut insérer : abîmé, avec macros, avec objets incorporés ou liés.", Security);
    public static readonly FindingKind TooLarge = new("T24", Severity.Blocking, "Valeur trop volumineuse", "Une image ou un document à insérer dépasse une limite fixée pour protéger le service.", Security);
    public static readonly FindingKind BadArguments = new("T25", Severity.Blocking, "Arguments de filtre", "Un filtre est suivi de trop de valeurs, de trop peu, ou d’un nom d’argument qu’il ne connaît pas.", "Guide des modèles");
    public static readonly FindingKind NoAlternative = new("T26", Severity.Information, "Image sans texte de remplacement", "Une image insérée par une balise n’a pas de texte de remplacement : un lecteur d’écran ne peut rien en dire.", "RGAA 4.1, critère 1.1");
    public static readonly FindingKind RemoteTarget = new("T27", Severity.Blocking, "Cible distante interdite", "Une balise calcule l’adresse d’autre chose qu’un lien : image distante, modèle joint, objet lié.", Security);

    public static ImmutableArray<FindingKind> All { get; } = [NotAnImage, RefusedAddress, Misplaced, NotADocument, TooLarge, BadArguments, NoAlternative, RemoteTarget];
}
