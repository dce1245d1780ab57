using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R31ChargesWithoutConcertationTests
{
    private static PlanActions With(string reunion, string instance) =>
        (Some.Plan() with { Concertations = [Some.Concertation() with { Instance = instance }] })
            .WithAction(0, action => action with { IncidenceLoyersCharges = true, ConcerteeLe = reunion });

    [Fact]
    public void An_action_on_charges_that_cites_no_meeting_is_told_at_its_cell() =>
        With("", "Réunion d’information").Cells("R31").Should().Equal(Controlled.Cell<FicheAction>("Actions", nameof(FicheAction.ConcerteeLe)));

    [Fact]
    public void Without_a_meeting_of_information_it_is_told() =>
        With("C-01", "CCL").Cells("R31").Should().Equal(Controlled.Cell<FicheAction>("Actions", nameof(FicheAction.IncidenceLoyersCharges)));

    [Theory]
    [InlineData("réunion d'information 44 quater")]
    [InlineData("Réunion d’information des locataires")]
    public void With_both_it_is_fine(string instance) => With("C-01", instance).Findings("R31").Should().BeEmpty();
}
