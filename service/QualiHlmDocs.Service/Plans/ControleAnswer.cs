using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Plans;

/// <summary>What a pilot sees before anything is produced: whose plan, how much of it was read, what is wrong.</summary>
/// <param name="Classeur">The workbook's name and fingerprint.</param>
/// <param name="Organisme">Its raison sociale; null when the workbook does not say.</param>
/// <param name="Resume">What was read, counted.</param>
/// <param name="Lecture">How the columns were understood.</param>
/// <param name="Constats">In the order of their codes, then of the workbook.</param>
public sealed record ControleAnswer(Classeur Classeur, string? Organisme, ResumeAnswer Resume, LectureAnswer Lecture, ImmutableArray<FindingAnswer> Constats)
{
    public static ControleAnswer Of(PlanActions plan, IEnumerable<Finding> constats, Lecture lecture) =>
        new(plan.Classeur, plan.Organisme.RaisonSociale, ResumeAnswer.Of(plan), LectureAnswer.Of(lecture), Themed(new FindingThemes(plan), constats));

    private static ImmutableArray<FindingAnswer> Themed(FindingThemes themes, IEnumerable<Finding> constats) =>
        [.. constats.Select(constat => FindingAnswer.Of(constat) with { Theme = themes.Of(constat.Place)?.ToString() })];
}

/// <summary>What was read, counted.</summary>
public sealed record ResumeAnswer(
    int PointsAlerte,
    int PointsForts,
    int Actions,
    int Situations,
    int Associations,
    int Representants,
    int Concertations,
    int Observations,
    int Preuves)
{
    public static ResumeAnswer Of(PlanActions plan) => new(
        plan.PointsAlerte.Count(),
        plan.PointsForts.Count(),
        plan.Actions.Length,
        plan.Situations.Length,
        plan.Associations.Length,
        plan.Representants.Length,
        plan.Concertations.Length,
        plan.Observations.Length,
        plan.Preuves.Length);
}
