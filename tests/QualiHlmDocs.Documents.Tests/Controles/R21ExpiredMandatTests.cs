using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R21ExpiredMandatTests
{
    private static PlanActions With(Func<Representant, Representant> change) =>
        Some.Plan() with { Representants = [change(Some.Representant())] };

    [Fact]
    public void A_mandate_is_over_the_day_after_its_last()
    {
        With(mandat => mandat with { MandatAu = Some.Today }).Findings("R21").Should().BeEmpty();
        With(mandat => mandat with { MandatAu = Some.Today.AddDays(-1) }).Cells("R21")
            .Should().Equal(Controlled.Cell<Representant>("Representants", nameof(Representant.MandatAu)));
    }

    [Fact]
    public void A_mandate_to_come_is_told() =>
        With(mandat => mandat with { MandatDu = Some.Today.AddDays(1) }).Cells("R21")
            .Should().Equal(Controlled.Cell<Representant>("Representants", nameof(Representant.MandatDu)));

    [Fact]
    public void After_the_elections_an_older_mandate_without_end_is_to_be_checked() =>
        With(mandat => mandat with { Qualite = "administratrice élue", MandatAu = null }).Findings("R21", today: new DateOnly(2026, 12, 16)).Single()
            .Message.Should().Contain("élections closes le 15\u00A0décembre 2026");

    [Fact]
    public void Who_is_no_longer_active_is_left_in_peace() =>
        With(mandat => mandat with { Actif = false, MandatAu = new DateOnly(2026, 5, 1) }).Findings("R21").Should().BeEmpty();
}
