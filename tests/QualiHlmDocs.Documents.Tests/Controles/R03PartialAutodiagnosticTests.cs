using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R03PartialAutodiagnosticTests
{
    private static PlanActions With(Func<SituationComplexe, SituationComplexe> change) =>
        Some.Plan() with { Situations = [change(Some.Situation())] };

    [Fact]
    public void An_autodiagnostic_without_date_is_told_at_the_cell_of_its_date() =>
        With(situation => situation with { DateAutodiagnostic = null }).Cells("R03")
            .Should().Equal(Controlled.Cell<SituationComplexe>("Situations", nameof(SituationComplexe.DateAutodiagnostic)));

    [Fact]
    public void A_criterion_without_mark_is_named() =>
        With(situation => situation with { Notes = [new("Propreté", 3), new("Tranquillité", null)] }).Findings("R03").Single()
            .Message.Should().EndWith("est incomplet\u00A0: «\u00A0Tranquillité\u00A0» sans note.");

    [Fact]
    public void Without_any_criterion_the_sheet_is_told_once()
    {
        var plan = Some.Plan() with { Situations = [.. Enumerable.Range(2, 5).Select(row => Some.Situation($"SC-{row:00}", row) with { Notes = [], Actions = ["A-01"] })] };

        plan.Cells("R03").Should().Equal("Situations");
    }

    [Fact]
    public void A_total_that_is_not_the_sum_is_told_with_both_numbers() =>
        With(situation => situation with { Cotation = 7.5m }).Findings("R03").Single()
            .Message.Should().EndWith("est 7,5, alors que la somme de ses notes est 7.");

    [Fact]
    public void Coefficients_weigh_the_marks()
    {
        var reglages = new Reglages { Coefficients = Reglages.Default.Coefficients.Add("Propreté", 2) };

        PlanControles.Run(With(situation => situation with { Cotation = 10 }), EtapeCycle.Admissibilite, Some.Today, reglages)
            .Should().BeEmpty();
    }

    [Fact]
    public void A_mark_of_zero_is_a_mark() =>
        With(situation => situation with { Notes = [new("Propreté", 7), new("Tranquillité", 0)] }).Findings("R03").Should().BeEmpty();
}
