using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

/// <summary>What a control looks at: the plan, the step it is examined for, the day, the thresholds.</summary>
/// <param name="Plan">The plan under control.</param>
/// <param name="Etape">The step being prepared; null when neither the caller nor the workbook says it.</param>
/// <param name="Today">The day of the examination.</param>
/// <param name="Reglages">Thresholds and delays.</param>
/// <param name="Previous">The plan as it was before, when there is one to compare with.</param>
internal sealed record Examination(PlanActions Plan, EtapeCycle? Etape, DateOnly Today, Reglages Reglages, PlanActions? Previous)
{
    /// <summary>Actions that still count: an abandoned one answers nothing and owes nothing.</summary>
    public IEnumerable<FicheAction> LiveActions => Plan.Actions.Where(action => action.Statut != Statut.Abandonnee);

    /// <summary>Who names whom in the plan.</summary>
    public PlanLinks Links { get; } = new(Plan);

    /// <summary>The points d'alerte with what answers each of them.</summary>
    public IEnumerable<AlerteReponse> Alertes => AlerteReponse.Of(Plan, Links);

    /// <summary>The day by which the latest step of the workbook calls for <paramref name="nature"/>; null when it does not.</summary>
    public JalonCycle? Jalon(NatureJalon nature) =>
        CalendrierCycle.Of(Plan, Reglages).LastOrDefault(jalon => jalon.Nature == nature);

    /// <summary>The row of a step in the latest cycle of the workbook.</summary>
    public Etape? Step(EtapeCycle nature) => Plan.Cycle.LastOrDefault(etape => etape.Nature == nature);

    /// <summary>The meetings that accompany the step being prepared; all of them when it is not known.</summary>
    public IEnumerable<Concertation> ConcertationsOfStep => Plan.Concertations.Where(reunion =>
        Etape is not { } etape || (reunion.Etape is { } its && etape.Phase.Contains(its)));
}
