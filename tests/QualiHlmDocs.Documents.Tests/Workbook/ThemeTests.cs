using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Tests.Workbook;

public sealed class ThemeTests
{
    [Theory]
    [InlineData("P3", Theme.P3)]
    [InlineData("m2", Theme.M2)]
    [InlineData("P3 – La propreté", Theme.P3)]
    [InlineData("La propreté", Theme.P3)]
    [InlineData("PROPRETE", Theme.P3)]
    [InlineData("nettoyage", Theme.P3)]
    [InlineData("L’entrée dans les lieux", Theme.P1)]
    [InlineData("Entrée dans les lieux", Theme.P1)]
    [InlineData("Accueil et communication avec les habitants", Theme.P2)]
    [InlineData("communication", Theme.P2)]
    [InlineData("Communication qualité", Theme.M4)]
    [InlineData("Tranquillité et sécurité", Theme.P4)]
    [InlineData("La tranquillité", Theme.P4)]
    [InlineData("Les équipements", Theme.P5)]
    [InlineData("Service aux accédants", Theme.P6)]
    [InlineData("Traitement des demandes", Theme.P7)]
    [InlineData("Gestion des réclamations", Theme.P7)]
    [InlineData("Dispositifs d'écoute", Theme.M1)]
    [InlineData("Politique qualité", Theme.M2)]
    [InlineData("Management de la qualité", Theme.M3)]
    [InlineData("situations de non-qualité", Theme.M5)]
    [InlineData("Sites complexes", Theme.M5)]
    public void A_theme_is_known_by_its_code_its_label_and_its_other_names(string text, Theme expected)
    {
        var action = Plan.ActionOf("Thème", text);

        action.Theme.Should().Be(expected);
        action.ThemeTexte.Should().Be(text);
    }

    [Theory]
    [InlineData("Encombrants", "P3")]
    [InlineData("Accueil et propreté", "P2, P3")]
    [InlineData("P3 – Tranquillité", "P3, P4")]
    public void A_theme_that_fits_several_is_reported_and_never_chosen(string text, string candidates)
    {
        var reading = Plan.Of("Thème", text);

        reading.Given().Actions.Single().Theme.Should().BeNull();
        var finding = reading.Findings.Should().ContainSingle().Which;
        finding.Code.Should().Be("W22");
        finding.Message.Should().Contain(candidates);
        finding.Place.Text.Should().Be("PAA!A2");
    }

    [Fact]
    public void An_unknown_theme_is_reported_and_keeps_its_words()
    {
        var reading = Plan.Of("Thème", "Ressources humaines");

        reading.Given().Actions.Single().Should().Match<FicheAction>(action => action.Theme == null && action.ThemeTexte == "Ressources humaines");
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be("W21");
    }
}
