using System.Globalization;
using System.Text;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Tests.Production;

/// <summary>The page <c>docs/findings.md</c>: the catalogue of findings as its readers, pilots and authors, see it.</summary>
internal static class FindingCataloguePage
{
    private static readonly (char Letter, string Titre, string Explication)[] Stations =
    [
        ('R', "Contrôles du plan", "Ce que le comité de labellisation pourrait relever dans le plan d’actions, ou dans le document produit."),
        ('W', "Lecture du classeur", "Ce qui n’a pas été compris dans le classeur, et n’a donc pas été repris."),
        ('T', "Modèles", "Ce qui empêche un modèle Word d’être employé, ou qu’il vaut la peine d’y corriger."),
        ('D', "Catalogue des documents", "Ce qui manque à un modèle, à sa déclaration ou au classeur pour qu’un document du cycle soit produit."),
    ];

    public static string Print(IReadOnlyCollection<FindingKind> kinds)
    {
        var page = new StringBuilder("""
            # Constats

            Chaque constat porte un code, une gravité, sa place dans le fichier de l’utilisateur, une phrase et un remède. Un constat
            **bloquant** laisse au dossier la mention « PROJET » ; il n’empêche jamais de l’imprimer. Un **avertissement** annonce une
            question du comité. Une **information** ne demande rien.

            Cette page est écrite par un test à partir du code (`Production/FindingCatalogueTests.cs`) ; elle ne se modifie pas à la main.

            """.ReplaceLineEndings("\n"));
        foreach (var (letter, titre, explication) in Stations)
        {
            var rows = kinds.Where(kind => kind.Code[0] == letter).ToList();
            if (rows.Count > 0)
            {
                page.Append(CultureInfo.InvariantCulture, $"\n## {titre}\n\n{explication}\n\n| code | gravité | constat | ce qui est vérifié | source |\n|---|---|---|---|---|\n");
                page.AppendJoin(string.Empty, rows.Select(Row));
            }
        }

        return page.ToString();
    }

    private static string Row(FindingKind kind) =>
        $"| {kind.Code} | {Name(kind.Severity)} | {Cell(kind.Titre)} | {Cell(kind.Explication)} | {Cell(kind.Source)} |\n";

    private static string Name(Severity severity) => severity switch
    {
        Severity.Blocking => "bloquant",
        Severity.Warning => "avertissement",
        _ => "information",
    };

    private static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal);
}
