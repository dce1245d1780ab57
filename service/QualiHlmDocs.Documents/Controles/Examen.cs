using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

/// <summary>What a control looks at: the plan, the step it is examined for, the day, the thresholds.</summary>
/// <param name="Plan">The plan under control.</param>
/// <param name="Etape">The step being prepared; null when neither the caller nor the workbook says it.</param>
/// <param name="Today">The day of the examination.</param>
internal sealed record Examen(PlanActions Plan, EtapeCycle? Etape, DateOnly Today)
{
    /// <summary>Actions that still count: an abandoned one answers nothing and owes nothing.</summary>
    public IEnumerable<FicheAction> LiveActions => Plan.Actions.Where(action => action.Statut != Statut.Abandonnee);

    /// <summary>The points d'alerte with what answers each of them.</summary>
    public IEnumerable<AlerteReponse> Alertes => AlerteReponse.Of(Plan);
}
