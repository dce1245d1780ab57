using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R01PointWithoutActionTests
{
    [Fact]
    public void A_point_d_alerte_without_action_is_told_at_its_row()
    {
        var plan = Some.Plan();
        plan = plan with { Points = plan.Points.Add(Some.Point("PA-03", 7)) };

        var finding = plan.Findings("R01").Single();

        finding.Place.Text.Should().Be("Points!A7");
        finding.Message.Should().Be("Le point d’alerte PA-03 «\u00A0Absence de tableau de bord qualité partagé\u00A0» n’a aucune action.");
    }

    [Fact]
    public void Abandoned_actions_do_not_answer_a_point() =>
        Some.Plan().WithAction(0, action => action with { Statut = Statut.Abandonnee })
            .Findings("R01").Single().Message.Should().Contain("abandonnées");

    [Fact]
    public void One_living_action_among_abandoned_ones_is_enough()
    {
        var plan = Some.Plan().WithAction(0, action => action with { Statut = Statut.Abandonnee });

        (plan with { Actions = plan.Actions.Add(Some.Action("A-09", 9)) }).Findings("R01").Should().BeEmpty();
    }

    [Fact]
    public void An_action_without_words_answers_nothing() =>
        Some.Plan().WithAction(0, action => action with { Libelle = " " }).Cells("R01").Should().Equal("Points!A2");

    [Theory]
    [InlineData("pa-01")]
    [InlineData(" PA -\u00A001 ")]
    [InlineData("PA\u201101")]
    [InlineData("Absence de tableau de bord qualité partagé")]
    public void References_are_compared_without_case_space_or_kind_of_dash(string cited) =>
        Some.Plan().WithAction(0, action => action with { Points = [], PointAlerte = cited }).Findings("R01").Should().BeEmpty();

    [Fact]
    public void One_action_answers_several_points()
    {
        var plan = Some.Plan().WithAction(0, action => action with { Points = ["PA-01", "PA-02"] });

        (plan with { Actions = plan.Actions.RemoveAt(1) }).Findings("R01").Should().BeEmpty();
    }

    [Fact]
    public void A_point_fort_asks_for_no_action() =>
        (Some.Plan() with { Points = [Some.PointFort()], Actions = [] }).Findings("R01").Should().BeEmpty();

    [Fact]
    public void On_a_single_sheet_a_point_written_without_action_is_told_at_its_cell()
    {
        var plan = Some.Plan() with
        {
            Points = [],
            Actions =
            [
                Some.Action(row: 2) with { Points = [], PointAlerte = "Demandes non tracées" },
                Some.Action(row: 3) with { Points = [], PointAlerte = "Halls dégradés", Libelle = string.Empty },
            ],
        };

        plan.Cells("R01").Should().Equal(Controlled.Cell<FicheAction>("Actions", nameof(FicheAction.PointAlerte), 3));
    }

    [Fact]
    public void On_a_single_sheet_the_same_words_on_two_rows_are_one_point()
    {
        var plan = Some.Plan() with
        {
            Points = [],
            Actions =
            [
                Some.Action(row: 2) with { Points = [], PointAlerte = "Demandes non tracées", Libelle = string.Empty },
                Some.Action(row: 3) with { Points = [], PointAlerte = "DEMANDES  non tracées" },
            ],
        };

        plan.Findings("R01").Should().BeEmpty();
    }
}
