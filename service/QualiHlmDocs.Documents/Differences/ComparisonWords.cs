using System.Globalization;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Differences;

/// <summary>A comparison in French.</summary>
internal static class ComparisonWords
{
    /// <summary>« 2 actions ajoutées, 1 action close. »</summary>
    public static string Resume(PlanComparison comparison)
    {
        string[] counts =
        [
            Count(comparison.Ajoutees.Length, "action ajoutée", "actions ajoutées"), Count(comparison.Closes.Length, "action close", "actions closes"),
            Count(comparison.Reportees.Length, "action reportée", "actions reportées"), Count(comparison.Modifiees.Length, "action modifiée", "actions modifiées"),
            Count(comparison.Retirees.Length, "action retirée", "actions retirées"), Count(comparison.PointsAjoutes.Length, "point ajouté", "points ajoutés"),
            Count(comparison.PointsRetires.Length, "point retiré sans motif", "points retirés sans motif"),
            Count(comparison.PointsSoldes.Length, "point soldé puis retiré", "points soldés puis retirés"),
        ];
        var said = counts.Where(count => count.Length > 0).ToList();
        return said.Count == 0 ? "Aucune différence." : string.Join(", ", said) + ".";
    }

    /// <summary>One line for each thing to tell, in the order of the comparison: a table as it is printed.</summary>
    public static IEnumerable<LigneComparee> Lignes(PlanComparison comparison) =>
    [
        .. comparison.PointsRetires.Select(point => OfPoint("Point retiré sans motif", point)),
        .. comparison.PointsSoldes.Select(point => OfPoint("Point soldé puis retiré", point)),
        .. comparison.PointsAjoutes.Select(point => OfPoint("Point ajouté", point)),
        .. comparison.Ajoutees.Select(action => OfAction("Action ajoutée", action, string.Empty, Due(action.Apres))),
        .. comparison.Closes.Select(action => OfAction("Action close", action, Statut(action.Avant?.Statut), Closed(action.Apres))),
        .. comparison.Reportees.Select(action => OfAction("Action reportée", action, Due(action.Avant), Due(action.Apres))),
        .. comparison.Modifiees.SelectMany(action => action.Changements.Select(change =>
            new LigneComparee("Action modifiée", action.Action.Ref, action.Action.Libelle, $"{change.Champ} : {Words(change.Avant)}", Words(change.Apres), change.Cellule))),
        .. comparison.Retirees.Select(action => OfAction("Action retirée", action, Due(action.Avant), string.Empty)),
    ];

    public static string Statut(Statut? statut) => statut switch
    {
        Plans.Statut.AEngager => "à engager",
        Plans.Statut.EnCours => "en cours",
        Plans.Statut.Realisee => "réalisée",
        Plans.Statut.Suspendue => "suspendue",
        Plans.Statut.Abandonnee => "abandonnée",
        _ => string.Empty,
    };

    private static LigneComparee OfPoint(string nature, Point point) => new(nature, point.Ref, point.Libelle, point.Statut, string.Empty, point.Origine.Row.Text);

    private static LigneComparee OfAction(string nature, ActionComparee action, string before, string after) =>
        new(nature, action.Action.Ref, action.Action.Libelle, before, after, action.Action.Origine.Row.Text);

    private static string Due(FicheAction? action) => action is null ? string.Empty : action.EcheanceTexte.Length > 0 ? $"échéance {action.EcheanceTexte}" : "sans échéance";

    private static string Closed(FicheAction? action) =>
        Statut(action?.Statut) + (action?.RealiseeLe is { } day ? $" le {day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}" : string.Empty) + (action?.Motif is { Length: > 0 } motif ? $" ({motif})" : string.Empty);

    private static string Words(string words) => words.Length > 0 ? $"« {words} »" : "(vide)";

    private static string Count(int count, string one, string many) => count switch
    {
        0 => string.Empty,
        1 => "1 " + one,
        _ => count.ToString(CultureInfo.InvariantCulture) + " " + many,
    };
}

/// <summary>One line of a comparison, as a table prints it.</summary>
internal sealed record LigneComparee(string Nature, string Ref, string Libelle, string Avant, string Apres, string Cellule);
