using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R30UnmeasuredEfficaciteTests
{
    private static PlanActions With(string statut, string efficacite) =>
        Some.Plan().WithPoint(0, point => point with { Statut = statut }).WithAction(0, action => action with { Efficacite = efficacite });

    [Theory]
    [InlineData("levé", "")]
    [InlineData("Traité", "à mesurer")]
    public void A_closed_major_point_whose_actions_are_not_measured_is_told_at_its_statut(string statut, string efficacite) =>
        With(statut, efficacite).Cells("R30", EtapeCycle.Maintien).Should().Equal(Controlled.Cell<Point>("Points", nameof(Point.Statut)));

    [Theory]
    [InlineData("levé", "efficace")]
    [InlineData("ouvert", "")]
    public void A_measured_or_open_one_is_fine(string statut, string efficacite) =>
        With(statut, efficacite).Findings("R30", EtapeCycle.Maintien).Should().BeEmpty();

    [Fact]
    public void Before_the_verification_nothing_is_asked() => With("levé", "").Findings("R30", EtapeCycle.Admissibilite).Should().BeEmpty();
}
