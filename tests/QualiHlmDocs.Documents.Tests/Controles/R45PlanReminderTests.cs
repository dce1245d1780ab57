using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R45PlanReminderTests
{
    [Fact]
    public void Directors_alone_are_a_reminder()
    {
        var plan = Some.Plan();
        plan = plan with { Actions = [.. plan.Actions.Select(action => action with { Pilotes = ["Directrice de la clientèle"] })] };

        plan.Cells("R45").Should().Equal("Actions");
        plan.WithAction(2, action => action with { Pilotes = ["Gardien"] }).Findings("R45").Should().BeEmpty();
    }

    [Fact]
    public void Nothing_due_within_six_months_is_a_reminder()
    {
        var plan = Some.Plan();
        plan = plan with { Actions = [.. plan.Actions.Select(action => action with { Echeance = new DateOnly(2026, 11, 5) })] };

        plan.Findings("R45").Single().Message.Should().Be("Aucune action n’est attendue avant le 4\u00A0novembre 2026.");
        plan.WithAction(0, action => action with { Echeance = new DateOnly(2026, 11, 4) }).Findings("R45").Should().BeEmpty();
    }
}
