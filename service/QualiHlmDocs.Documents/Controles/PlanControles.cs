using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

/// <summary>
/// The label's controls over a plan: what the comité would object to, each finding at its cell with its remedy. They
/// never stop a production: a plan with blocking findings is printed as « PROJET ».
/// </summary>
public static class PlanControles
{
    private static readonly ImmutableArray<Controle> All =
    [
        new R01PointWithoutAction(),
        new R02SituationWithoutAction(),
        new R03PartialAutodiagnostic(),
        new R04PointWithoutGravite(),
        new R05ThemeMismatch(),
        new R06DanglingReference(),
        new R07ActionWithoutPilote(),
        new R08ActionWithoutEcheance(),
        new R09MajorAlerteTooLate(),
        new R10PartialIndicateur(),
        new R11UnprovedAction(),
        new R12AvancementMismatch(),
        new R13LateAction(),
        new R14MissingMotif(),
        new R15EtapeWithoutConcertation(),
        new R16StepsOutOfOrder(),
        new R17LateConvocation(),
        new R18LateCompteRendu(),
        new R19MissingInvitation(),
        new R20TooManyRepresentants(),
        new R21ExpiredMandat(),
        new R22ObservationWithoutSuite(),
        new R23DepotOutOfWindow(),
        new R24LateAuditMiseEnOeuvre(),
        new R25LateVerification(),
        new R26LateRenouvellement(),
        new R27AuditeurUnqualified(),
        new R28OldDiagnostic(),
        new R29MissingTheme(),
        new R30UnmeasuredEfficacite(),
        new R31ChargesWithoutConcertation(),
        new R32FaultyReference(),
        new R34PersonalDataInText(),
        new R36StaleRepresentant(),
        new R37ForbiddenWord(),
        new R38LabelMisspelt(),
        new R39Typography(),
        new R40FaultyAddress(),
        new R41MissingCivilite(),
        new R42MissingPiece(),
        new R45PlanReminder(),
        new R46RemovedPoint(),
    ];

    /// <summary>Their rows of the catalogue of findings, in the order of their codes.</summary>
    public static ImmutableArray<FindingKind> Kinds { get; } = [.. All.Select(controle => controle.Kind)];

    /// <summary>Examines a plan. Findings come in the order of their codes, then of the workbook.</summary>
    /// <param name="plan">The plan as it was read.</param>
    /// <param name="etape">The step being prepared; null takes the one the sheet « Cycle » is at, if it says.</param>
    /// <param name="today">The day of the examination: what is due that day is not late.</param>
    /// <param name="reglages">Thresholds and delays; the usual ones when null.</param>
    /// <param name="previous">An earlier version of the plan: what vanished or was renumbered since is then told too.</param>
    public static ImmutableArray<Finding> Run(
        PlanActions plan, EtapeCycle? etape, DateOnly today, Reglages? reglages = null, PlanActions? previous = null)
    {
        var examined = new Examination(
            plan, etape ?? EtapeRules.Current(plan, today), today, reglages ?? Reglages.Default, previous);
        return [.. All.SelectMany(controle => controle.Check(examined))];
    }

    /// <summary>The step that the sheet « Cycle » is at on a day; null when it says nothing usable.</summary>
    public static EtapeCycle? EtapeOf(PlanActions plan, DateOnly today) => EtapeRules.Current(plan, today);
}
