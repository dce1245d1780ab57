using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents;

/// <summary>
/// What the finished dossier is asked, as a stranger would: does it show every row of the workbook (R33), and nobody's
/// address (R35)? It looks at the produced file alone, and shares nothing with what produced it.
/// </summary>
internal static class PrintedPlan
{
    private static readonly FindingKind R33 = new(
        "R33", Severity.Blocking, "Ligne du classeur absente du document",
        Text("Le document produit montre chaque point, chaque action et chaque situation complexe du classeur : il est relu, et chacun y est cherché."),
        Text("règle propre à QualiHlm Docs"));

    private static readonly FindingKind R35 = new(
        "R35", Severity.Blocking, "Coordonnées d’un représentant dans le dossier",
        Text("Le dossier nomme les représentants des locataires et leur qualité, jamais leur adresse ni leur courriel."),
        "RGPD");

    /// <summary>The rows of the catalogue.</summary>
    public static ImmutableArray<FindingKind> Kinds { get; } = [R33, R35];

    /// <param name="plan">The plan.</param>
    /// <param name="document">The file that was made of it.</param>
    /// <param name="isWhole">The document is one that shows every row.</param>
    /// <param name="addressee">Whose own address the document may hold.</param>
    public static ImmutableArray<Finding> Check(PlanActions plan, ReadOnlyMemory<byte> document, bool isWhole = true, Representant? addressee = null)
    {
        var printed = PrintedText.Read(document);
        return
        [
            .. isWhole ? MissingRows(printed, plan) : [],
            .. plan.Representants.Where(representant => representant != addressee).SelectMany(representant => Leaks(printed, plan, representant, addressee)),
        ];
    }

    private static IEnumerable<Finding> MissingRows(PrintedText printed, PlanActions plan) =>
    [
        .. Missing(printed, "points", [.. plan.Points.Select(point => new Row(point.Ref, point.Libelle, point.Origine))]),
        .. Missing(printed, "actions", [.. plan.Actions.Select(action => new Row(action.Ref, action.Libelle, action.Origine))]),
        .. Missing(printed, "situations complexes", [.. plan.Situations.Select(site => new Row(site.Ref, site.Site, site.Origine))]),
    ];

    private static IEnumerable<Finding> Missing(PrintedText printed, string noun, ImmutableArray<Row> rows)
    {
        var lost = rows.Where(row => !IsShown(printed, row)).ToList();
        if (lost.Count > 0)
        {
            yield return new Finding(
                R33.Code,
                R33.Severity,
                lost[0].Origine.Row,
                Text($"Le document ne montre que {rows.Length - lost.Count} des {rows.Length} {noun} du classeur ; la première ligne absente est {lost[0].Named}."),
                Text("Corrigez le modèle : une condition ou une boucle laisse des lignes de côté."));
        }
    }

    // As its owner wrote it, or as typography spells it (« œuvre », « 2e »). A row known by its words is looked for by them; a reference alone may be printed by a cross-reference.
    private static bool IsShown(PrintedText printed, Row row) =>
        PrintedText.HasWords(row.Words) ? printed.Shows(row.Words) || printed.Shows(Text(row.Words)) : !PrintedText.HasWords(row.Ref) || printed.Shows(row.Ref);

    // Two who live together have one address: what is the addressee's own gives nobody away.
    private static IEnumerable<Finding> Leaks(PrintedText printed, PlanActions plan, Representant representant, Representant? addressee)
    {
        if (PrintedText.HasWords(representant.Courriel) && representant.Courriel != addressee?.Courriel && printed.Shows(representant.Courriel))
        {
            yield return Leak(representant, nameof(Representant.Courriel), "le courriel");
        }

        if (Streets(representant.Adresse).Any(street => !IsPublic(plan, street) && addressee?.Adresse.Contains(street, StringComparison.OrdinalIgnoreCase) != true && printed.Shows(street)))
        {
            yield return Leak(representant, nameof(Representant.Adresse), "l’adresse");
        }
    }

    private static Finding Leak(Representant representant, string field, string what) => new(
        R35.Code,
        R35.Severity,
        representant.Origine.PlaceOf(field),
        Text($"Le dossier contient {what} de {representant.Prenom} {representant.Nom}."),
        Text("Retirez-en la balise du modèle, ou le texte du plan qui la donne : un dossier ne porte que les noms et les qualités."));

    // Number and street; a postal code with its town says little, and stands elsewhere.
    private static IEnumerable<string> Streets(string adresse) =>
        from line in adresse.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        where line.Any(char.IsDigit) && line.Any(char.IsLetter) && !line.Take(5).All(char.IsDigit)
        select line;

    private static bool IsPublic(PlanActions plan, string street) =>
        plan.Organisme.Adresse
            .Concat(plan.Associations.Select(association => association.Adresse))
            .Concat(plan.Situations.Select(situation => situation.Adresse))
            .Any(adresse => adresse.Contains(street, StringComparison.OrdinalIgnoreCase));

    private static string Text(string prose) => FrenchText.Typographic(prose);

    private sealed record Row(string Ref, string Words, Origine Origine)
    {
        public string Named => (Ref.Trim() + (Words.Length > 0 ? $" « {Words.ReplaceLineEndings(" ").Trim()} »" : string.Empty)).Trim();
    }
}
