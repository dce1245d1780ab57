using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Service.Plans;

/// <summary>What was read, in one French line: « 24 points d’alerte, 11 points forts, 52 actions, 6 situations complexes ».</summary>
internal static class ResumeWords
{
    public static string Of(PlanActions plan)
    {
        var resume = ResumeAnswer.Of(plan);
        return string.Join(
            ", ",
            Count(resume.PointsAlerte, "point d’alerte", "points d’alerte"),
            Count(resume.PointsForts, "point fort", "points forts"),
            Count(resume.Actions, "action", "actions"),
            Count(resume.Situations, "situation complexe", "situations complexes"));
    }

    // French counts none and one in the singular.
    private static string Count(int count, string one, string many) => $"{count} {(count < 2 ? one : many)}";
}
