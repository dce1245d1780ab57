using System.Collections.Immutable;
using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

/// <summary>Short ways for the tests to put a plan through the door of the controls.</summary>
internal static class Controlled
{
    public static ImmutableArray<Finding> Findings(this PlanActions plan, EtapeCycle? etape = EtapeCycle.Admissibilite, DateOnly? today = null) =>
        PlanControles.Run(plan, etape, today ?? Some.Today);

    public static ImmutableArray<Finding> Findings(this PlanActions plan, string code, EtapeCycle? etape = EtapeCycle.Admissibilite, DateOnly? today = null) =>
        [.. plan.Findings(etape, today).Where(finding => finding.Code == code)];

    /// <summary>The cells of the findings of one code.</summary>
    public static IEnumerable<string> Cells(this PlanActions plan, string code, EtapeCycle? etape = EtapeCycle.Admissibilite, DateOnly? today = null) =>
        plan.Findings(code, etape, today).Select(finding => finding.Place.Text);

    public static PlanActions WithAction(this PlanActions plan, int index, Func<FicheAction, FicheAction> change) =>
        plan with { Actions = plan.Actions.SetItem(index, change(plan.Actions[index])) };

    public static PlanActions WithPoint(this PlanActions plan, int index, Func<Point, Point> change) =>
        plan with { Points = plan.Points.SetItem(index, change(plan.Points[index])) };

    /// <summary>The text of the cell of a field on row 2, as <see cref="Some"/> lays its sheets out.</summary>
    public static string Cell<T>(string sheet, string field, int row = 2) =>
        Some.Cells<T>(sheet, row).PlaceOf(field).Text;
}
