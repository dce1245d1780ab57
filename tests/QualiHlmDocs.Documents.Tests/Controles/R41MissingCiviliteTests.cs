using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R41MissingCiviliteTests
{
    [Fact]
    public void A_person_without_civilite_is_told_at_its_cell() =>
        (Some.Plan() with { Representants = [Some.Representant() with { Civilite = "" }] }).Cells("R41")
            .Should().Equal(Controlled.Cell<Representant>("Representants", nameof(Representant.Civilite)));

    [Fact]
    public void Who_is_no_longer_active_gets_no_letter() =>
        (Some.Plan() with { Representants = [Some.Representant() with { Civilite = "", Actif = false }] }).Findings("R41").Should().BeEmpty();
}
