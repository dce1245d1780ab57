using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R02SituationWithoutActionTests
{
    private static PlanActions Untreated(Func<SituationComplexe, SituationComplexe> change)
    {
        var plan = Some.Plan();
        return plan with { Actions = plan.Actions.RemoveAt(2), Situations = [change(Some.Situation())] };
    }

    [Fact]
    public void A_situation_at_its_threshold_without_action_is_told_at_its_row()
    {
        var finding = Untreated(situation => situation with { Cotation = 6, Seuil = 6 }).Findings("R02").Single();

        finding.Place.Text.Should().Be("Situations!A2");
        finding.Message.Should().Contain("SC-01 «\u00A0Résidence Les Érables\u00A0»");
    }

    [Fact]
    public void Below_its_threshold_a_site_asks_for_nothing() =>
        Untreated(situation => situation with { Cotation = 5.9m }).Findings("R02").Should().BeEmpty();

    [Fact]
    public void Flagged_by_the_auditor_it_asks_for_an_action_whatever_its_mark() =>
        Untreated(situation => situation with { Cotation = 1, ReferenceePar = "Auditeur" }).Cells("R02").Should().Equal("Situations!A2");

    [Fact]
    public void Said_to_be_a_priority_it_asks_for_an_action_whatever_its_mark() =>
        Untreated(situation => situation with { Cotation = 1, Prioritaire = true }).Cells("R02").Should().Equal("Situations!A2");

    [Fact]
    public void Without_mark_a_site_of_the_sheet_is_taken_for_complex() =>
        Untreated(situation => situation with { Cotation = null }).Cells("R02").Should().Equal("Situations!A2");

    [Fact]
    public void The_sheet_of_situations_may_name_the_action_instead() =>
        Untreated(situation => situation with { Actions = ["a-02"] }).Findings("R02").Should().BeEmpty();

    [Fact]
    public void An_abandoned_action_treats_nothing() =>
        Some.Plan().WithAction(2, action => action with { Statut = Statut.Abandonnee }).Cells("R02").Should().Equal("Situations!A2");
}
