using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Workbook;

public sealed class SingleSheetPlanTests
{
    private static readonly object?[] Row = ["La propreté", "Contrôles non formalisés", "mineure", "Créer une grille", "Claire Exemple", new DateOnly(2026, 6, 30), "Contrôles réalisés", 0.5];

    [Fact]
    public void A_plan_of_the_eight_least_columns_is_read_whole()
    {
        var reading = Plan.Read(WorkbookBuilder.SingleSheet(Plan.Header, Row));

        reading.Refusal.Should().BeNull();
        reading.Findings.Should().BeEmpty();
        var action = reading.Given().Actions.Should().ContainSingle().Which;
        action.Should().BeEquivalentTo(
            new
            {
                Ref = "",
                Theme = Theme.P3,
                ThemeTexte = "La propreté",
                PointAlerte = "Contrôles non formalisés",
                Gravite = Gravite.Mineure,
                Libelle = "Créer une grille",
                Echeance = new DateOnly(2026, 6, 30),
                EcheanceTexte = "30/06/2026",
                Indicateur = "Contrôles réalisés",
                Avancement = 0.5m,
                Statut = (Statut?)null,
            });
        action.Pilotes.Should().Equal("Claire Exemple");
        action.Origine.Row.Text.Should().Be("PAA!D2");
        action.Origine.PlaceOf(nameof(FicheAction.Echeance)).Text.Should().Be("PAA!F2");
        action.Origine.TextOf(nameof(FicheAction.Echeance)).Should().Be("30/06/2026");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(30)]
    public void The_header_stands_on_any_of_the_first_rows(int row)
    {
        object?[][] title = [.. Enumerable.Range(1, row - 1).Select(line => new object?[] { $"Titre {line}" })];

        var reading = Plan.Read(WorkbookBuilder.SingleSheet([.. title, Plan.Header, Row]));

        reading.Given().Actions.Should().ContainSingle().Which.Origine.Row.Should().Be(Place.At("PAA", row + 1, 4));
    }

    [Theory]
    [InlineData("THEME", "POINT(S) D'ALERTE", "GRAVITÉ *", "ACTIONS", "PILOTE(S)", "ECHEANCE", "INDICATEURS", "AVANCEMENT (%)")]
    [InlineData("Thématique :", "Constat", "Niveau", "Mesure", "Responsable", "Date\nlimite", "KPI", "% réalisé")]
    [InlineData("Rubrique", "Point de\u00A0vigilance", "Majeur / mineur", "Libellé de l’action", "Qui", "Délai", "Indicateur de suivi", "État")]
    [InlineData("  Chapitre ", "Axe d'amélioration", "M/m", "Libellé action", "Porteur", "Quand", "Indicateur de suivi / résultat", "Taux")]
    public void Headers_are_known_by_their_other_names(params string[] header)
    {
        var reading = Plan.Read(WorkbookBuilder.SingleSheet(header, Row));

        reading.Findings.Should().BeEmpty();
        reading.Given().Actions.Single().Avancement.Should().Be(0.5m);
    }

    [Fact]
    public void Points_are_derived_from_the_actions_once_each_and_without_invented_references()
    {
        var reading = Plan.Read(WorkbookBuilder.SingleSheet(
            Plan.Header,
            ["P3", "Contrôles non formalisés", "mineure", "A", "X", "2026", "i", 0],
            ["P3", "Contrôles  non formalisés", null, "B", "X", "2026", "i", 0],
            ["P7", "Demandes non tracées", "M", "C", "X", "2026", "i", 0],
            ["P7", "Sans réponse encore", "M", null, null, null, null, null]));

        reading.Given().Points.Should().BeEquivalentTo(
            new[]
            {
                new { Ref = "", Libelle = "Contrôles non formalisés", Theme = Theme.P3, Gravite = Gravite.Mineure, Nature = NaturePoint.Alerte },
                new { Ref = "", Libelle = "Demandes non tracées", Theme = Theme.P7, Gravite = Gravite.Majeure, Nature = NaturePoint.Alerte },
                new { Ref = "", Libelle = "Sans réponse encore", Theme = Theme.P7, Gravite = Gravite.Majeure, Nature = NaturePoint.Alerte },
            },
            options => options.WithStrictOrdering());
        reading.Given().Actions.Should().HaveCount(3);
        reading.Given().Points[2].Origine.Row.Text.Should().Be("PAA!B5");
    }

    [Fact]
    public void References_written_as_the_point_link_the_action_to_points()
    {
        var reading = Plan.Read(WorkbookBuilder.SingleSheet(
            Plan.Header,
            ["P3", "PA1, PA3", "mineure", "A", "X", "2026", "i", 0],
            ["P3", "PA-02 : Contrôles non formalisés", "M", "B", "X", "2026", "i", 0]));

        reading.Given().Actions[0].Points.Should().Equal("PA1", "PA3");
        reading.Given().Actions[1].Points.Should().Equal("PA-02");
        reading.Given().Actions[1].PointAlerte.Should().Be("Contrôles non formalisés");
        reading.Given().Points.Select(point => (point.Ref, point.Libelle)).Should().Equal(("PA1", ""), ("PA3", ""), ("PA-02", "Contrôles non formalisés"));
    }
}
