using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>Who refers to whom in a plan, by reference or, where a plan has none, by wording.</summary>
internal sealed class PlanLinks
{
    private readonly ILookup<string, FicheAction> _actionsByPoint;
    private readonly ILookup<string, FicheAction> _actionsBySituation;
    private readonly ILookup<string, FicheAction> _actionsByRef;
    private readonly ILookup<string, Point> _pointsByRef;
    private readonly ILookup<string, Point> _pointsByWording;

    public PlanLinks(PlanActions plan, DateOnly today)
    {
        Plan = plan;
        Today = today;
        _pointsByRef = Lookup(plan.Points, point => [point.Ref]);
        _pointsByWording = Lookup(plan.Points, point => [point.Libelle]);
        _actionsByRef = Lookup(plan.Actions, action => [action.Ref]);
        _actionsByPoint = Lookup(plan.Actions, action => PointsOf(action).Select(PointKey));
        _actionsBySituation = Lookup(plan.Actions, action => action.Situations);
    }

    public PlanActions Plan { get; }

    public DateOnly Today { get; }

    /// <summary>The step that documents are for; null when the workbook does not say.</summary>
    public Etape? Etape { get; init; }

    public IEnumerable<FicheAction> ActionsOf(Point point) =>
        _actionsByPoint[PointKey(point)];

    /// <summary>Those that name the situation, and those that the situation names.</summary>
    public IEnumerable<FicheAction> ActionsOf(SituationComplexe situation) =>
        _actionsBySituation[Reference.Key(situation.Ref)]
            .Concat(situation.Actions.SelectMany(reference => _actionsByRef[Reference.Key(reference)]))
            .Distinct<FicheAction>(ReferenceEqualityComparer.Instance);

    /// <summary>By reference; by wording where no reference leads anywhere.</summary>
    public IEnumerable<Point> PointsOf(FicheAction action)
    {
        Point[] named = [.. action.Points.SelectMany(reference => _pointsByRef[Reference.Key(reference)])];
        return named.Length > 0 ? named : _pointsByWording[Reference.Key(action.PointAlerte)].Take(1);
    }

    /// <summary>The action's own theme, else that of the first point it answers.</summary>
    public Theme? ThemeOf(FicheAction action) =>
        action.Theme ?? (action.ThemeTexte.Length > 0 ? null : PointsOf(action).FirstOrDefault()?.Theme);

    private static string PointKey(Point point) => Reference.Key(point.Ref.Length > 0 ? point.Ref : point.Libelle);

    // An empty key links nothing: two rows without a reference are not the same row.
    private static ILookup<string, T> Lookup<T>(IEnumerable<T> items, Func<T, IEnumerable<string>> keys) =>
        items.SelectMany(item => keys(item).Select(Reference.Key).Distinct().Where(key => key.Length > 0).Select(key => (key, item)))
            .ToLookup(pair => pair.key, pair => pair.item, StringComparer.Ordinal);
}
