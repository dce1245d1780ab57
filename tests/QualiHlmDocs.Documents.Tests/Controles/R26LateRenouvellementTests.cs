using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R26LateRenouvellementTests
{
    private static PlanActions With(DateOnly? hqs2) => Some.Plan() with
    {
        Cycle =
        [
            Some.Etape(EtapeCycle.Labellisation) with { DateComite = new DateOnly(2027, 6, 18), DateDepot = null },
            Some.Etape(EtapeCycle.Hqs2, 3) with { DatePrevue = hqs2, DateComite = null, DateDepot = null },
        ],
    };

    [Fact]
    public void A_second_diagnostic_before_the_end_of_the_label_is_in_time() =>
        With(new DateOnly(2030, 6, 18)).Findings("R26").Should().BeEmpty();

    [Fact]
    public void After_the_end_of_the_label_it_is_told_at_its_row() =>
        With(new DateOnly(2030, 6, 19)).Cells("R26").Should().Equal("Cycle!A3");

    [Fact]
    public void Eighteen_months_of_label_move_its_end() =>
        PlanControles.Run(With(new DateOnly(2028, 12, 19)), EtapeCycle.Maintien, Some.Today, new Reglages { DureeLabelMois = 18 })
            .Should().Contain(finding => finding.Code == "R26");

    [Fact]
    public void A_renewal_with_its_own_label_is_not_late_for_it() =>
        (Some.Plan() with
        {
            Cycle =
            [
                Some.Etape(EtapeCycle.Labellisation) with { DateComite = new DateOnly(2027, 6, 18), DateDepot = null },
                Some.Etape(EtapeCycle.Hqs2, 3) with { DateReelle = new DateOnly(2030, 1, 10), DateComite = null, DateDepot = null },
                Some.Etape(EtapeCycle.Renouvellement, 4) with { DateComite = new DateOnly(2030, 6, 6), DateDepot = null },
            ],
        }).Findings("R26").Should().BeEmpty();
}
