using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class PlanControlesTests
{
    [Fact]
    public void A_plan_in_order_raises_nothing() => Some.Plan().Findings().Should().BeEmpty();

    [Fact]
    public void Codes_are_unique_and_in_order() =>
        PlanControles.Kinds.Select(kind => kind.Code).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void A_plan_of_the_eight_usual_columns_and_fifty_rows_gets_a_handful_of_findings()
    {
        var plan = MinimumPlan(50);

        var findings = plan.Findings();

        findings.Should().HaveCountLessThan(10);
        findings.Where(finding => finding.Severity == Severity.Blocking).Select(finding => finding.Code).Should().Equal("R15", "R27");
    }

    [Fact]
    public void The_same_plan_gets_the_same_findings_in_the_same_order()
    {
        var plan = Some.Plan() with { Concertations = [], Situations = [Some.Situation("SC-09", 5), Some.Situation("SC-08", 6)] };

        plan.Findings().Should().Equal(plan.Findings());
    }

    [Fact]
    public void Without_a_step_the_sheet_cycle_says_which_one_is_being_prepared()
    {
        var plan = Some.Plan() with
        {
            Cycle = [Some.Etape() with { DateReelle = new DateOnly(2025, 6, 18) }, Some.Etape(EtapeCycle.Labellisation, 3)],
        };

        plan.Findings("R15", etape: null).Single().Message.Should().Contain("labellisation");
        plan.Findings("R15", EtapeCycle.Admissibilite).Should().BeEmpty();
    }

    private static PlanActions MinimumPlan(int rows) => new()
    {
        Classeur = new Classeur("paa.xlsx", new string('0', 64)),
        Actions =
        [
            .. Enumerable.Range(2, rows).Select(row => new FicheAction
            {
                Theme = Theme.P3,
                ThemeTexte = "Propreté",
                PointAlerte = $"Contrôle non formalisé n° {row / 2}",
                Gravite = Gravite.Mineure,
                Libelle = $"Formaliser le contrôle n° {row}",
                Pilotes = ["Responsable de secteur"],
                Echeance = new DateOnly(2026, 12, 31),
                EcheanceTexte = "fin 2026",
                Indicateur = "Contrôles tracés",
                Avancement = 0.25m,
                Origine = MinimumRow(row),
            }),
        ],
    };

    private static Origine MinimumRow(int row)
    {
        string[] columns =
        [
            nameof(FicheAction.Theme), nameof(FicheAction.PointAlerte), nameof(FicheAction.Gravite), nameof(FicheAction.Libelle),
            nameof(FicheAction.Pilotes), nameof(FicheAction.Echeance), nameof(FicheAction.Indicateur), nameof(FicheAction.Avancement),
        ];
        var cells = columns.Select((column, index) => KeyValuePair.Create(column, new CellText(Place.At("PAA", row, index + 1), string.Empty)));
        return new Origine(Place.At("PAA", row, 1), new Dictionary<string, CellText>(cells));
    }
}
