using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R07ActionWithoutPiloteTests
{
    [Fact]
    public void An_action_without_pilote_is_told_at_the_cell_of_its_pilote() =>
        Some.Plan().WithAction(1, action => action with { Pilotes = [" "] }).Cells("R07")
            .Should().Equal(Controlled.Cell<FicheAction>("Actions", nameof(FicheAction.Pilotes), 3));

    [Fact]
    public void An_abandoned_action_owes_no_pilote()
    {
        var plan = Some.Plan();
        var abandoned = Some.Action("A-09", 9) with { Pilotes = [], Statut = Statut.Abandonnee };

        (plan with { Actions = plan.Actions.Add(abandoned) }).Findings("R07").Should().BeEmpty();
    }

    [Fact]
    public void Several_pilotes_are_fine() =>
        Some.Plan().WithAction(1, action => action with { Pilotes = ["A. Un", "B. Deux", "C. Trois"] }).Findings("R07").Should().BeEmpty();

    [Fact]
    public void Without_the_column_the_sheet_is_told_once()
    {
        var plan = Some.Plan();
        plan = plan with
        {
            Actions = [.. plan.Actions.Select(action => action with { Pilotes = [], Origine = action.Origine.Without(nameof(action.Pilotes)) })],
        };

        var finding = plan.Findings("R07").Single();

        finding.Place.Text.Should().Be("Actions");
        finding.Message.Should().Contain("3\u00A0actions");
    }
}
