using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>How far a group of actions is.</summary>
internal static class Progress
{
    /// <summary>The mean of the shares that are known: an action whose avancement nobody gave counts neither as done nor as not done.</summary>
    public static decimal? Mean(IEnumerable<FicheAction> actions)
    {
        decimal[] known = [.. actions.Select(action => action.Avancement).OfType<decimal>()];
        return known.Length == 0 ? null : known.Average();
    }
}
