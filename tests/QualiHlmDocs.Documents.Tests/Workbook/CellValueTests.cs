using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Workbook;

public sealed class CellValueTests
{
    [Theory]
    [InlineData("Claire Exemple", "Claire Exemple")]
    [InlineData("Claire Exemple ; Paul Modèle", "Claire Exemple|Paul Modèle")]
    [InlineData("Claire Exemple\nPaul Modèle\nZoé Type", "Claire Exemple|Paul Modèle|Zoé Type")]
    [InlineData("Claire Exemple / Paul Modèle", "Claire Exemple|Paul Modèle")]
    [InlineData("Exemple/Modèle", "Exemple|Modèle")]
    [InlineData("Exemple, Modèle, Type", "Exemple|Modèle|Type")]
    [InlineData("Claire Exemple, responsable qualité", "Claire Exemple, responsable qualité")]
    [InlineData("Claire Exemple (responsable accueil / proximité)", "Claire Exemple (responsable accueil / proximité)")]
    [InlineData("Responsable accueil / proximité", "Responsable accueil / proximité")]
    [InlineData("Chargée de mission Qualité/Sécurité", "Chargée de mission Qualité/Sécurité")]
    [InlineData("Responsable qualité / Directeur technique", "Responsable qualité|Directeur technique")]
    [InlineData("Mme Exemple, responsable qualité, M. Modèle, chef d’agence", "Mme Exemple, responsable qualité|M. Modèle, chef d’agence")]
    [InlineData("Agence Nord, Agence Sud", "Agence Nord|Agence Sud")]
    public void Pilots_of_one_cell_are_told_apart_from_their_functions(string text, string expected) =>
        Plan.ActionOf("Pilote", text).Pilotes.Should().Equal(expected.Split('|'));

    [Theory]
    [InlineData("PA-01, PA-03")]
    [InlineData("PA-01;PA-03")]
    [InlineData("PA-01 / PA-03")]
    [InlineData("PA-01\nPA-03")]
    [InlineData("PA-01 et PA-03")]
    [InlineData("PA-01 PA-03")]
    public void Several_references_stand_in_one_cell(string text) =>
        Plan.ActionOf("Réf. point(s) d’alerte", text).Points.Should().Equal("PA-01", "PA-03");

    [Theory]
    [InlineData("majeure", Gravite.Majeure)]
    [InlineData("Majeur", Gravite.Majeure)]
    [InlineData("M", Gravite.Majeure)]
    [InlineData("m", Gravite.Mineure)]
    [InlineData("ALERTE MINEURE", Gravite.Mineure)]
    public void A_weight_is_known_by_its_other_words(string text, Gravite expected) =>
        Plan.ActionOf("Gravité", text).Gravite.Should().Be(expected);

    [Fact]
    public void An_unknown_weight_is_reported()
    {
        var reading = Plan.Of("Gravité", "forte");

        reading.Given().Actions.Single().Gravite.Should().BeNull();
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be("W24");
    }

    [Theory]
    [InlineData("oui", true)]
    [InlineData("Non", false)]
    [InlineData("x", true)]
    [InlineData(true, true)]
    [InlineData("☐", false)]
    public void Yes_and_no_are_read(object value, bool expected) =>
        Plan.ActionOf("Visible des locataires", value).VisibleLocataires.Should().Be(expected);

    [Fact]
    public void An_empty_yes_or_no_is_neither() => Plan.ActionOf("Visible des locataires", null).VisibleLocataires.Should().BeNull();

    [Fact]
    public void What_is_neither_yes_nor_no_is_reported() =>
        Plan.Of("Visible des locataires", "parfois").Findings.Should().ContainSingle().Which.Code.Should().Be("W27");

    [Theory]
    [InlineData("12 000 €")]
    [InlineData("12 k€")]
    [InlineData("12\u00A0000,00")]
    public void An_amount_in_words_is_a_number(string text) =>
        Plan.ActionOf("Moyens financiers (€)", text).MoyensFinanciers.Should().Be(12000);

    [Fact]
    public void Words_among_amounts_are_kept_as_means()
    {
        var action = Plan.ActionOf("Moyens financiers (€)", "en interne");

        action.MoyensFinanciers.Should().BeNull();
        action.Moyens.Should().Be("en interne");
    }

    [Theory]
    [InlineData("#N/A")]
    [InlineData("#REF!")]
    public void A_formula_error_is_a_finding_and_no_value(string error)
    {
        var reading = Plan.Of("Indicateur", new Formula("VLOOKUP(1,A1:A2,1)", new CellError(error)));

        reading.Given().Actions.Single().Indicateur.Should().BeEmpty();
        reading.Findings.Should().ContainSingle().Which.Should().Match<QualiHlmDocs.Documents.Diagnostics.Finding>(finding => finding.Code == "W18" && finding.Place.Text == "PAA!G2");
    }

    [Fact]
    public void A_formula_that_no_program_calculated_is_a_finding()
    {
        var reading = Plan.Of("Indicateur", new Formula("A1", null));

        reading.Findings.Should().ContainSingle().Which.Code.Should().Be("W19");
    }

    [Fact]
    public void Rich_and_inline_texts_are_read_whole()
    {
        Plan.ActionOf("Action", new RichText("Créer ", "une grille", " de contrôle")).Libelle.Should().Be("Créer une grille de contrôle");
        Plan.ActionOf("Action", new Inline("Créer une grille")).Libelle.Should().Be("Créer une grille");
    }

    [Fact]
    public void Line_breaks_and_typography_are_kept() =>
        Plan.ActionOf("Action", "Mettre en œuvre l’« écoute »\nà l'échelle du parc").Libelle.Should().Be("Mettre en œuvre l’« écoute »\nà l'échelle du parc");

    [Fact]
    public void Characters_that_XML_cannot_hold_are_decoded() =>
        Plan.ActionOf("Action", "Ligne 1_x000D_\nLigne 2").Libelle.Should().Be("Ligne 1\r\nLigne 2");

    [Fact]
    public void A_number_is_kept_as_a_person_sees_it() =>
        Plan.ActionOf("Cible", new Styled(0.75, "0%")).Cible.Should().Be("75%");

    [Theory]
    [InlineData("PR-01, PR-02", "PR-01|PR-02")]
    [InlineData("Procédure, version 2\nPhotos", "Procédure, version 2|Photos")]
    public void Proofs_are_references_or_lines(string text, string expected) =>
        Plan.ActionOf("Preuve(s)", text).Preuves.Should().Equal(expected.Split('|'));
}
