using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R08ActionWithoutEcheanceTests
{
    private static PlanActions With(string text, bool isContinuous = false, Statut? statut = Statut.EnCours) =>
        Some.Plan().WithAction(1, action => action with
        {
            Echeance = null,
            EcheanceTexte = text,
            IsContinuous = isContinuous,
            Statut = statut,
        });

    [Fact]
    public void An_action_without_echeance_is_told_at_the_cell_of_its_echeance()
    {
        var finding = With(string.Empty).Findings("R08").Single();

        finding.Place.Text.Should().Be(Controlled.Cell<FicheAction>("Actions", nameof(FicheAction.Echeance), 3));
        finding.Message.Should().EndWith("n’a pas d’échéance.");
    }

    [Fact]
    public void Words_that_are_no_date_are_quoted() =>
        With("dès que possible").Findings("R08").Single().Message
            .Should().EndWith("ne se lit pas comme une date\u00A0: «\u00A0dès que possible\u00A0».");

    [Fact]
    public void En_continu_is_readable() => With("en continu", isContinuous: true).Findings("R08").Should().BeEmpty();

    [Fact]
    public void An_abandoned_action_owes_no_echeance() =>
        With(string.Empty, statut: Statut.Abandonnee).Findings("R08").Should().BeEmpty();
}
