using System.Globalization;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Workbook;

public sealed class AvancementTests
{
    [Theory]
    [InlineData(0.5, "0.5")]
    [InlineData(50, "0.5")]
    [InlineData(1, "1")]
    [InlineData(0, "0")]
    [InlineData(100, "1")]
    [InlineData("50 %", "0.5")]
    [InlineData("50%", "0.5")]
    [InlineData("0,5", "0.5")]
    [InlineData("2/4", "0.5")]
    [InlineData("3 sur 4", "0.75")]
    [InlineData("◑", "0.5")]
    [InlineData("à mi-parcours", "0.5")]
    [InlineData("Terminé", "1")]
    [InlineData("non commencée", "0")]
    public void A_share_is_read_in_the_ways_it_is_written(object value, string expected) =>
        Plan.ActionOf("Avancement", value).Avancement.Should().Be(decimal.Parse(expected, CultureInfo.InvariantCulture));

    [Fact]
    public void A_percentage_of_Excel_is_read_as_shown() =>
        Plan.ActionOf("Avancement", new Styled(0.75, "0%")).Avancement.Should().Be(0.75m);

    [Fact]
    public void One_percent_and_the_whole_are_told_apart_by_the_rest_of_the_column()
    {
        var hundredths = Plan.Read(WorkbookBuilder.SingleSheet(Plan.Header, Row(1), Row(50)));
        var wholes = Plan.Read(WorkbookBuilder.SingleSheet(Plan.Header, Row(1), Row(0.5)));

        hundredths.Given().Actions.Select(action => action.Avancement).Should().Equal(0.01m, 0.5m);
        wholes.Given().Actions.Select(action => action.Avancement).Should().Equal(1m, 0.5m);
    }

    [Fact]
    public void An_empty_cell_is_not_zero() => Plan.ActionOf("Avancement", null).Avancement.Should().BeNull();

    [Theory]
    [InlineData("beaucoup", "W25")]
    [InlineData("150 %", "W25")]
    [InlineData("5/4", "W25")]
    [InlineData("2/0", "W25")]
    [InlineData(-1, "W25")]
    [InlineData(250, "W25")]
    public void What_is_no_share_is_reported_at_its_cell(object value, string code)
    {
        var reading = Plan.Of("Avancement", value);

        reading.Given().Actions.Single().Avancement.Should().BeNull();
        reading.Findings.Should().ContainSingle().Which.Should().Match<QualiHlmDocs.Documents.Diagnostics.Finding>(finding => finding.Code == code && finding.Place.Text == "PAA!H2");
    }

    [Fact]
    public void A_ratio_that_Excel_made_a_date_is_told_and_not_guessed()
    {
        var reading = Plan.Of("Avancement", new Styled(new DateOnly(2026, 4, 2), "d-mmm"));

        reading.Given().Actions.Single().Avancement.Should().BeNull();
        reading.Findings.Should().ContainSingle().Which.Message.Should().Be("Excel a transformé cet avancement en date («\u00A02-avr.\u00A0»).");
    }

    [Theory]
    [InlineData("En cours", Statut.EnCours)]
    [InlineData("à engager", Statut.AEngager)]
    [InlineData("RÉALISÉE", Statut.Realisee)]
    public void A_status_under_the_heading_of_progress_is_a_status(string text, Statut expected)
    {
        var reading = Plan.Of("Avancement", text);

        reading.Given().Actions.Single().Statut.Should().Be(expected);
        reading.Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("À engager", Statut.AEngager)]
    [InlineData("a faire", Statut.AEngager)]
    [InlineData("en cours", Statut.EnCours)]
    [InlineData("Lancée", Statut.EnCours)]
    [InlineData("Terminé", Statut.Realisee)]
    [InlineData("Clôturée", Statut.Realisee)]
    [InlineData("reportée", Statut.Suspendue)]
    [InlineData("Annulée", Statut.Abandonnee)]
    public void A_status_is_known_by_its_other_words(string text, Statut expected) =>
        Plan.ActionOf("Statut", text).Statut.Should().Be(expected);

    [Fact]
    public void An_unknown_status_is_reported_and_left_out()
    {
        var reading = Plan.Of("Statut", "En retard");

        reading.Given().Actions.Single().Statut.Should().BeNull();
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be("W23");
    }

    private static object?[] Row(object avancement) => ["P3", "Constat", "M", "Agir", "Claire Exemple", "2026", "i", avancement];
}
