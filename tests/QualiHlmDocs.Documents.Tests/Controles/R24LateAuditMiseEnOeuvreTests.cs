using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R24LateAuditMiseEnOeuvreTests
{
    private static PlanActions With(DateOnly? planned, DateOnly? own = null) => Some.Plan() with
    {
        Cycle = [Some.Etape() with { EcheanceComite = own }, Some.Etape(EtapeCycle.AuditMiseEnOeuvre, 3) with { DatePrevue = planned, DateComite = null, DateDepot = null }],
    };

    [Fact]
    public void Twelve_months_to_the_day_is_in_time() => With(new DateOnly(2027, 6, 18)).Findings("R24").Should().BeEmpty();

    [Fact]
    public void A_day_later_is_too_late_and_told_at_its_cell() =>
        With(new DateOnly(2027, 6, 19)).Cells("R24").Should().Equal(Controlled.Cell<Etape>("Cycle", nameof(Etape.DatePrevue), 3));

    [Fact]
    public void The_comite_s_own_date_wins() =>
        With(new DateOnly(2027, 9, 1), own: new DateOnly(2027, 9, 30)).Findings("R24").Should().BeEmpty();

    [Fact]
    public void An_audit_without_date_is_told_once_its_day_is_over()
    {
        With(null).Findings("R24", today: new DateOnly(2027, 6, 18)).Should().BeEmpty();
        With(null).Cells("R24", today: new DateOnly(2027, 6, 19)).Should().Equal("Cycle!A3");
    }
}
