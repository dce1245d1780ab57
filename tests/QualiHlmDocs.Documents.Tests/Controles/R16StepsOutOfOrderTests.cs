using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R16StepsOutOfOrderTests
{
    [Fact]
    public void A_plan_validated_before_its_concertation_is_told_at_the_validation() =>
        (Some.Plan() with { Auditeur = Some.Auditeur() with { DateValidation = new DateOnly(2026, 4, 22) } }).Cells("R16")
            .Should().Equal(Controlled.Cell<Auditeur>("Auditeur", nameof(Auditeur.DateValidation)));

    [Fact]
    public void A_deposit_before_the_validation_is_told_at_the_deposit() =>
        (Some.Plan() with { Auditeur = Some.Auditeur() with { DateValidation = new DateOnly(2026, 6, 4) } }).Cells("R16")
            .Should().Equal(Controlled.Cell<Etape>("Cycle", nameof(Etape.DateDepot)));

    [Fact]
    public void A_deposit_without_any_validation_is_told_once_it_is_done()
    {
        var plan = Some.Plan() with { Auditeur = Some.Auditeur() with { DateValidation = null } };

        plan.Findings("R16", today: new DateOnly(2026, 6, 2)).Should().BeEmpty();
        plan.Cells("R16", today: new DateOnly(2026, 6, 3)).Should().Equal(Controlled.Cell<Auditeur>("Auditeur", nameof(Auditeur.DateValidation)));
    }

    [Fact]
    public void All_on_one_day_is_in_order()
    {
        var day = new DateOnly(2026, 4, 23);

        (Some.Plan() with { Auditeur = Some.Auditeur() with { DateValidation = day }, Cycle = [Some.Etape() with { DateDepot = day, DateComite = null }] })
            .Findings("R16").Should().BeEmpty();
    }
}
