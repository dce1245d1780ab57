using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R20TooManyRepresentantsTests
{
    private static PlanActions With(int count, string site) => Some.Plan() with
    {
        Representants = [.. Enumerable.Range(1, count).Select(rank => Some.Representant($"R-{rank:00}", rank + 1) with { Nom = $"Nom{rank}", Perimetre = site })],
    };

    [Fact]
    public void Three_for_one_building_are_fine() => With(3, "Les Érables").Findings("R20").Should().BeEmpty();

    [Fact]
    public void The_fourth_is_told_at_the_cell_of_the_association() =>
        With(4, "Les Érables").Cells("R20").Should().Equal(Controlled.Cell<Representant>("Representants", nameof(Representant.Association), 5));

    [Fact]
    public void Without_a_building_nothing_is_counted() => With(5, "").Findings("R20").Should().BeEmpty();
}
