using System.Collections.Immutable;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Differences;

/// <summary>
/// What became of a plan from one version to the next, as a comité asks it: actions added, closed, postponed, changed or
/// gone, and points that are no longer there.
/// </summary>
public sealed record PlanComparison
{
    /// <summary>The workbook of the first version.</summary>
    public required Classeur Avant { get; init; }

    /// <summary>The workbook of the second.</summary>
    public required Classeur Apres { get; init; }

    /// <summary>In the second version only.</summary>
    public required ImmutableArray<ActionComparee> Ajoutees { get; init; }

    /// <summary>Realised or abandoned since.</summary>
    public required ImmutableArray<ActionComparee> Closes { get; init; }

    /// <summary>Due later than before, and not closed.</summary>
    public required ImmutableArray<ActionComparee> Reportees { get; init; }

    /// <summary>Changed otherwise.</summary>
    public required ImmutableArray<ActionComparee> Modifiees { get; init; }

    /// <summary>In the first version only.</summary>
    public required ImmutableArray<ActionComparee> Retirees { get; init; }

    /// <summary>Points of the second version only.</summary>
    public required ImmutableArray<Point> PointsAjoutes { get; init; }

    /// <summary>Points of the first version only that nothing said to be lifted, treated or postponed: a comité will ask.</summary>
    public required ImmutableArray<Point> PointsRetires { get; init; }

    /// <summary>Points of the first version only, whose status there said why.</summary>
    public required ImmutableArray<Point> PointsSoldes { get; init; }

    /// <summary>True when nothing of this changed.</summary>
    public bool IsEmpty => Ajoutees.IsEmpty && Closes.IsEmpty && Reportees.IsEmpty && Modifiees.IsEmpty && Retirees.IsEmpty && PointsAjoutes.IsEmpty && PointsRetires.IsEmpty && PointsSoldes.IsEmpty;

    /// <summary>Rows are the same by their reference, or else by their words.</summary>
    public static PlanComparison Of(PlanActions before, PlanActions after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var actions = Pairs(before.Actions, after.Actions, action => new("action", action.Ref, action.Libelle, action.Origine)).Select(pair => new ActionComparee(pair.Before, pair.After)).ToList();
        var points = Pairs(before.Points, after.Points, point => new("point", point.Ref, point.Libelle, point.Origine)).ToList();
        var gone = points.Where(pair => pair.After is null).Select(pair => pair.Before).OfType<Point>().ToList();
        return new()
        {
            Avant = before.Classeur,
            Apres = after.Classeur,
            Ajoutees = [.. actions.Where(action => action.Avant is null)],
            Closes = [.. actions.Where(action => action.IsClosedSince)],
            Reportees = [.. actions.Where(action => action.IsPostponed)],
            Modifiees = [.. actions.Where(action => action is { IsClosedSince: false, IsPostponed: false, Changements.IsEmpty: false })],
            Retirees = [.. actions.Where(action => action.Apres is null)],
            PointsAjoutes = [.. points.Where(pair => pair.Before is null).Select(pair => pair.After).OfType<Point>()],
            PointsRetires = [.. gone.Where(point => !IsExplained(point))],
            PointsSoldes = [.. gone.Where(IsExplained)],
        };
    }

    /// <summary>As data for a template, and as the JSON of <c>comparer</c>: names in snake_case, lists that are never null.</summary>
    public IReadOnlyDictionary<string, object?> Describe() => ComparisonData.Of(this);

    // « Ouvert » explains nothing.
    private static bool IsExplained(Point point) => point.IsLifted || (point.Statut.Length > 0 && !point.Statut.StartsWith("ouv", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<(T? Before, T? After)> Pairs<T>(ImmutableArray<T> before, ImmutableArray<T> after, Func<T, PlanRow> row)
        where T : class
    {
        var records = new Dictionary<PlanRow, T>(ReferenceEqualityComparer.Instance);
        var pairs = RowPairs.Of(Rows(before), Rows(after));
        return pairs.Select(pair => (pair.Before is null ? null : records[pair.Before], pair.After is null ? null : records[pair.After]));

        List<PlanRow> Rows(ImmutableArray<T> these)
        {
            var rows = new List<PlanRow>();
            foreach (var record in these)
            {
                rows.Add(row(record));
                records.Add(rows[^1], record);
            }

            return rows;
        }
    }
}
