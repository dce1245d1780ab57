using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Catalogue;

/// <summary>The rows D… of the catalogue of findings: what a declaration, an organisme's own template, or a plan lacks.</summary>
public static class CatalogueFindings
{
    private const string Own = "règle propre à QualiHlm Docs";

    internal static FindingKind D01 { get; } = new(
        "D01", Severity.Blocking, "Déclaration illisible", "La déclaration d’un modèle est un objet JSON.", Own);

    internal static FindingKind D02 { get; } = new(
        "D02", Severity.Blocking, "Déclaration fausse", "Chaque mot d’une déclaration est connu, et a une valeur de la forme attendue.", Own);

    internal static FindingKind D03 { get; } = new(
        "D03", Severity.Blocking, "Modèle absent", "Le modèle Word se trouve à côté de sa déclaration, sous le même nom.", Own);

    internal static FindingKind D04 { get; } = new(
        "D04", Severity.Information, "Fichier sans déclaration",
        "Un fichier Word du dossier des modèles de l’organisme porte le nom d’un modèle du programme, ou a sa propre déclaration.", Own);

    internal static FindingKind D05 { get; } = new(
        "D05", Severity.Warning, "Modèle de l’organisme à revoir",
        "Le modèle de l’organisme vient de la version du modèle que le programme fournit aujourd’hui.", Own);

    internal static FindingKind D06 { get; } = new(
        "D06", Severity.Information, "Modèle de l’organisme sans origine",
        "Le modèle de l’organisme dit de quelle version il vient : « modele copier » l’y inscrit.", Own);

    internal static FindingKind D07 { get; } = new(
        "D07", Severity.Blocking, "Modèle inutilisable", "Le modèle du document demandé n’a pas d’erreur.", Own);

    internal static FindingKind D10 { get; } = new(
        "D10", Severity.Blocking, "Donnée manquante pour ce document",
        "Le classeur contient les feuilles et les cellules sans lesquelles le document n’a pas de sens.", "contenu des documents de chaque étape");

    internal static FindingKind D11 { get; } = new(
        "D11", Severity.Blocking, "Personne ni ligne pour ce document",
        "Le plan compte au moins un destinataire, une action, une situation ou une réunion pour qui produire le document.", "contenu des documents de chaque étape");

    internal static FindingKind D12 { get; } = new(
        "D12", Severity.Warning, "Réunion déjà tenue", "Une lettre parle d’une réunion à venir.", "usage");

    /// <summary>The rows, in the order of their codes.</summary>
    public static ImmutableArray<FindingKind> All { get; } = [D01, D02, D03, D04, D05, D06, D07, D10, D11, D12];

    /// <summary>D03: a declaration without its template.</summary>
    public static Finding MissingFile(string code) => D03.At(
        Place.InWords(code + ".json"), $"Le modèle « {code}.docx » n’est pas à côté de sa déclaration.", "Remettez-le à sa place, ou retirez la déclaration.");

    /// <summary>D04: a Word file of the organisme's folder that nothing declares.</summary>
    public static Finding Undeclared(string file) => D04.At(
        Place.InWords(file), $"« {file} » ne porte le nom d’aucun modèle du programme et n’a pas de déclaration : il n’est pas employé.",
        "Donnez-lui le nom du modèle qu’il remplace, ou écrivez sa déclaration à côté de lui.");

    /// <summary>D05: an organisme's copy of an older version.</summary>
    public static Finding Outdated(string code, int copied, int current) => D05.At(
        Place.InWords(code + ".docx"), $"Le modèle de l’organisme « {code} » vient de la version {copied} ; le programme fournit la version {current}.",
        $"Reprenez-y ce qui a changé, puis refaites la copie par « modele copier {code} », ou inscrivez {current} dans la propriété « QualiHlm version » du fichier.");

    /// <summary>D06: an organisme's copy that does not say what it was copied from.</summary>
    public static Finding Unstamped(string code) => D06.At(
        Place.InWords(code + ".docx"), $"Le modèle de l’organisme « {code} » ne dit pas de quelle version il vient : rien ne préviendra quand celle du programme changera.",
        $"Partez d’une copie faite par « modele copier {code} ».");

    /// <summary>D07: a template that has errors.</summary>
    public static Finding Broken(string code, string first) => D07.At(
        Place.InWords(code + ".docx"), $"Le modèle « {code} » ne peut pas être employé : {first}", "« modele controler » en dit toutes les erreurs.");

    internal static Finding At(this FindingKind kind, Place place, string message, string remede) => new(kind.Code, kind.Severity, place, message, remede);
}
