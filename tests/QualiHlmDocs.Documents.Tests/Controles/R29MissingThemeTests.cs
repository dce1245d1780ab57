using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R29MissingThemeTests
{
    [Fact]
    public void Themes_without_any_point_are_told_together_at_the_sheet()
    {
        var plan = Some.Plan();
        plan = plan with { Points = plan.Points.RemoveAll(point => point.Theme is Theme.P6 or Theme.M1) };

        var finding = plan.Findings("R29").Single();

        finding.Place.Text.Should().Be("Points");
        finding.Message.Should().Be("2\u00A0thèmes du label n’ont aucun point\u00A0: les dispositifs d’écoute et le service aux accédants.");
    }

    [Fact]
    public void A_plan_that_lists_its_weaknesses_only_is_not_examined()
    {
        var plan = Some.Plan();

        (plan with { Points = [.. plan.PointsAlerte] }).Findings("R29").Should().BeEmpty();
    }
}
