using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R14MissingMotifTests
{
    [Theory]
    [InlineData(Statut.Abandonnee, "abandonnée")]
    [InlineData(Statut.Suspendue, "suspendue")]
    public void An_action_given_up_or_put_off_without_motif_is_told_at_the_cell_of_its_motif(Statut statut, string word)
    {
        var plan = Some.Plan();
        plan = plan with { Actions = plan.Actions.Add(Some.Action("A-09", 9) with { Statut = statut }) };

        var finding = plan.Findings("R14").Single();

        finding.Place.Text.Should().Be(Controlled.Cell<FicheAction>("Actions", nameof(FicheAction.Motif), 9));
        finding.Message.Should().EndWith($"est {word} sans motif.");
    }

    [Fact]
    public void With_a_motif_it_is_fine() =>
        Some.Plan().WithAction(0, action => action with { Statut = Statut.Suspendue, Motif = "Marché infructueux" }).Findings("R14").Should().BeEmpty();
}
