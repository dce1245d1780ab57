using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R18LateCompteRenduTests
{
    private static PlanActions With(DateOnly? sent) =>
        Some.Plan() with { Concertations = [Some.Concertation() with { DateCompteRendu = sent, Piece = "" }] };

    [Fact]
    public void Thirty_days_after_is_in_time() =>
        With(new DateOnly(2026, 5, 23)).Findings("R18", today: new DateOnly(2026, 6, 1)).Should().BeEmpty();

    [Fact]
    public void Thirty_one_days_after_is_late_and_told_at_the_cell() =>
        With(new DateOnly(2026, 5, 24)).Cells("R18")
            .Should().Equal(Controlled.Cell<Concertation>("Concertation", nameof(Concertation.DateCompteRendu)));

    [Fact]
    public void A_compte_rendu_still_awaited_is_late_once_the_delay_is_over()
    {
        With(null).Findings("R18", today: new DateOnly(2026, 5, 23)).Should().BeEmpty();
        With(null).Findings("R18", today: new DateOnly(2026, 5, 24)).Single().Message.Should().Contain("n’est pas parti");
    }
}
