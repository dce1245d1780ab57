using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R25LateVerificationTests
{
    private static PlanActions With(DateOnly? date) => Some.Plan() with
    {
        Cycle =
        [
            Some.Etape(EtapeCycle.Labellisation) with { DateComite = new DateOnly(2027, 6, 18), DateDepot = null },
            Some.Etape(EtapeCycle.AuditVerification, 3) with { DatePrevue = date, DateComite = null, DateDepot = null },
        ],
    };

    [Fact]
    public void Eighteen_months_after_the_label_is_in_time() => With(new DateOnly(2028, 12, 18)).Findings("R25").Should().BeEmpty();

    [Fact]
    public void A_day_later_is_too_late_and_told_at_its_cell() =>
        With(new DateOnly(2028, 12, 19)).Cells("R25").Should().Equal(Controlled.Cell<Etape>("Cycle", nameof(Etape.DatePrevue), 3));

    [Fact]
    public void Without_date_it_is_told_once_its_day_is_over() =>
        With(null).Cells("R25", today: new DateOnly(2028, 12, 19)).Should().Equal("Cycle!A3");
}
