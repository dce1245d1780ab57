using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>
/// Where points go. A plan of one sheet names some by their reference alone, which the sheet « Points » cannot hold: there
/// they stay beside their actions, and those that no action answers yet keep a row of their own.
/// </summary>
internal static class PointRows
{
    /// <summary>The rows of « Points ».</summary>
    public static IEnumerable<Point> Listed(PlanActions plan) => AreListed(plan) ? plan.Points : [];

    /// <summary>The rows of « Actions ».</summary>
    public static IEnumerable<FicheAction> InPlan(PlanActions plan) => AreListed(plan) ? plan.Actions : [.. plan.Actions, .. Alone(plan).Select(AsRow)];

    private static bool AreListed(PlanActions plan) => plan.Points.All(point => point.Libelle.Length > 0);

    private static IEnumerable<Point> Alone(PlanActions plan)
    {
        var references = plan.Actions.SelectMany(action => action.Points).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var wordings = plan.Actions.Select(action => action.PointAlerte).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return plan.Points.Where(point => point.Ref.Length > 0 ? !references.Contains(point.Ref) : !wordings.Contains(point.Libelle));
    }

    private static FicheAction AsRow(Point point) => new()
    {
        Points = point.Ref.Length > 0 ? [point.Ref] : [],
        PointAlerte = point.Libelle,
        Gravite = point.Gravite,
        ThemeTexte = point.ThemeTexte,
    };
}
