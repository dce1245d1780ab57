using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R46RemovedPointTests
{
    private static IEnumerable<string> Messages(PlanActions plan, PlanActions? previous) =>
        PlanControles.Run(plan, EtapeCycle.Admissibilite, Some.Today, previous: previous)
            .Where(finding => finding.Code == "R46").Select(finding => finding.Message);

    [Fact]
    public void A_point_that_vanished_is_named()
    {
        var plan = Some.Plan();
        var previous = plan with { Points = plan.Points.Add(Some.Point("PA-07", 30) with { Libelle = "Halls dégradés" }) };

        Messages(plan, previous).Should().Equal(
            "Le point d’alerte PA-07 «\u00A0Halls dégradés\u00A0» figurait dans la version précédente du plan et n’y est plus.");
    }

    [Fact]
    public void A_situation_that_vanished_is_named()
    {
        var plan = Some.Plan();
        var previous = plan with { Situations = plan.Situations.Add(Some.Situation("SC-02", 3) with { Site = "Les Tilleuls" }) };

        Messages(plan, previous).Single().Should().Contain("SC-02 «\u00A0Les Tilleuls\u00A0»");
    }

    [Fact]
    public void A_point_reworded_under_its_reference_is_still_there() =>
        Messages(Some.Plan().WithPoint(0, point => point with { Libelle = "Autrement dit" }), Some.Plan()).Should().BeEmpty();

    [Fact]
    public void Without_a_version_before_nothing_is_compared() => Messages(Some.Plan(), null).Should().BeEmpty();
}
