using QualiHlmDocs.Benchmarks.Contenders;
using QualiHlmDocs.Benchmarks.Inputs;

namespace QualiHlmDocs.Benchmarks.Measuring;

/// <summary>What one contender reached.</summary>
internal sealed record Score(Contender Contender, Measurement Measurement, long OutputBytes);

/// <summary>What all contenders reached in one scenario.</summary>
internal sealed record ScenarioResult(Scenario Scenario, IReadOnlyList<Score> Scores)
{
    /// <summary>The peer whose fastest run is fastest.</summary>
    public Score FastestPeer => Scores.Where(score => score.Contender.Role == Role.Peer).MinBy(score => score.Measurement.Min)
        ?? throw new InvalidOperationException("No peer was measured.");

    public Score LimitOf(Score score) => Scores.First(other =>
        other.Contender.Role == Role.Limit && other.Contender.Level == score.Contender.Level);
}
