using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R36StaleRepresentantTests
{
    private static PlanActions With(DateOnly end) => Some.Plan() with { Representants = [Some.Representant() with { MandatAu = end, Actif = false }] };

    [Fact]
    public void Six_months_after_the_end_of_the_mandate_the_data_may_still_be_there() =>
        With(new DateOnly(2025, 11, 4)).Findings("R36").Should().BeEmpty();

    [Fact]
    public void A_day_later_it_should_go() =>
        With(new DateOnly(2025, 11, 3)).Cells("R36").Should().Equal("Representants!A2");
}
