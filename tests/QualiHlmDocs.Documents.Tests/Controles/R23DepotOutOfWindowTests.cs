using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R23DepotOutOfWindowTests
{
    // The comité sits on Thursday 18 June 2026: J−15 is Wednesday 3 June.
    private static IEnumerable<Finding> With(int month, int day, RegleDepot regle) =>
        PlanControles.Run(
            Some.Plan() with { Cycle = [Some.Etape() with { DateDepot = new DateOnly(2026, month, day) }] },
            EtapeCycle.Admissibilite,
            Some.Today,
            new Reglages { RegleDepot = regle }).Where(finding => finding.Code == "R23");

    [Theory]
    [InlineData(RegleDepot.Fenetre)]
    [InlineData(RegleDepot.AuPlusTard)]
    public void A_deposit_on_the_fifteenth_day_before_suits_both_readings(RegleDepot regle) => With(6, 3, regle).Should().BeEmpty();

    [Theory]
    [InlineData(RegleDepot.Fenetre)]
    [InlineData(RegleDepot.AuPlusTard)]
    public void A_deposit_on_the_day_of_the_comite_is_too_late_in_both(RegleDepot regle)
    {
        var finding = With(6, 18, regle).Single();

        finding.Severity.Should().Be(Severity.Blocking);
        finding.Place.Text.Should().Be(Controlled.Cell<Etape>("Cycle", nameof(Etape.DateDepot)));
    }

    [Fact]
    public void The_eve_of_the_comite_is_in_the_window_but_after_the_last_day()
    {
        With(6, 17, RegleDepot.Fenetre).Should().BeEmpty();
        With(6, 17, RegleDepot.AuPlusTard).Single().Severity.Should().Be(Severity.Blocking);
    }

    [Fact]
    public void An_early_deposit_is_at_most_an_information()
    {
        With(6, 2, RegleDepot.Fenetre).Single().Severity.Should().Be(Severity.Information);
        With(6, 2, RegleDepot.AuPlusTard).Should().BeEmpty();
    }
}
