using System.Collections.Frozen;

namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>
/// The validation codes of OCFL 1.0 and 1.1, each with its rule in French. Numbers that the specification leaves
/// out are left out here.
/// </summary>
public static class OcflCodes
{
    /// <summary>A limit of <see cref="OcflLimits"/> was crossed: ours, not the specification's.</summary>
    public const string Limit = "X01";

    /// <summary>The system refused a reading: ours, not the specification's.</summary>
    public const string Refused = "X02";

    /// <summary>
    /// Rules that speak to programs and people, not to what lies on a disk: no validator can see them broken.
    /// E055 is one because a misnamed block is an unknown key (E102), E068 and E091 because they ask of registers
    /// and file systems, E086 because 1.1 names it E112.
    /// </summary>
    public static FrozenSet<string> Unobservable { get; } =
        new[] { "E021", "E022", "E027", "E028", "E051", "E055", "E062", "E068", "E083", "E086", "E087", "E091", "E098", "W012" }
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Code → one French sentence.</summary>
    public static FrozenDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["E001"] = "La racine d’un objet ne doit contenir que les fichiers et dossiers prévus par OCFL.",
        ["E002"] = "La déclaration de version doit suivre la forme NAMASTE.",
        ["E003"] = "Il faut exactement une déclaration de version à la racine de l’objet.",
        ["E004"] = "Le nom de la déclaration doit avoir la forme « T=valeur ».",
        ["E005"] = "Le nom de la déclaration doit commencer par « 0= ».",
        ["E006"] = "Le nom de la déclaration doit être « 0=ocfl_object_ » suivi d’une version d’OCFL connue.",
        ["E007"] = "Le contenu de la déclaration doit répéter la valeur de son nom, suivie d’un saut de ligne.",
        ["E008"] = "Un objet doit compter au moins une version.",
        ["E009"] = "La suite des versions doit commencer à 1.",
        ["E010"] = "La suite des versions ne doit pas avoir de trou.",
        ["E011"] = "Un numéro de version complété par des zéros doit commencer par « v0 ».",
        ["E012"] = "Toutes les versions d’un objet doivent être nommées de la même façon.",
        ["E013"] = "Une nouvelle version doit suivre la façon de nommer des précédentes.",
        ["E014"] = "L’inventaire doit employer les vrais noms des dossiers de version.",
        ["E015"] = "Un dossier de version ne doit contenir d’autres fichiers que l’inventaire et son empreinte.",
        ["E016"] = "Une version qui conserve des fichiers doit avoir un dossier de contenu.",
        ["E017"] = "Le nom du dossier de contenu ne doit pas contenir de barre oblique.",
        ["E018"] = "Le nom du dossier de contenu ne doit être ni « . » ni « .. ».",
        ["E019"] = "Le dossier de contenu, s’il est nommé, doit l’être dès la première version.",
        ["E020"] = "Le nom du dossier de contenu ne doit pas changer d’une version à l’autre.",
        ["E021"] = "Sans indication, le dossier de contenu doit s’appeler « content ».",
        ["E022"] = "Les autres dossiers d’une version doivent être ignorés.",
        ["E023"] = "Tout fichier du dossier de contenu doit figurer au manifeste.",
        ["E024"] = "Le dossier de contenu ne doit pas contenir de dossier vide.",
        ["E025"] = "Les contenus doivent être désignés par leur empreinte sha512 ou sha256.",
        ["E026"] = "L’algorithme d’une empreinte complémentaire doit appartenir au vocabulaire d’OCFL.",
        ["E027"] = "Un programme doit savoir vérifier les algorithmes du vocabulaire d’OCFL.",
        ["E028"] = "Un programme doit ignorer les algorithmes complémentaires qu’il ne connaît pas.",
        ["E029"] = "Une empreinte sha1 doit être écrite en hexadécimal.",
        ["E030"] = "Une empreinte sha256 doit être écrite en hexadécimal.",
        ["E031"] = "Une empreinte sha512 doit être écrite en hexadécimal.",
        ["E032"] = "Une empreinte blake2b doit être écrite en hexadécimal.",
        ["E033"] = "L’inventaire doit être un document JSON de la structure prévue, en UTF-8.",
        ["E034"] = "L’inventaire doit s’appeler « inventory.json ».",
        ["E035"] = "Les chemins de l’inventaire doivent employer la barre oblique « / ».",
        ["E036"] = "L’inventaire doit indiquer « id », « type », « digestAlgorithm » et « head ».",
        ["E037"] = "L’identifiant doit être un texte, unique dans l’archive.",
        ["E038"] = "Le « type » de l’inventaire doit correspondre à la version d’OCFL déclarée par l’objet.",
        ["E039"] = "Le manifeste et les états doivent employer l’algorithme annoncé.",
        ["E040"] = "« head » doit nommer la version la plus récente.",
        ["E041"] = "L’inventaire doit contenir les blocs « manifest » et « versions ».",
        ["E042"] = "Un chemin du manifeste doit être relatif à l’objet et désigner un contenu de version.",
        ["E043"] = "L’inventaire doit contenir le bloc des versions.",
        ["E044"] = "Le bloc des versions doit s’appeler « versions ».",
        ["E045"] = "Le bloc « versions » doit être un objet JSON.",
        ["E046"] = "Les versions de l’inventaire doivent correspondre aux dossiers de version.",
        ["E047"] = "Chaque version de l’inventaire doit être un objet JSON.",
        ["E048"] = "Chaque version doit indiquer « created » et « state ».",
        ["E049"] = "« created » doit être une date et une heure RFC 3339, avec secondes et fuseau.",
        ["E050"] = "Chaque empreinte d’un état doit figurer, écrite de même, au manifeste.",
        ["E051"] = "Un chemin logique se lit comme une suite d’éléments séparés par « / ».",
        ["E052"] = "Un chemin logique ne doit contenir ni « . », ni « .. », ni élément vide.",
        ["E053"] = "Un chemin logique ne doit ni commencer ni finir par « / ».",
        ["E054"] = "« user » doit contenir un nom.",
        ["E055"] = "Le bloc des empreintes complémentaires doit s’appeler « fixity ».",
        ["E056"] = "Les clés de « fixity » doivent être des algorithmes du vocabulaire d’OCFL.",
        ["E057"] = "Chaque bloc de « fixity » doit avoir la structure du manifeste.",
        ["E058"] = "Tout inventaire doit être accompagné de son fichier d’empreinte.",
        ["E059"] = "L’algorithme du fichier d’empreinte doit être celui qu’annonce l’inventaire.",
        ["E060"] = "L’empreinte notée doit être celle de l’inventaire.",
        ["E061"] = "Le fichier d’empreinte doit avoir la forme « EMPREINTE inventory.json ».",
        ["E062"] = "L’empreinte de l’inventaire doit être calculée en dernier.",
        ["E063"] = "Tout objet doit avoir un inventaire à sa racine.",
        ["E064"] = "L’inventaire de la racine doit être identique à celui de la dernière version.",
        ["E066"] = "Un inventaire antérieur doit décrire le même état que l’inventaire actuel.",
        ["E067"] = "Le dossier « extensions » ne doit contenir que des dossiers d’extension.",
        ["E068"] = "Une extension doit être documentée dans le registre OCFL ou dans la racine de l’archive.",
        ["E069"] = "La racine d’une archive doit porter sa déclaration OCFL.",
        ["E070"] = "« ocfl_layout.json » doit être un objet JSON qui indique « extension » et « description ».",
        ["E071"] = "L’extension de « ocfl_layout.json » doit être un nom enregistré.",
        ["E072"] = "Les dossiers intermédiaires ne doivent contenir aucun fichier étranger aux objets.",
        ["E073"] = "L’archive ne doit pas contenir de dossier vide.",
        ["E074"] = "Chaque archive doit être indépendante.",
        ["E075"] = "La déclaration de l’archive doit suivre la forme NAMASTE.",
        ["E076"] = "Il faut exactement une déclaration de version à la racine de l’archive.",
        ["E077"] = "Le nom de la déclaration de l’archive doit avoir la forme « T=valeur ».",
        ["E078"] = "Le nom de la déclaration de l’archive doit commencer par « 0= ».",
        ["E079"] = "Le nom de la déclaration de l’archive doit être « 0=ocfl_ » suivi d’une version d’OCFL connue.",
        ["E080"] = "Le contenu de la déclaration de l’archive doit répéter la valeur de son nom, suivie d’un saut de ligne.",
        ["E081"] = "Un objet ne doit pas suivre une version d’OCFL plus récente que celle de l’archive.",
        ["E082"] = "Un objet doit se trouver au bout d’une suite de dossiers, ou directement à la racine de l’archive.",
        ["E083"] = "Un identifiant doit mener à un seul chemin.",
        ["E084"] = "Les dossiers intermédiaires ne doivent pas contenir de fichiers.",
        ["E085"] = "Toute suite de dossiers doit se terminer par un objet.",
        ["E086"] = "Le dossier « extensions » de l’archive suit les règles de celui des objets.",
        ["E087"] = "Les fichiers inconnus placés à la racine de l’archive doivent être ignorés.",
        ["E088"] = "L’archive ne doit contenir d’autres dossiers que ceux des objets et des extensions.",
        ["E089"] = "Seuls des fichiers ordinaires peuvent être conservés.",
        ["E090"] = "Les liens sont interdits dans une archive OCFL.",
        ["E091"] = "Le système de fichiers doit respecter la casse des noms.",
        ["E092"] = "Chaque empreinte du manifeste doit désigner des fichiers présents et de ce contenu.",
        ["E093"] = "Chaque empreinte complémentaire doit être celle des fichiers désignés.",
        ["E094"] = "« message » doit être un texte.",
        ["E095"] = "Dans une version, les chemins logiques doivent être uniques et compatibles entre eux.",
        ["E096"] = "Une empreinte ne doit figurer qu’une fois au manifeste, quelle que soit la casse.",
        ["E097"] = "Une empreinte ne doit figurer qu’une fois par algorithme dans « fixity », quelle que soit la casse.",
        ["E098"] = "Un chemin de contenu se lit comme une suite d’éléments séparés par « / ».",
        ["E099"] = "Un chemin de contenu ne doit contenir ni « . », ni « .. », ni élément vide.",
        ["E100"] = "Un chemin de contenu ne doit ni commencer ni finir par « / ».",
        ["E101"] = "Les chemins de contenu doivent être uniques et compatibles entre eux.",
        ["E102"] = "L’inventaire ne doit pas contenir de clé inconnue.",
        ["E103"] = "Une version ne doit pas suivre une version d’OCFL plus ancienne que la précédente.",
        ["E104"] = "Le nom d’un dossier de version doit être « v » suivi de son numéro.",
        ["E105"] = "Un numéro de version doit être un entier à partir de 1.",
        ["E106"] = "Le bloc « manifest » doit être un objet JSON.",
        ["E107"] = "Chaque empreinte du manifeste doit servir à au moins une version.",
        ["E108"] = "Le dossier de contenu doit être directement dans le dossier de version.",
        ["E110"] = "L’identifiant d’un objet ne doit pas changer d’une version à l’autre.",
        ["E111"] = "Le bloc « fixity » doit être un objet JSON.",
        ["E112"] = "Le dossier « extensions » de l’archive ne doit contenir que des dossiers d’extension.",
        ["W001"] = "Il vaut mieux nommer les versions sans zéros de tête.",
        ["W002"] = "Un dossier de version ne devrait contenir d’autre dossier que celui du contenu.",
        ["W003"] = "Une version sans fichier ne devrait pas avoir de dossier de contenu.",
        ["W004"] = "Il vaut mieux désigner les contenus par leur empreinte sha512.",
        ["W005"] = "L’identifiant d’un objet devrait être un URI.",
        ["W007"] = "Chaque version devrait indiquer « message » et « user ».",
        ["W008"] = "« user » devrait contenir une adresse.",
        ["W009"] = "L’adresse de « user » devrait être un URI.",
        ["W010"] = "Chaque dossier de version devrait contenir un inventaire.",
        ["W011"] = "Un inventaire antérieur devrait répéter la date, le message et l’auteur de chaque version.",
        ["W012"] = "Le dossier « logs » devrait servir au relevé des opérations.",
        ["W013"] = "Un dossier d’extension devrait porter un nom enregistré.",
        ["W014"] = "Une archive devrait ranger tous ses objets de la même façon.",
        ["W015"] = "Une archive ne devrait pas mêler des objets à sa racine et des objets rangés en dossiers.",
        ["W016"] = "Un dossier d’extension de l’archive devrait porter un nom enregistré.",
        ["X01"] = "Une limite de ce programme est franchie : la vérification n’est pas complète.",
        ["X02"] = "La lecture est refusée ou impossible : la vérification n’est pas complète.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The rule behind a code; throws for a code that is none of OCFL's nor ours.</summary>
    public static string Describe(string code) => All[code];
}
