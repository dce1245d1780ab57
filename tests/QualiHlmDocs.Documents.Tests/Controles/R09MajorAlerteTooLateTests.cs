using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R09MajorAlerteTooLateTests
{
    // The comité of 18 June 2026 calls for the audit before 18 June 2027.
    private static PlanActions With(DateOnly due) => Some.Plan().WithAction(0, action => action with { Echeance = due });

    [Fact]
    public void A_major_point_whose_actions_all_come_after_the_audit_is_told_at_its_row() =>
        With(new DateOnly(2027, 6, 19)).Cells("R09").Should().Equal("Points!A2");

    [Fact]
    public void An_action_due_on_the_day_of_the_audit_is_in_time() =>
        With(new DateOnly(2027, 6, 18)).Findings("R09").Should().BeEmpty();

    [Fact]
    public void A_minor_point_may_wait() =>
        Some.Plan().WithAction(1, action => action with { Echeance = new DateOnly(2028, 1, 1) }).Findings("R09").Should().BeEmpty();

    [Fact]
    public void Without_a_date_of_admissibilite_nothing_is_said() =>
        (With(new DateOnly(2029, 1, 1)) with { Cycle = [] }).Findings("R09").Should().BeEmpty();
}
