using System.Collections.Immutable;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

/// <summary>How the steps of the cycle hang together.</summary>
internal static class EtapeRules
{
    // A dossier goes to the comité at four of the steps; the others prepare one of those.
    private static readonly ImmutableArray<ImmutableArray<EtapeCycle>> Phases =
    [
        [EtapeCycle.Engagement],
        [EtapeCycle.DiagnosticHqs],
        [EtapeCycle.Paa, EtapeCycle.Concertation, EtapeCycle.Admissibilite],
        [EtapeCycle.AuditMiseEnOeuvre, EtapeCycle.Labellisation],
        [EtapeCycle.AuditVerification, EtapeCycle.Maintien],
        [EtapeCycle.Hqs2, EtapeCycle.Renouvellement],
    ];

    extension(EtapeCycle etape)
    {
        /// <summary>The steps that one and the same concertation accompanies.</summary>
        public ImmutableArray<EtapeCycle> Phase => Phases.First(phase => phase.Contains(etape));

        /// <summary>Whether the label, or its renewal, is asked on what was done and no longer on a plan.</summary>
        public bool AsksForProofs => etape is EtapeCycle.AuditMiseEnOeuvre or EtapeCycle.Labellisation
            or EtapeCycle.AuditVerification or EtapeCycle.Maintien;
    }

    /// <summary>
    /// The step the workbook is at: the first of its last cycle that has not taken place by
    /// <paramref name="today"/>; null when the sheet « Cycle » says nothing usable.
    /// </summary>
    public static EtapeCycle? Current(PlanActions plan, DateOnly today)
    {
        var steps = plan.Cycle.Where(etape => etape.Nature is not null).ToList();
        var last = steps.Max(etape => etape.Cycle);
        return steps
            .Where(etape => etape.Cycle == last && !(etape.DateReelle <= today))
            .OrderBy(etape => etape.Nature)
            .FirstOrDefault()?.Nature;
    }
}
