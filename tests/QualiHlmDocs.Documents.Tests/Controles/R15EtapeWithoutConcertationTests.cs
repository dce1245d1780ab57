using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R15EtapeWithoutConcertationTests
{
    private static PlanActions With(params Concertation[] concertations) => Some.Plan() with { Concertations = [.. concertations] };

    [Fact]
    public void Without_any_concertation_the_missing_sheet_is_the_place()
    {
        var finding = With().Findings("R15").Single();

        finding.Place.Text.Should().Be("feuille «\u00A0Concertation\u00A0» absente ou vide");
        finding.Remede.Should().StartWith("Ajoutez une feuille «\u00A0Concertation\u00A0»");
    }

    [Fact]
    public void A_concertation_of_another_step_does_not_count()
    {
        var finding = With(Some.Concertation()).Findings("R15", EtapeCycle.Labellisation).Single();

        finding.Place.Text.Should().Be("Concertation");
        finding.Message.Should().Be("Aucune concertation n’est inscrite pour l’étape «\u00A0labellisation\u00A0».");
    }

    [Theory]
    [InlineData(EtapeCycle.Paa)]
    [InlineData(EtapeCycle.Concertation)]
    [InlineData(EtapeCycle.Admissibilite)]
    public void The_concertation_on_the_plan_accompanies_the_admissibilite(EtapeCycle etape) =>
        With(Some.Concertation() with { Etape = etape }).Findings("R15", EtapeCycle.Admissibilite).Should().BeEmpty();

    [Fact]
    public void What_the_concertation_lacks_is_told_cell_by_cell() =>
        With(Some.Concertation() with { Date = null, Presents = [], DateCompteRendu = null }).Cells("R15").Should().Equal(
            Controlled.Cell<Concertation>("Concertation", nameof(Concertation.Date)),
            Controlled.Cell<Concertation>("Concertation", nameof(Concertation.Presents)),
            Controlled.Cell<Concertation>("Concertation", nameof(Concertation.DateCompteRendu)));

    [Fact]
    public void One_complete_concertation_is_enough() =>
        With(Some.Concertation("C-01", 2) with { Presents = [] }, Some.Concertation("C-02", 3)).Findings("R15").Should().BeEmpty();

    [Fact]
    public void A_piece_stands_for_the_date_of_the_compte_rendu() =>
        With(Some.Concertation() with { DateCompteRendu = null, Piece = "PC-04" }).Findings("R15").Should().BeEmpty();

    [Fact]
    public void A_concertation_to_come_has_not_taken_place() =>
        With(Some.Concertation() with { Date = Some.Today.AddDays(1) }).Findings("R15").Single().Message
            .Should().EndWith("elle est prévue le 5\u00A0mai 2026.");

    [Fact]
    public void A_concertation_held_today_has_taken_place() =>
        With(Some.Concertation() with { Date = Some.Today }).Findings("R15").Should().BeEmpty();
}
