using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R32FaultyReferenceTests
{
    [Theory]
    [InlineData("A-01")]
    [InlineData("a-01")]
    [InlineData("A - 01")]
    public void A_reference_used_twice_is_told_at_its_second_use(string second)
    {
        var finding = Some.Plan().WithAction(1, action => action with { Ref = second }).Findings("R32").Single();

        finding.Place.Text.Should().Be("Actions!A3");
        finding.Message.Should().EndWith("désigne déjà l’action de la cellule Actions!A2.");
        finding.Severity.Should().Be(Severity.Blocking);
    }

    [Fact]
    public void A_reference_that_a_list_could_not_hold_is_malformed() =>
        Some.Plan().WithPoint(2, point => point with { Ref = "PF-01 ; PF-02" }).Cells("R32").Should().Equal("Points!A9");

    [Fact]
    public void A_reference_unlike_all_the_others_is_a_warning()
    {
        var finding = Some.Plan().WithPoint(5, point => point with { Ref = "point fort 4" }).Findings("R32").Single();

        finding.Place.Text.Should().Be("Points!A12");
        finding.Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void A_row_without_reference_among_others_that_have_one_is_a_warning()
    {
        var finding = Some.Plan().WithAction(2, action => action with { Ref = string.Empty }).Findings("R32").Single();

        finding.Place.Text.Should().Be("Actions!A4");
        finding.Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void The_same_reference_on_two_sheets_is_fine() =>
        (Some.Plan() with { Preuves = [Some.Preuve("A-01")] }).Findings("R32").Should().BeEmpty();

    [Fact]
    public void A_row_renumbered_since_the_version_before_is_told()
    {
        var renumbered = Some.Plan().WithAction(2, action => action with { Ref = "A-30" });

        var finding = PlanControles.Run(renumbered, EtapeCycle.Admissibilite, Some.Today, previous: Some.Plan()).Single();

        finding.Place.Text.Should().Be("Actions!A4");
        finding.Message.Should().Contain("«\u00A0A-30\u00A0» remplace «\u00A0A-03\u00A0»");
    }

    [Fact]
    public void A_plan_without_any_reference_is_fine()
    {
        var plan = Some.Plan();

        (plan with { Actions = [.. plan.Actions.Select(action => action with { Ref = string.Empty })] }).Findings("R32").Should().BeEmpty();
    }
}
