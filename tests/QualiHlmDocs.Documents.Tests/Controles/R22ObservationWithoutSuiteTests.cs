using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R22ObservationWithoutSuiteTests
{
    [Fact]
    public void An_observation_without_reponse_is_told_at_the_cell_of_its_reponse()
    {
        var plan = Some.Plan() with { Observations = [Some.Observation(), Some.Observation("O-02", 3) with { Reponse = string.Empty }] };

        var finding = plan.Findings("R22").Single();

        finding.Place.Text.Should().Be(Controlled.Cell<Observation>("Observations", nameof(Observation.Reponse), 3));
        finding.Message.Should().StartWith("L’observation O-02 «\u00A0Les demandes restent");
    }

    [Fact]
    public void An_observation_without_suite_is_told_at_the_cell_of_its_suite() =>
        (Some.Plan() with { Observations = [Some.Observation() with { Suite = " " }] }).Cells("R22")
            .Should().Equal(Controlled.Cell<Observation>("Observations", nameof(Observation.Suite)));

    [Fact]
    public void No_observation_asks_for_nothing() => (Some.Plan() with { Observations = [] }).Findings("R22").Should().BeEmpty();
}
