using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R10PartialIndicateurTests
{
    [Theory]
    [InlineData(nameof(FicheAction.Indicateur))]
    [InlineData(nameof(FicheAction.ValeurInitiale))]
    [InlineData(nameof(FicheAction.Cible))]
    public void What_the_measure_lacks_is_told_at_its_cell(string field) =>
        Some.Plan().WithAction(0, action => Emptied(action, field)).Cells("R10")
            .Should().Equal(Controlled.Cell<FicheAction>("Actions", field));

    [Fact]
    public void An_abandoned_action_is_not_measured()
    {
        var plan = Some.Plan();
        var abandoned = Some.Action("A-09", 9) with { Indicateur = "", Statut = Statut.Abandonnee, Motif = "Doublon" };

        (plan with { Actions = plan.Actions.Add(abandoned) }).Findings("R10").Should().BeEmpty();
    }

    private static FicheAction Emptied(FicheAction action, string field) => field switch
    {
        nameof(FicheAction.Indicateur) => action with { Indicateur = " " },
        nameof(FicheAction.ValeurInitiale) => action with { ValeurInitiale = "" },
        _ => action with { Cible = "" },
    };
}
