using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R40FaultyAddressTests
{
    private static PlanActions With(string adresse, string canal = "courrier") =>
        Some.Plan() with { Representants = [Some.Representant() with { Adresse = adresse, Canal = canal }] };

    [Theory]
    [InlineData("", "elle est vide")]
    [InlineData("A\nB\nC\nD\nE\nF\n59000 LILLE", "elle a plus de six lignes")]
    [InlineData("12 RUE DES LILAS PROLONGÉE JUSQU’AU CANAL\n59000 LILLE", "une ligne dépasse 38 caractères")]
    [InlineData("12 RUE DES LILAS\n59000 Lille", "sa dernière ligne")]
    [InlineData("12 RUE DES LILAS\n5900 LILLE", "sa dernière ligne")]
    public void What_is_wrong_is_told_at_the_address(string adresse, string fault)
    {
        var finding = With(adresse).Findings("R40").Single();

        finding.Place.Text.Should().Be(Controlled.Cell<Representant>("Representants", nameof(Representant.Adresse)));
        finding.Message.Should().Contain(fault);
    }

    [Fact]
    public void Thirty_eight_characters_are_fine() =>
        With("123456789 123456789 123456789 12345678\n59000 LILLE CEDEX 9").Findings("R40").Should().BeEmpty();

    [Fact]
    public void Who_is_written_to_by_mail_needs_no_address() => With("", canal: "courriel").Findings("R40").Should().BeEmpty();
}
