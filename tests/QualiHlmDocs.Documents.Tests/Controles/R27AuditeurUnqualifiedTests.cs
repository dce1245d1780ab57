using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R27AuditeurUnqualifiedTests
{
    private static PlanActions With(Auditeur? auditeur) => Some.Plan() with { Auditeur = auditeur };

    [Fact]
    public void Without_an_auditeur_the_missing_sheet_is_the_place() =>
        With(null).Cells("R27").Should().Equal("feuille «\u00A0Auditeur\u00A0» absente ou vide");

    [Theory]
    [InlineData(null)]
    [InlineData(false)]
    public void An_auditeur_not_known_to_be_agree_is_told_at_the_cell(bool? agree) =>
        With(Some.Auditeur() with { AgreeUsh = agree }).Cells("R27")
            .Should().Equal(Controlled.Cell<Auditeur>("Auditeur", nameof(Auditeur.AgreeUsh)));

    [Fact]
    public void A_signature_without_date_is_told_at_the_cell_of_the_date() =>
        With(Some.Auditeur() with { DateSignature = null }).Cells("R27")
            .Should().Equal(Controlled.Cell<Auditeur>("Auditeur", nameof(Auditeur.DateSignature)));

    [Fact]
    public void A_signature_is_asked_for_from_the_candidature_on()
    {
        var plan = With(Some.Auditeur() with { Signature = null });

        plan.Findings("R27", EtapeCycle.Concertation).Should().BeEmpty();
        plan.Findings("R27", EtapeCycle.Admissibilite).Should().ContainSingle();
    }
}
