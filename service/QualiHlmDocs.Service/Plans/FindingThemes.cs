using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Service.Plans;

/// <summary>The theme that a finding speaks of, by the row it stands in: a point's own, or an action's.</summary>
internal sealed class FindingThemes
{
    private readonly Dictionary<(string Sheet, string Row), Theme> _themes = [];

    public FindingThemes(PlanActions plan)
    {
        Add(plan.Points.Select(point => (point.Origine, point.Theme)));
        Add(plan.Actions.Select(action => (action.Origine, action.Theme)));
    }

    /// <summary>Null for a place in no row of a point or an action, or in one without a theme.</summary>
    public Theme? Of(Place place) => KeyOf(place) is { } key && _themes.TryGetValue(key, out var theme) ? theme : null;

    // A sheet may hold a point and its action in one row: they then have one theme.
    private void Add(IEnumerable<(Origine Origine, Theme? Theme)> rows)
    {
        foreach (var (origine, theme) in rows)
        {
            if (theme is { } known && KeyOf(origine.Row) is { } key)
            {
                _themes.TryAdd(key, known);
            }
        }
    }

    private static (string Sheet, string Row)? KeyOf(Place place) =>
        place is { Sheet: { } sheet, Cell: { } cell } ? (sheet, cell.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"])) : null;
}
