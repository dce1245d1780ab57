using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R06DanglingReferenceTests
{
    [Fact]
    public void A_cited_point_that_does_not_exist_is_told_at_the_cell_that_cites_it()
    {
        var finding = Some.Plan().WithAction(0, action => action with { Points = ["PA-01", "PA-77"] }).Findings("R06").Single();

        finding.Place.Text.Should().Be(Controlled.Cell<FicheAction>("Actions", nameof(FicheAction.Points)));
        finding.Severity.Should().Be(Severity.Blocking);
        finding.Message.Should().Contain("«\u00A0PA-77\u00A0»");
    }

    [Fact]
    public void A_reference_written_almost_right_is_answered_by_the_right_one() =>
        Some.Plan().WithAction(0, action => action with { Points = ["PA-01", "PA2"] }).Findings("R06").Single()
            .Remede.Should().StartWith("Vouliez-vous dire «\u00A0PA-02\u00A0»\u00A0? ");

    [Fact]
    public void A_cited_situation_that_does_not_exist_is_told() =>
        Some.Plan().WithAction(0, action => action with { Situations = ["SC-04"] }).Cells("R06")
            .Should().Equal(Controlled.Cell<FicheAction>("Actions", nameof(FicheAction.Situations)));

    [Fact]
    public void An_action_that_a_situation_cites_and_that_does_not_exist_is_told() =>
        (Some.Plan() with { Situations = [Some.Situation() with { Actions = ["A-03", "A-99"] }] }).Cells("R06")
            .Should().Equal(Controlled.Cell<SituationComplexe>("Situations", nameof(SituationComplexe.Actions)));

    [Fact]
    public void An_action_that_answers_nothing_is_a_voluntary_one()
    {
        var plan = Some.Plan();
        plan = plan with { Actions = plan.Actions.Add(Some.Action("A-08", 8) with { Points = [] }) };

        var finding = plan.Findings("R06").Single();

        finding.Severity.Should().Be(Severity.Warning);
        finding.Place.Text.Should().Be(Controlled.Cell<FicheAction>("Actions", nameof(FicheAction.Points), 8));
    }

    [Fact]
    public void An_action_named_by_a_situation_is_not_voluntary()
    {
        var plan = Some.Plan().WithAction(2, action => action with { Situations = [] });

        (plan with { Situations = [Some.Situation() with { Actions = ["A-03"] }] }).Findings("R06").Should().BeEmpty();
    }

    [Fact]
    public void A_plan_without_references_raises_no_nonsense()
    {
        var plan = Some.Plan() with
        {
            Points = [],
            Situations = [],
            Actions =
            [
                Some.Action(string.Empty, 2) with { Points = [], PointAlerte = "Demandes non tracées", Gravite = Gravite.Majeure },
                Some.Action(string.Empty, 3) with { Points = ["PA-01"] },
            ],
        };

        plan.Findings().Should().NotContain(finding => finding.Code == "R06" || finding.Code == "R32");
    }

    [Fact]
    public void Without_any_column_that_ties_actions_to_points_the_sheet_is_told_once()
    {
        var plan = Some.Plan() with
        {
            Points = [],
            Actions = [.. Enumerable.Range(2, 30).Select(row => Untied(Some.Action(string.Empty, row)))],
        };

        plan.Cells("R06").Should().Equal("Actions");
    }

    private static FicheAction Untied(FicheAction action) => action with
    {
        Points = [],
        Origine = action.Origine.Without(nameof(FicheAction.Points), nameof(FicheAction.PointAlerte), nameof(FicheAction.Situations)),
    };
}
