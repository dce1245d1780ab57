using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R17LateConvocationTests
{
    private static PlanActions With(DateOnly? sent, int? delay = null) => Some.Plan() with
    {
        Organisme = Some.Organisme() with { DelaiConvocationJours = delay },
        Concertations = [Some.Concertation() with { DateConvocation = sent }],
    };

    [Fact]
    public void Fifteen_days_before_is_in_time() => With(new DateOnly(2026, 4, 8)).Findings("R17").Should().BeEmpty();

    [Fact]
    public void Fourteen_days_before_is_late_and_told_at_the_cell()
    {
        var finding = With(new DateOnly(2026, 4, 9)).Findings("R17").Single();

        finding.Place.Text.Should().Be(Controlled.Cell<Concertation>("Concertation", nameof(Concertation.DateConvocation)));
        finding.Message.Should().EndWith("est partie 14\u00A0jours avant elle, pour un délai de 15\u00A0jours.");
    }

    [Fact]
    public void The_organisme_s_own_delay_wins() => With(new DateOnly(2026, 4, 9), delay: 10).Findings("R17").Should().BeEmpty();

    [Fact]
    public void A_convocation_dated_after_the_meeting_is_told_as_such() =>
        With(new DateOnly(2026, 4, 24)).Findings("R17").Single().Message.Should().EndWith("est datée d’après la réunion.");

    [Fact]
    public void A_convocation_without_date_is_told() => With(null).Findings("R17").Should().ContainSingle();
}
