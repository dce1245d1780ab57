using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R19MissingInvitationTests
{
    private static PlanActions With(params string[] presents) => Some.Plan() with
    {
        Concertations = [Some.Concertation() with { Presents = [.. presents] }],
    };

    [Theory]
    [InlineData("R-01")]
    [InlineData("AS-01")]
    [InlineData("Mme Jeanne IMAGINAIRE")]
    [InlineData("AET (2 personnes)")]
    public void An_association_is_invited_by_reference_by_name_or_through_a_member(string presents) =>
        With(presents).Findings("R19").Should().BeEmpty();

    [Fact]
    public void A_representative_association_that_was_not_invited_is_told_at_its_row()
    {
        var plan = With("R-01");
        plan = plan with { Associations = plan.Associations.Add(Some.Association("AS-02", 3) with { Sigle = "XYZ", Nom = "", SignatairePcl = false }) };

        var finding = plan.Findings("R19").Single();

        finding.Place.Text.Should().Be("Associations!A3");
        finding.Message.Should().Contain("«\u00A0XYZ\u00A0»");
    }

    [Fact]
    public void Excused_or_absent_it_had_been_invited() =>
        (Some.Plan() with { Concertations = [Some.Concertation() with { Presents = ["Bailleur"], Excuses = ["R-01"] }] }).Findings("R19").Should().BeEmpty();

    [Fact]
    public void Below_the_threshold_and_without_affiliation_it_need_not_be()
    {
        var plan = With("R-01");

        (plan with { Associations = plan.Associations.Add(Some.Association("AS-02", 3) with { Sigle = "XYZ", Nom = "", Suffrages = 0.09m }) })
            .Findings("R19").Should().BeEmpty();
    }

    [Fact]
    public void An_elected_administrateur_who_was_not_invited_is_told_at_her_row()
    {
        var plan = With("R-01");
        var elected = Some.Representant("R-02", 3) with { Prenom = "Lise", Nom = "Fictive", Qualite = "administratrice élue" };

        (plan with { Representants = plan.Representants.Add(elected) }).Cells("R19").Should().Equal("Representants!A3");
    }
}
