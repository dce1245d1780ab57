using System.Collections.Frozen;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

/// <summary>
/// Who names whom in a plan, looked up instead of searched: a plan may have as many rows as a sheet holds. A row is
/// named by its reference or by its own words.
/// </summary>
internal sealed class PlanLinks
{
    private readonly ILookup<string, FicheAction> _actionsByPoint;
    private readonly ILookup<string, FicheAction> _actionsBySituation;
    private readonly ILookup<string, FicheAction> _actionsByRef;
    private readonly ILookup<string, Point> _points;
    private readonly FrozenSet<string> _citedBySituations;
    private readonly FrozenSet<string> _proved;

    public PlanLinks(PlanActions plan)
    {
        _actionsByPoint = Lookup(plan.Actions, action => [.. action.Points, action.PointAlerte]);
        _actionsBySituation = Lookup(plan.Actions, action => action.Situations);
        _actionsByRef = Lookup(plan.Actions, action => [action.Ref]);
        _points = Lookup(plan.Points, point => [point.Ref, point.Libelle]);
        _citedBySituations = plan.Situations.SelectMany(situation => situation.Actions).Select(Reference.Key).ToFrozenSet();
        _proved = plan.Preuves.Select(preuve => Reference.Key(preuve.Objet)).ToFrozenSet();
    }

    /// <summary>The actions that answer a point, abandoned ones too.</summary>
    public IEnumerable<FicheAction> Answering(Point point) => Find(_actionsByPoint, [point.Ref, point.Libelle]);

    /// <summary>The points that an action answers.</summary>
    public IEnumerable<Point> AnsweredBy(FicheAction action) => Find(_points, [.. action.Points, action.PointAlerte]);

    /// <summary>The actions that treat a situation, abandoned ones too, whichever of the two sheets says so.</summary>
    public IEnumerable<FicheAction> Treating(SituationComplexe situation) =>
        Find(_actionsBySituation, [situation.Ref, situation.Site]).Union(Find(_actionsByRef, situation.Actions));

    /// <summary>Whether the sheet of situations names the action.</summary>
    public bool IsCitedBySituation(FicheAction action) => Has(_citedBySituations, action.Ref);

    /// <summary>Whether the sheet of proofs names the action.</summary>
    public bool IsProved(FicheAction action) => Has(_proved, action.Ref);

    private static bool Has(FrozenSet<string> keys, string reference) =>
        Reference.Key(reference) is { Length: > 0 } key && keys.Contains(key);

    private static ILookup<string, T> Lookup<T>(IEnumerable<T> rows, Func<T, IEnumerable<string>> names) =>
        rows.SelectMany(row => Keys(names(row)).Select(key => (key, row))).ToLookup(pair => pair.key, pair => pair.row);

    private static IEnumerable<T> Find<T>(ILookup<string, T> rows, IEnumerable<string> names)
        where T : class =>
        Keys(names).SelectMany(key => rows[key]).Distinct<T>(ReferenceEqualityComparer.Instance);

    private static IEnumerable<string> Keys(IEnumerable<string> names) =>
        names.Select(Reference.Key).Where(key => key.Length > 0).Distinct();
}
