using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R13LateActionTests
{
    private static readonly DateOnly Due = new(2026, 6, 30);

    private static PlanActions With(Statut? statut) =>
        Some.Plan() with { Actions = [Some.Action() with { Echeance = Due, Statut = statut }] };

    [Theory]
    [InlineData(Statut.AEngager)]
    [InlineData(Statut.EnCours)]
    [InlineData(Statut.Suspendue)]
    [InlineData(null)]
    public void An_open_action_past_its_echeance_is_late_for_information(Statut? statut)
    {
        var finding = With(statut).Findings("R13", today: Due.AddDays(1)).Single();

        finding.Severity.Should().Be(Severity.Information);
        finding.Place.Text.Should().Be(Controlled.Cell<FicheAction>("Actions", nameof(FicheAction.Echeance)));
        finding.Message.Should().Contain("en retard de 1\u00A0jour\u00A0: elle était attendue pour le 30\u00A0juin 2026");
    }

    [Fact]
    public void Due_today_is_not_late() => With(Statut.EnCours).Findings("R13", today: Due).Should().BeEmpty();

    [Theory]
    [InlineData(Statut.Realisee)]
    [InlineData(Statut.Abandonnee)]
    public void A_closed_action_is_never_late(Statut statut) =>
        With(statut).Findings("R13", today: Due.AddYears(2)).Should().BeEmpty();
}
