using System.Collections.Immutable;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>Describes each action and point once, however many lists of the vocabulary show it.</summary>
internal sealed class Describer
{
    private readonly Dictionary<FicheAction, IReadOnlyDictionary<string, object?>> _actions =
        new(ReferenceEqualityComparer.Instance);

    public Describer(PlanLinks links)
    {
        Links = links;
        Linked = [.. links.Plan.Actions.Select(action => new LinkedAction(action, links))];
        foreach (var action in Linked)
        {
            _actions[action.Fiche] = ActionNoun.Words.Describe(action);
        }

        Points = [.. links.Plan.Points.Select(point => (point, PointNoun.Words.Describe(new(point, [.. links.ActionsOf(point).Select(Action)]))))];
    }

    public PlanLinks Links { get; }

    public ImmutableArray<LinkedAction> Linked { get; }

    public ImmutableArray<(Point Point, IReadOnlyDictionary<string, object?> Words)> Points { get; }

    public IReadOnlyDictionary<string, object?> Action(FicheAction action) => _actions[action];
}
