using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Workbook;

public sealed class EcheanceTests
{
    [Theory]
    [InlineData("30/06/2026", "2026-06-30")]
    [InlineData("30/06/26", "2026-06-30")]
    [InlineData("30-06-2026", "2026-06-30")]
    [InlineData("30.6.2026", "2026-06-30")]
    [InlineData("2026-06-30", "2026-06-30")]
    [InlineData("30 juin 2026", "2026-06-30")]
    [InlineData("1er juillet 2026", "2026-07-01")]
    [InlineData("mardi 30 juin 2026", "2026-06-30")]
    [InlineData("avant le 30/06/2026", "2026-06-30")]
    [InlineData("au plus tard le 30 juin 2026", "2026-06-30")]
    public void A_day_is_read_in_the_ways_it_is_written(string text, string expected) => Read(text).Should().Be(Day(expected));

    [Theory]
    [InlineData("T2 2026", "2026-06-30")]
    [InlineData("t2-2026", "2026-06-30")]
    [InlineData("2T2026", "2026-06-30")]
    [InlineData("2026 T3", "2026-09-30")]
    [InlineData("2e trimestre 2026", "2026-06-30")]
    [InlineData("1er trimestre 2028", "2028-03-31")]
    [InlineData("4ème trimestre 2026", "2026-12-31")]
    [InlineData("Trimestre 4 2026", "2026-12-31")]
    [InlineData("S1 2026", "2026-06-30")]
    [InlineData("S2 2026", "2026-12-31")]
    [InlineData("1er semestre 2026", "2026-06-30")]
    [InlineData("2nd semestre 2026", "2026-12-31")]
    [InlineData("fin du 1er semestre 2026", "2026-06-30")]
    [InlineData("juin 2026", "2026-06-30")]
    [InlineData("Juin 26", "2026-06-30")]
    [InlineData("févr. 2028", "2028-02-29")]
    [InlineData("06/2026", "2026-06-30")]
    [InlineData("fin juin 2026", "2026-06-30")]
    [InlineData("Fin  2026", "2026-12-31")]
    [InlineData("fin d’année 2026", "2026-12-31")]
    [InlineData("courant 2026", "2026-12-31")]
    [InlineData("d’ici fin 2026", "2026-12-31")]
    [InlineData("2026", "2026-12-31")]
    [InlineData("mi-juin 2026", "2026-06-15")]
    [InlineData("mars à juin 2026", "2026-06-30")]
    [InlineData("2025-2026", "2026-12-31")]
    public void A_period_is_due_on_its_last_day(string text, string expected) => Read(text).Should().Be(Day(expected));

    [Theory]
    [InlineData("en continu")]
    [InlineData("En continu.")]
    [InlineData("Permanent")]
    [InlineData("au fil de l’eau")]
    public void A_permanent_action_has_no_date_and_says_so(string text)
    {
        var action = Plan.ActionOf("Échéance", text);

        action.Echeance.Should().BeNull();
        action.IsContinuous.Should().BeTrue();
        action.EcheanceTexte.Should().Be(text);
    }

    [Theory]
    [InlineData("dès que possible")]
    [InlineData("30/02/2026")]
    [InlineData("06/30/2026")]
    [InlineData("T5 2026")]
    [InlineData("S3 2026")]
    [InlineData("début juin 2026")]
    [InlineData("avant juin 2026")]
    [InlineData("30/06")]
    [InlineData("30/06/2026 ou 30/09/2026")]
    [InlineData("réalisé")]
    public void What_cannot_be_read_is_no_date_and_keeps_its_words(string text)
    {
        var reading = Plan.Of("Échéance", text);

        var action = reading.Given().Actions.Single();
        action.Echeance.Should().BeNull();
        action.IsContinuous.Should().BeFalse();
        action.EcheanceTexte.Should().Be(text);
        // The controls (R08) speak of échéances: reading does not say it twice.
        reading.Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_date_of_Excel_is_read_by_its_serial_and_shown_by_its_format()
    {
        var action = Plan.ActionOf("Échéance", new Styled(new DateOnly(2026, 6, 30), "d mmmm yyyy"));

        action.Echeance.Should().Be(new DateOnly(2026, 6, 30));
        action.EcheanceTexte.Should().Be("30 juin 2026");
    }

    [Fact]
    public void A_month_that_Excel_made_the_first_of_the_month_is_due_at_its_end()
    {
        var action = Plan.ActionOf("Échéance", new Styled(new DateOnly(2026, 6, 1), "mmm-yy"));

        action.Echeance.Should().Be(new DateOnly(2026, 6, 30));
        action.EcheanceTexte.Should().Be("juin-26");
    }

    [Fact]
    public void A_first_of_the_month_shown_with_its_day_stays_what_it_is() =>
        Plan.ActionOf("Échéance", new Styled(new DateOnly(2026, 6, 1), "dd/mm/yyyy")).Echeance.Should().Be(new DateOnly(2026, 6, 1));

    [Fact]
    public void A_serial_whose_format_was_lost_is_still_a_date()
    {
        var action = Plan.ActionOf("Échéance", 46203);

        action.Echeance.Should().Be(new DateOnly(2026, 6, 30));
        action.EcheanceTexte.Should().Be("30/06/2026");
    }

    [Fact]
    public void A_bare_year_is_its_last_day() => Plan.ActionOf("Échéance", 2026).Echeance.Should().Be(new DateOnly(2026, 12, 31));

    [Fact]
    public void Dates_count_from_1904_where_the_workbook_says_so()
    {
        var bytes = new WorkbookBuilder { Date1904 = true }.Sheet("PAA", Plan.Header, ["P3", "Constat", "M", "Agir", "Claire Exemple", new DateOnly(2026, 6, 30), "i", 0]).Build();

        Plan.Read(bytes).Given().Actions.Single().Echeance.Should().Be(new DateOnly(2026, 6, 30));
    }

    [Fact]
    public void A_formula_counts_by_the_value_last_calculated() =>
        Plan.ActionOf("Échéance", new Styled(new Formula("DATE(2026,6,30)", 46203), "dd/mm/yyyy")).Echeance.Should().Be(new DateOnly(2026, 6, 30));

    private static DateOnly? Read(string text) => Plan.ActionOf("Échéance", text).Echeance;

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
