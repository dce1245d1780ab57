using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Tests.Workbook;

/// <summary>The layouts that pilots give their plans.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void A_header_over_two_rows_takes_its_sense_from_both()
    {
        var reading = Sheet(
            ["B1:D1", "E1:F1", "A1:A2", "G1:G2"],
            ["Thème", "Point d’alerte", null, null, "Action", null, "Échéance", "Indicateur"],
            [null, "Réf.", "Libellé", "Gravité", "Réf.", "Libellé", null, null, "Pilote"],
            ["P3", "PA-01", "Constat", "M", "A-01", "Agir", "30/06/2026", "i", "Claire Exemple"]);

        reading.Findings.Should().BeEmpty();
        var action = reading.Given().Actions.Single();
        action.Should().BeEquivalentTo(new { Ref = "A-01", Libelle = "Agir", PointAlerte = "Constat", Theme = Theme.P3, Gravite = Gravite.Majeure, Indicateur = "i" });
        action.Points.Should().Equal("PA-01");
        action.Pilotes.Should().Equal("Claire Exemple");
    }

    [Fact]
    public void A_theme_merged_over_its_rows_is_that_of_each()
    {
        var reading = Sheet(["A2:A3"], [.. Plan.Header], Row("La propreté", "A"), Row(null, "B"), Row("P7", "C"));

        reading.Findings.Should().BeEmpty();
        reading.Given().Actions.Select(action => action.Theme).Should().Equal(Theme.P3, Theme.P3, Theme.P7);
        reading.Given().Actions[1].Origine.PlaceOf(nameof(FicheAction.Theme)).Text.Should().Be("PAA!A2");
    }

    [Fact]
    public void A_theme_written_once_per_group_is_carried_down_and_said_to_be()
    {
        var reading = Sheet([], [.. Plan.Header], Row("La propreté", "A"), Row(null, "B"), Row("P7", "C"), Row(null, "D"));

        reading.Given().Actions.Select(action => action.Theme).Should().Equal(Theme.P3, Theme.P3, Theme.P7, Theme.P7);
        reading.Findings.Select(finding => (finding.Code, finding.Place.Text)).Should().Equal(("W16", "PAA!A3"), ("W16", "PAA!A5"));
    }

    [Fact]
    public void Where_the_theme_is_repeated_on_each_row_an_empty_cell_stays_empty()
    {
        var reading = Sheet([], [.. Plan.Header], Row("P3", "A"), Row("P3", "B"), Row(null, "C"));

        reading.Given().Actions[2].Theme.Should().BeNull();
        reading.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Titles_totals_repeated_headers_and_blank_rows_are_no_actions()
    {
        var reading = Sheet([], [.. Plan.Header], ["Management de la qualité"], Row("P3", "A"), [null, null], [.. Plan.Header], Row("P7", "B"), ["Total", null, null, null, null, null, null, 1]);

        reading.Given().Actions.Select(action => action.Libelle).Should().Equal("A", "B");
        reading.Findings.Should().OnlyContain(finding => finding.Code == "W15");
        reading.Findings.Select(finding => finding.Place.Text).Should().Equal("PAA!D2", "PAA!D5", "PAA!D7");
    }

    [Fact]
    public void Titles_over_the_rows_give_the_theme_where_no_column_does()
    {
        object?[] header = ["Point d’alerte", "Gravité", "Action", "Pilote", "Échéance", "Indicateur"];
        var reading = Sheet(
            ["A2:F2"], header, ["La propreté"], ["Constat", "M", "A", "X", "2026", "i"], ["P7 – Le traitement des demandes"], ["Autre constat", "m", "B", "X", "2026", "i"]);

        reading.Findings.Should().BeEmpty();
        reading.Given().Actions.Select(action => action.Theme).Should().Equal(Theme.P3, Theme.P7);
        reading.Given().Points.Select(point => point.Theme).Should().Equal(Theme.P3, Theme.P7);
    }

    [Fact]
    public void A_plan_of_one_sheet_per_theme_is_one_plan()
    {
        string[] header = ["Point d’alerte", "Gravité", "Action", "Pilote", "Échéance", "Indicateur"];
        var reading = Plan.Read(new WorkbookBuilder()
            .Sheet("Propreté", header, ["Constat 1", "M", "A", "X", "2026", "i"])
            .Sheet("Traitement des demandes", header, ["Constat 2", "m", "B", "X", "2026", "i"])
            .Build());

        reading.Findings.Should().BeEmpty();
        reading.Given().Actions.Select(action => (action.Theme, action.Origine.Row.Text)).Should().Equal((Theme.P3, "Propreté!C2"), (Theme.P7, "'Traitement des demandes'!C2"));
    }

    [Fact]
    public void An_action_merged_over_several_rows_is_one_action()
    {
        var reading = Sheet(["D2:D3"], [.. Plan.Header], ["P3", "Constat", "M", "Agir", "Claire Exemple", "2026", "i1", 0], [null, null, null, null, "Paul Modèle", null, "i2"], Row("P3", "B"));

        reading.Given().Actions.Should().HaveCount(2);
        reading.Given().Actions[0].Pilotes.Should().Equal("Claire Exemple", "Paul Modèle");
        reading.Given().Actions[0].Indicateur.Should().Be("i1\ni2");
        reading.Given().Actions[0].Echeance.Should().Be(new DateOnly(2026, 12, 31));
    }

    [Fact]
    public void A_row_that_says_something_but_no_action_is_reported_and_not_counted()
    {
        var reading = Sheet([], [.. Plan.Header], Row("P3", "A"), ["P3", null, null, null, "Claire Exemple", "2026", "i", 0.5]);

        reading.Given().Actions.Should().ContainSingle();
        reading.Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == "W14" && finding.Place.Text == "PAA!D3");
    }

    [Fact]
    public void Hidden_rows_columns_and_sheets_are_read_and_said_to_be()
    {
        var reading = Plan.Read(new WorkbookBuilder().Sheet(new WorkbookBuilderSheet("PAA", [[.. Plan.Header], Row("P3", "A"), Row("P3", "B")]) { HiddenRows = [3], HiddenColumns = [7], Hidden = true }).Build());

        reading.Given().Actions.Should().HaveCount(2);
        reading.Findings.Select(finding => finding.Code).Should().Equal("W09", "W17", "W17");
    }

    [Fact]
    public void A_column_named_twice_is_read_once_and_said_to_be()
    {
        var reading = Sheet([], [.. Plan.Header, "Responsable"], [.. Row("P3", "A"), "Paul Modèle"]);

        reading.Given().Actions.Single().Pilotes.Should().Equal("Claire Exemple");
        reading.Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == "W12" && finding.Place.Text == "PAA!I1");
    }

    [Fact]
    public void An_unknown_column_is_said_to_be_left_out() =>
        Sheet([], [.. Plan.Header, "Couleur"], [.. Row("P3", "A"), "rouge"])
            .Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == "W11" && finding.Place.Text == "PAA!I1");

    [Fact]
    public void A_least_column_that_is_missing_is_said() =>
        Sheet([], ["Thème", "Point d’alerte", "Action", "Pilote", "Échéance"], ["P3", "Constat", "A", "X", "2026"])
            .Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == "W13" && finding.Message.Contains("Indicateur"));

    [Fact]
    public void A_known_sheet_without_its_header_is_said() =>
        Plan.Read(new WorkbookBuilder().Sheet("PAA", Plan.Header, Row("P3", "A")).Sheet("Preuves", ["Ceci", "Cela"], ["x", "y"]).Build())
            .Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == "W10" && finding.Place.Text == "Preuves");

    [Fact]
    public void An_unknown_sheet_is_said_to_be_left_out() =>
        Plan.Read(new WorkbookBuilder().Sheet("PAA", Plan.Header, Row("P3", "A")).Sheet("Budget 2026", ["Poste", "Euros"], ["x", 1]).Build())
            .Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == "W08" && finding.Place.Text == "'Budget 2026'");

    [Fact]
    public void Sheets_are_read_in_the_order_of_their_tabs() =>
        Plan.Read(new WorkbookBuilder().Sheet("Actions", Plan.Header, Row("P3", "A")).Sheet("PAA", Plan.Header, Row("P3", "B")).Build())
            .Given().Actions.Select(action => action.Libelle).Should().Equal("A", "B");

    [Fact]
    public void Strict_workbooks_are_read_as_the_others() =>
        Plan.Read(new WorkbookBuilder { Strict = true }.Sheet("PAA", Plan.Header, Row("P3", "A")).Build()).Given().Actions.Should().ContainSingle();

    [Fact]
    public void Cells_without_references_stand_where_they_are_counted()
    {
        var reading = Plan.Read(new WorkbookBuilder().Sheet(new WorkbookBuilderSheet("PAA", [[.. Plan.Header], Row("P3", "A")]) { WithoutReferences = true }).Build());

        reading.Given().Actions.Single().Origine.PlaceOf(nameof(FicheAction.Echeance)).Text.Should().Be("PAA!F2");
    }

    [Fact]
    public void An_Excel_table_is_read_as_its_cells() =>
        Plan.Read(new WorkbookBuilder().Sheet(new WorkbookBuilderSheet("PAA", [[.. Plan.Header], Row("P3", "A")]) { Table = ("tblActions", "A1:H2") }).Build())
            .Given().Actions.Should().ContainSingle();

    private static WorkbookReading Sheet(string[] merges, params object?[][] rows) =>
        Plan.Read(new WorkbookBuilder().Sheet(new WorkbookBuilderSheet("PAA", rows) { Merges = merges }).Build());

    private static object?[] Row(string? theme, string action) => [theme, "Constat de " + action, "M", action, "Claire Exemple", "2026", "i", 0];

    [Fact]
    public void A_group_gives_its_sense_to_the_plain_words_below_it()
    {
        var reading = Plan.Read(new WorkbookBuilder().Sheet(new WorkbookBuilderSheet("Suivi PAA",
        [
            ["Thème", "Constat HQS", null, "Actions à mener", null, "Qui ?", "Pour quand ?", "Suivi", null],
            [null, "Intitulé", "M/m", "N°", "Description", null, null, "%", "Commentaires"],
            ["Propreté", "Halls sales", "M", "1.1", "Contrôler chaque mois", "Gardiens", "T1 2026", 0.5, "ok"],
            [null, null, null, "1.2", "Former", "DRH", "T4 2026", 0, null],
        ]) { Merges = ["A1:A2", "B1:C1", "D1:E1", "F1:F2", "G1:G2", "H1:I1", "A3:A4", "B3:B4", "C3:C4"] }).Build());

        reading.Given().Actions.Select(action => (action.Ref, action.Libelle, action.PointAlerte, action.Avancement)).Should().Equal(
            ("1.1", "Contrôler chaque mois", "Halls sales", 0.5m), ("1.2", "Former", "Halls sales", 0m));
    }

    [Fact]
    public void Numbered_titles_of_themes_count_and_the_first_may_stand_over_the_header()
    {
        string[] header = ["Action", "Pilote", "Échéance", "Indicateur", "Avancement"];
        var reading = Plan.Read(new WorkbookBuilder().Sheet(new WorkbookBuilderSheet("PLAN",
        [
            ["1 - LA PROPRETÉ"], [.. header], ["Nettoyer", "X", "2026", "i", 0], ["II. Thème P7 – Le traitement des demandes"], [.. header], ["Tracer", "Y", "2027", "j", 0],
        ]) { Merges = ["A1:E1", "A4:E4"] }).Build());

        reading.Given().Actions.Select(action => action.Theme).Should().Equal(Theme.P3, Theme.P7);
    }

    [Fact]
    public void Headers_cut_short_are_recognised() =>
        Plan.Read(WorkbookBuilder.SingleSheet(["THÉM.", "PT ALERTE", "GRAV.", "ACTIONS CORRECTIVES", "RESP.", "ÉCH.", "IND.", "AVANC. (%)"], ["P3", "c", "majeure", "Agir", "X", "06/2026", "i", 30])).Given()
            .Actions.Should().ContainSingle().Which.Should().Match<FicheAction>(action => action.Theme == Theme.P3 && action.Echeance == new DateOnly(2026, 6, 30) && action.Avancement == 0.3m);

    [Fact]
    public void A_column_named_like_one_that_is_missing_is_a_question() =>
        Plan.Read(WorkbookBuilder.SingleSheet(["Thème", "Point d’alerte", "Gravité", "Action", "Pilote", "Échéance initiale", "Indicateur"], ["P3", "c", "M", "Agir", "X", "30/06/2026", "i"])).Lecture
            .Colonnes.Should().ContainSingle(colonne => colonne.IsDoubtful).Which.AutresChamps.Should().Contain("echeance");

    [Fact]
    public void A_share_among_hundredths_stays_a_share() =>
        Plan.Read(WorkbookBuilder.SingleSheet(Plan.Header, ["P3", "c", "M", "Agir", "X", "2026", "i", 50], ["P3", "c", "M", "Réagir", "X", "2026", "i", 0.3])).Given()
            .Actions.Select(action => action.Avancement).Should().Equal(0.5m, 0.3m);
}
