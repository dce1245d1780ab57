using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R04PointWithoutGraviteTests
{
    [Fact]
    public void A_point_d_alerte_without_gravite_is_told_at_the_cell_of_its_gravite() =>
        Some.Plan().WithPoint(1, point => point with { Gravite = null }).Cells("R04")
            .Should().Equal(Controlled.Cell<Point>("Points", nameof(Point.Gravite), 3));

    [Fact]
    public void A_point_fort_with_a_gravite_is_told() =>
        Some.Plan().WithPoint(2, point => point with { Gravite = Gravite.Mineure }).Findings("R04").Single()
            .Message.Should().StartWith("Le point fort PF-01 «\u00A0Visite de courtoisie systématique\u00A0» porte une gravité");

    [Fact]
    public void A_point_that_is_neither_strong_nor_weak_is_told_at_the_cell_of_its_nature() =>
        Some.Plan().WithPoint(0, point => point with { Nature = null }).Cells("R04")
            .Should().Equal(Controlled.Cell<Point>("Points", nameof(Point.Nature)));

    [Fact]
    public void Without_the_column_the_sheet_is_told_once()
    {
        var plan = Some.Plan();
        plan = plan with { Points = [.. plan.Points.Select(WithoutGravite)] };

        plan.Cells("R04").Should().Equal("Points");
    }

    [Fact]
    public void On_a_single_sheet_one_gravite_is_enough_for_the_rows_of_a_point()
    {
        var plan = SingleSheet(Gravite.Majeure, null);

        plan.Findings("R04").Should().BeEmpty();
    }

    [Fact]
    public void On_a_single_sheet_two_gravites_for_one_point_are_told() =>
        SingleSheet(Gravite.Majeure, Gravite.Mineure).Findings("R04").Single().Message
            .Should().Contain("majeur sur une ligne et mineur sur une autre");

    [Fact]
    public void On_a_single_sheet_a_point_without_gravite_is_told_at_its_first_row() =>
        SingleSheet(null, null).Cells("R04").Should().Equal(Controlled.Cell<FicheAction>("Actions", nameof(FicheAction.Gravite)));

    private static Point WithoutGravite(Point point) =>
        point with { Gravite = null, Origine = point.Origine.Without(nameof(Point.Gravite)) };

    private static PlanActions SingleSheet(Gravite? first, Gravite? second) => Some.Plan() with
    {
        Points = [],
        Actions =
        [
            Some.Action(row: 2) with { Points = [], PointAlerte = "Demandes non tracées", Gravite = first },
            Some.Action(row: 3) with { Points = [], PointAlerte = "Demandes non tracées", Gravite = second },
        ],
    };
}
