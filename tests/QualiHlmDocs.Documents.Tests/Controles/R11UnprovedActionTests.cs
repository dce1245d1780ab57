using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R11UnprovedActionTests
{
    private static PlanActions Done(Func<FicheAction, FicheAction> change) => Some.Plan().WithAction(1, action => change(action with
    {
        Statut = Statut.Realisee,
        Avancement = 1,
        RealiseeLe = new DateOnly(2026, 4, 1),
        Preuves = ["PR-01"],
    }));

    [Fact]
    public void A_done_action_with_date_and_proof_is_fine() => Done(action => action).Findings("R11").Should().BeEmpty();

    [Fact]
    public void A_done_action_without_date_is_told_at_the_cell_of_its_date() =>
        Done(action => action with { RealiseeLe = null }).Cells("R11")
            .Should().Equal(Controlled.Cell<FicheAction>("Actions", nameof(FicheAction.RealiseeLe), 3));

    [Fact]
    public void A_done_action_without_proof_is_told_at_the_cell_of_its_proofs() =>
        Done(action => action with { Preuves = [] }).Cells("R11")
            .Should().Equal(Controlled.Cell<FicheAction>("Actions", nameof(FicheAction.Preuves), 3));

    [Fact]
    public void A_proof_may_name_the_action_instead() =>
        (Done(action => action with { Preuves = [] }) with { Preuves = [Some.Preuve() with { Objet = "a-02" }] }).Findings("R11").Should().BeEmpty();

    [Theory]
    [InlineData(EtapeCycle.Admissibilite, Severity.Warning)]
    [InlineData(EtapeCycle.Labellisation, Severity.Blocking)]
    [InlineData(EtapeCycle.Maintien, Severity.Blocking)]
    public void Its_weight_follows_the_step(EtapeCycle etape, Severity severity) =>
        Done(action => action with { Preuves = [] }).Findings("R11", etape).Single().Severity.Should().Be(severity);
}
