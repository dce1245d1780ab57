using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R05ThemeMismatchTests
{
    [Fact]
    public void A_theme_outside_the_twelve_is_quoted_at_its_cell()
    {
        var finding = Some.Plan().WithPoint(0, point => point with { Theme = null, ThemeTexte = "Espaces verts" }).Findings("R05").Single();

        finding.Place.Text.Should().Be(Controlled.Cell<Point>("Points", nameof(Point.Theme)));
        finding.Message.Should().StartWith("Le thème «\u00A0Espaces verts\u00A0» du point d’alerte PA-01");
    }

    [Fact]
    public void An_action_of_another_theme_than_its_point_is_told_at_its_cell() =>
        Some.Plan().WithAction(1, action => action with { Theme = Theme.P3 }).Cells("R05")
            .Should().Equal(Controlled.Cell<FicheAction>("Actions", nameof(FicheAction.Theme), 3));

    [Fact]
    public void The_theme_of_one_of_several_points_is_enough() =>
        Some.Plan().WithAction(1, action => action with { Points = ["PA-01", "PA-02"] }).Findings("R05").Should().BeEmpty();

    [Fact]
    public void An_action_without_theme_takes_that_of_its_point() =>
        Some.Plan().WithAction(1, action => action with { Theme = null }).Findings("R05").Should().BeEmpty();
}
