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
        new R01PointSansAction(),
        new R02SituationSansAction(),
        new R04PointSansGravite(),
        new R06ReferenceOrpheline(),
        new R07ActionSansPilote(),
        new R08ActionSansEcheance(),
        new R13ActionEnRetard(),
        new R15EtapeSansConcertation(),
        new R22ObservationSansSuite(),
        new R32ReferenceFautive(),
    ];

    /// <summary>Their rows of the catalogue of findings, in the order of their codes.</summary>
    public static ImmutableArray<FindingKind> Kinds { get; } = [.. All.Select(controle => controle.Kind)];

    /// <summary>Examines a plan. Findings come in the order of their codes, then of the workbook.</summary>
    /// <param name="plan">The plan as it was read.</param>
    /// <param name="etape">The step being prepared; null takes the one the sheet « Cycle » is at, if it says.</param>
    /// <param name="today">The day of the examination: what is due that day is not late.</param>
    public static ImmutableArray<Finding> Run(PlanActions plan, EtapeCycle? etape, DateOnly today)
    {
        var examen = new Examen(plan, etape ?? EtapeRules.Current(plan, today), today);
        return [.. All.SelectMany(controle => controle.Check(examen))];
    }
}
