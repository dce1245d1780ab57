using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

/// <summary>
/// A point d'alerte and the actions that answer it, whichever way the workbook tells it: a sheet of points cited by
/// reference, or a single sheet where each action has its point written beside it.
/// </summary>
/// <param name="Named">Reference and wording, for a sentence.</param>
/// <param name="Gravites">The distinct weights given to it; more than one is a contradiction.</param>
/// <param name="Origine">The row that tells the point; its weight stands there too.</param>
/// <param name="Place">Where the point is written.</param>
/// <param name="Actions">Every action that names it, abandoned ones too.</param>
internal sealed record AlerteReponse(
    string Named, ImmutableArray<Gravite> Gravites, Origine Origine, Place Place, ImmutableArray<FicheAction> Actions)
{
    /// <summary>An action with words in it that was not abandoned.</summary>
    public bool IsAnswered => Actions.Any(action =>
        action.Statut != Statut.Abandonnee && !string.IsNullOrWhiteSpace(action.Libelle));

    public static IEnumerable<AlerteReponse> Of(PlanActions plan, PlanLinks links) =>
        plan.Points.IsEmpty ? Written(plan) : Listed(plan, links);

    private static IEnumerable<AlerteReponse> Listed(PlanActions plan, PlanLinks links) =>
        from point in plan.PointsAlerte
        let answers = links.Answering(point).ToImmutableArray()
        select new AlerteReponse(
            point.Named,
            [.. answers.Select(action => action.Gravite).Prepend(point.Gravite).OfType<Gravite>().Distinct()],
            point.Origine,
            point.Origine.Row,
            answers);

    // The same words on several rows are one point: its cell is often merged, or repeated for each action.
    private static IEnumerable<AlerteReponse> Written(PlanActions plan) =>
        from action in plan.Actions
        where !string.IsNullOrWhiteSpace(action.PointAlerte)
        group action by Reference.Key(action.PointAlerte) into rows
        let first = rows.First()
        select new AlerteReponse(
            Naming.Quote(first.PointAlerte),
            [.. rows.Select(row => row.Gravite).OfType<Gravite>().Distinct()],
            first.Origine,
            first.Origine.PlaceOf(nameof(FicheAction.PointAlerte)),
            [.. rows]);
}
