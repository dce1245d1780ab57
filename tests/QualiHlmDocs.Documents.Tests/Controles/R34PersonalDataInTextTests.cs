using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R34PersonalDataInTextTests
{
    private static PlanActions With(string text) => Some.Plan() with { Observations = [Some.Observation() with { Texte = text }] };

    [Theory]
    [InlineData("Écrire à jeanne.dupont@exemple.fr", "une adresse électronique")]
    [InlineData("Appeler le 06 12 34 56 78.", "un numéro de téléphone")]
    [InlineData("Bruit dans l’appt. 12 le soir", "un numéro de logement")]
    [InlineData("logement n° 4, fuite", "un numéro de logement")]
    [InlineData("Mme Dupont se plaint", "le nom d’une personne")]
    public void What_points_at_a_person_is_told_at_its_cell(string text, string what)
    {
        var finding = With(text).Findings("R34").Single();

        finding.Place.Text.Should().Be(Controlled.Cell<Observation>("Observations", nameof(Observation.Texte)));
        finding.Message.Should().Be($"Ce texte semble contenir {what}.");
    }

    [Theory]
    [InlineData("214 logements, dont 12 vacants")]
    [InlineData("Réclamation du 12/04/2026, dossier 20260412345")]
    [InlineData("Madame la maire a visité le site")]
    [InlineData("Les 3 halls du bâtiment B")]
    public void Ordinary_words_raise_nothing(string text) => With(text).Findings("R34").Should().BeEmpty();
}
