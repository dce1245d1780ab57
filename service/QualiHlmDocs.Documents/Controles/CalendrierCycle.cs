using System.Collections.Immutable;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

/// <summary>
/// The dates of the label's cycle: those that follow from the steps of the workbook, and those the comité set, which
/// win. Nothing is said of a step whose starting date is unknown.
/// </summary>
public static class CalendrierCycle
{
    /// <summary>Every date, the earliest first.</summary>
    public static ImmutableArray<JalonCycle> Of(PlanActions plan, Reglages? reglages = null) =>
    [
        .. plan.Cycle.SelectMany(etape => Jalons(etape, reglages ?? Reglages.Default))
            .OrderBy(jalon => jalon.Date).ThenBy(jalon => jalon.Nature),
    ];

    private static IEnumerable<JalonCycle> Jalons(Etape etape, Reglages reglages)
    {
        if (etape.DateComite is { } comite)
        {
            yield return new(NatureJalon.Depot, etape, comite.AddDays(-reglages.DelaiDepotJours), false);
            yield return new(NatureJalon.Comite, etape, comite, false);
        }

        foreach (var next in Following(etape, reglages))
        {
            yield return next;
        }
    }

    // The date the comité sets on a step is that of the next one.
    private static IEnumerable<JalonCycle> Following(Etape etape, Reglages reglages) => etape.Nature switch
    {
        EtapeCycle.Admissibilite => Next(NatureJalon.AuditMiseEnOeuvre, etape, reglages.EcheanceMiseEnOeuvreMois),
        EtapeCycle.Labellisation or EtapeCycle.Renouvellement =>
        [
            .. Next(NatureJalon.AuditVerification, etape, reglages.EcheanceVerificationMois),
            .. Computed(NatureJalon.FinLabel, etape, reglages.DureeLabelMois),
        ],
        EtapeCycle.Maintien when etape.EcheanceComite is { } end => [new(NatureJalon.FinLabel, etape, end, true)],
        _ => [],
    };

    private static IEnumerable<JalonCycle> Next(NatureJalon nature, Etape etape, int months) =>
        etape.EcheanceComite is { } own ? [new(nature, etape, own, true)] : Computed(nature, etape, months);

    private static IEnumerable<JalonCycle> Computed(NatureJalon nature, Etape etape, int months) =>
        (etape.DateComite ?? etape.DateReelle ?? etape.DatePrevue) is { } start
            ? [new(nature, etape, start.AddMonths(months), false)]
            : [];
}

/// <summary>A date of the cycle.</summary>
/// <param name="Nature">What falls on that day, at the latest unless it is the comité itself.</param>
/// <param name="Etape">The step of the workbook it follows from.</param>
/// <param name="Date">Calendar months are added with the end of the month held: 31 August + 18 months is 29 February.</param>
/// <param name="IsFromComite">The comité set it; otherwise it is computed.</param>
public sealed record JalonCycle(NatureJalon Nature, Etape Etape, DateOnly Date, bool IsFromComite);

/// <summary>What a date of the cycle stands for.</summary>
public enum NatureJalon
{
    /// <summary>First day of the deposit, and the one that suits both readings of the rule.</summary>
    Depot,
    Comite,
    AuditMiseEnOeuvre,
    AuditVerification,
    FinLabel,
}
