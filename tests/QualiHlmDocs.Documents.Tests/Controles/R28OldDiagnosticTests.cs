using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R28OldDiagnosticTests
{
    private static PlanActions With(DateOnly diagnostic) => Some.Plan() with
    {
        Cycle = [Some.Etape(EtapeCycle.DiagnosticHqs, 3) with { DateReelle = diagnostic, DateComite = null, DateDepot = null }, Some.Etape()],
    };

    [Fact]
    public void A_diagnostic_of_twelve_months_is_fine() => With(new DateOnly(2025, 6, 18)).Findings("R28").Should().BeEmpty();

    [Fact]
    public void A_day_older_it_is_told_at_its_cell() =>
        With(new DateOnly(2025, 6, 17)).Cells("R28").Should().Equal(Controlled.Cell<Etape>("Cycle", nameof(Etape.DateReelle), 3));
}
