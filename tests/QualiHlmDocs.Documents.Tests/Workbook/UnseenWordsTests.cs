using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Workbook;

/// <summary>Words that no list holds: read where they leave no doubt, and left alone otherwise.</summary>
public sealed class UnseenWordsTests
{
    [Theory]
    [InlineData("Claire Exemple et Paul Modèle", "Claire Exemple", "Paul Modèle")]
    [InlineData("Paul et Claire", "Paul", "Claire")]
    [InlineData("Mme Durand & M. Martin", "Mme Durand", "M. Martin")]
    [InlineData("EXEMPLE Claire et MODÈLE Paul", "EXEMPLE Claire", "MODÈLE Paul")]
    [InlineData("Luc Témoin, Claire Exemple et Paul Modèle", "Luc Témoin", "Claire Exemple", "Paul Modèle")]
    [InlineData("Qualité et communication", "Qualité et communication")]
    [InlineData("Gestion Locative et Relation Clients", "Gestion Locative et Relation Clients")]
    [InlineData("Paul et le service propreté", "Paul et le service propreté")]
    [InlineData("Direction de la qualité et de la proximité", "Direction de la qualité et de la proximité")]
    public void A_word_and_separates_persons_only(string cell, params string[] pilotes) =>
        Plan.ActionOf("Pilote", cell).Pilotes.Should().Equal(pilotes);

    [Theory]
    [InlineData("Responsable / pilote")]
    [InlineData("Porteur ou responsable")]
    [InlineData("Pilote (nom, fonction)")]
    public void A_header_of_several_names_for_one_column_is_that_column(string header)
    {
        var reading = Plan.Read(WorkbookBuilder.SingleSheet(
            ["Thème", "Point d’alerte", "Action", header, "Échéance", "Indicateur"], ["P3", "Constat", "A", "Claire Exemple", "2026", "i"]));

        reading.Findings.Should().BeEmpty();
        reading.Given().Actions[0].Pilotes.Should().Equal("Claire Exemple");
    }

    [Fact]
    public void A_header_of_names_for_two_columns_is_neither() =>
        Plan.Of("Pilote / échéance", "Claire Exemple").Findings.Should().ContainSingle().Which.Code.Should().Be("W11");

    [Fact]
    public void The_date_of_something_else_is_not_guessed() =>
        Plan.Of("Date du diagnostic HQS", "01/02/2026").Findings.Should().ContainSingle().Which.Code.Should().Be("W11");

    [Fact]
    public void The_header_of_the_model_workbook_speaks_before_another_name_for_it()
    {
        var reading = Plan.Read(WorkbookBuilder.SingleSheet(
            ["Thème", "Point d’alerte", "Gravité", "Action", "Responsable", "Pilote", "Échéance", "Indicateur"],
            ["P3", "Constat", "M", "A", "Paul Modèle", "Claire Exemple", "2026", "i"]));

        reading.Given().Actions[0].Pilotes.Should().Equal("Claire Exemple");
        reading.Findings.Should().ContainSingle().Which.Place.Text.Should().Be("PAA!E1");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Valeur")]
    [InlineData("fiche d’identité")]
    public void A_title_over_the_keys_takes_no_key_away(string? beside)
    {
        var reading = Plan.Read(new WorkbookBuilder()
            .Sheet("PAA", Plan.Header, ["P3", "Constat", "M", "A", "X", "2026", "i", 0])
            .Sheet("Organisme", ["Organisme", beside ?? string.Empty], ["Raison sociale", "Habitat des Trois Vallées"], ["Sigle", "H3V"])
            .Build());

        reading.Given().Organisme.Should().BeEquivalentTo(new { RaisonSociale = "Habitat des Trois Vallées", Sigle = "H3V" });
        reading.Findings.Select(finding => finding.Place.Text).Should().Equal(beside == "fiche d’identité" ? ["Organisme!A1"] : Array.Empty<string>());
    }

    [Fact]
    public void Columns_whose_names_hold_slashes_are_no_repeats()
    {
        var reading = Plan.Read(new WorkbookBuilder()
            .Sheet("PAA", Plan.Header, ["P3", "Constat", "M", "A", "X", "2026", "i", 0])
            .Sheet("Associations", ["Sigle", "Nom complet", "CNC/CNH/CNConso", "% des suffrages"], ["ADL", "Association des locataires", "CNC", 0.31])
            .Sheet("Concertation", ["Réf.", "Date", "Instance", "Lieu", "Visio"], ["C-01", new DateOnly(2026, 6, 18), "CCL", "Siège", "non"])
            .Build());

        reading.Findings.Should().BeEmpty();
        reading.Given().Associations[0].CommissionNationale.Should().Be("CNC");
        reading.Given().Concertations[0].Should().BeEquivalentTo(new { Lieu = "Siège", Visio = "non" });
    }
}
