using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R12AvancementMismatchTests
{
    private static PlanActions With(Statut? statut, decimal? avancement) =>
        Some.Plan().WithAction(0, action => action with { Statut = statut, Avancement = avancement, RealiseeLe = Some.Today, Preuves = ["PR-01"] });

    [Fact]
    public void Complete_but_not_done_is_told_at_the_cell_of_the_statut() =>
        With(Statut.EnCours, 1).Cells("R12").Should().Equal(Controlled.Cell<FicheAction>("Actions", nameof(FicheAction.Statut)));

    [Fact]
    public void Done_but_not_complete_is_told_at_the_cell_of_the_avancement()
    {
        var finding = With(Statut.Realisee, 0.8m).Findings("R12").Single();

        finding.Place.Text.Should().Be(Controlled.Cell<FicheAction>("Actions", nameof(FicheAction.Avancement)));
        finding.Message.Should().EndWith("est de 80\u00A0%.");
    }

    [Theory]
    [InlineData(Statut.Realisee, 1.0)]
    [InlineData(Statut.EnCours, 0.99)]
    [InlineData(Statut.Abandonnee, 0.2)]
    public void Statut_and_avancement_that_agree_raise_nothing(Statut statut, double avancement) =>
        With(statut, (decimal)avancement).Findings("R12").Should().BeEmpty();

    [Fact]
    public void A_plan_without_statut_or_avancement_raises_nothing()
    {
        With(null, 1).Findings("R12").Should().BeEmpty();
        With(Statut.Realisee, null).Findings("R12").Should().BeEmpty();
    }
}
