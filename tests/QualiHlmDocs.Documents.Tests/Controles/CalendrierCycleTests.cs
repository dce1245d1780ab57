using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class CalendrierCycleTests
{
    // The example of the trade: comité on Thursday 18 June 2026, label on 18 June 2027.
    private static readonly PlanActions Plan = Some.Plan() with
    {
        Cycle = [Some.Etape(), Some.Etape(EtapeCycle.Labellisation, 3) with { DateComite = new DateOnly(2027, 6, 18) }],
    };

    [Fact]
    public void Every_date_follows_from_those_of_the_comite() =>
        CalendrierCycle.Of(Plan).Select(jalon => (jalon.Nature, jalon.Date)).Should().Equal(
            (NatureJalon.Depot, new DateOnly(2026, 6, 3)),
            (NatureJalon.Comite, new DateOnly(2026, 6, 18)),
            (NatureJalon.Depot, new DateOnly(2027, 6, 3)),
            (NatureJalon.Comite, new DateOnly(2027, 6, 18)),
            (NatureJalon.AuditMiseEnOeuvre, new DateOnly(2027, 6, 18)),
            (NatureJalon.AuditVerification, new DateOnly(2028, 12, 18)),
            (NatureJalon.FinLabel, new DateOnly(2030, 6, 18)));

    [Fact]
    public void The_end_of_a_month_is_held()
    {
        var plan = Plan with { Cycle = [Some.Etape(EtapeCycle.Labellisation) with { DateComite = new DateOnly(2026, 8, 31) }] };

        CalendrierCycle.Of(plan).Single(jalon => jalon.Nature == NatureJalon.AuditVerification).Date.Should().Be(new DateOnly(2028, 2, 29));
    }

    [Fact]
    public void The_comite_s_own_date_wins_and_says_so()
    {
        var plan = Plan with { Cycle = [Some.Etape() with { EcheanceComite = new DateOnly(2027, 3, 31) }] };

        CalendrierCycle.Of(plan).Single(jalon => jalon.Nature == NatureJalon.AuditMiseEnOeuvre)
            .Should().Match<JalonCycle>(jalon => jalon.Date == new DateOnly(2027, 3, 31) && jalon.IsFromComite);
    }

    [Fact]
    public void Settings_move_the_dates() =>
        CalendrierCycle.Of(Plan, new Reglages { DureeLabelMois = 18 }).Single(jalon => jalon.Nature == NatureJalon.FinLabel)
            .Date.Should().Be(new DateOnly(2028, 12, 18));

    [Fact]
    public void Nothing_is_said_of_a_step_without_date() =>
        CalendrierCycle.Of(Plan with { Cycle = [new Etape { Nature = EtapeCycle.Labellisation }] }).Should().BeEmpty();
}
