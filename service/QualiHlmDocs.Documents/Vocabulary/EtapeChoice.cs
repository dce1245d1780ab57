using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>The rows of the workbook that a document means when it says « the step » and « the meeting ».</summary>
public static class EtapeChoice
{
    /// <summary>
    /// That step of the last cycle; without a step, the one that a dossier made on that day is for. Null when the
    /// workbook does not say.
    /// </summary>
    public static Etape? Of(PlanActions plan, EtapeCycle? nature, DateOnly today) => nature is null
        ? EtapeNoun.OfDossier(plan, today)
        : plan.Cycle.Where(etape => etape.Nature == nature).MaxBy(etape => etape.Cycle ?? 0);

    /// <summary>A step that the comité decides, for which there is a dossier.</summary>
    public static bool IsOfComite(EtapeCycle? nature) =>
        nature is EtapeCycle.Admissibilite or EtapeCycle.Labellisation or EtapeCycle.Maintien or EtapeCycle.Renouvellement;

    /// <summary>The next meeting; once all are past, the last one, so that what was sent for it can be printed again.</summary>
    public static Concertation? NextMeeting(PlanActions plan, DateOnly today) =>
        Dated(plan).Where(meeting => meeting.Date >= today).MinBy(meeting => meeting.Date)
        ?? Dated(plan).MaxBy(meeting => meeting.Date)
        ?? plan.Concertations.FirstOrDefault();

    /// <summary>The last meeting that was held; null before the first.</summary>
    public static Concertation? LastMeeting(PlanActions plan, DateOnly today) =>
        Dated(plan).Where(meeting => meeting.Date <= today).MaxBy(meeting => meeting.Date);

    private static IEnumerable<Concertation> Dated(PlanActions plan) => plan.Concertations.Where(meeting => meeting.Date is not null);
}
