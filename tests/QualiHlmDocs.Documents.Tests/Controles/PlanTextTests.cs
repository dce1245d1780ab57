using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class PlanTextTests
{
    [Theory]
    [InlineData("R37", "Traiter la non-conformité", "«\u00A0non-conformité\u00A0»")]
    [InlineData("R37", "Revoir nos Exigences", "«\u00A0Exigences\u00A0»")]
    [InlineData("R38", "Le label Quali’HLM", "«\u00A0Quali’HLM\u00A0»")]
    [InlineData("R38", "Le label QualiHlm®", "«\u00A0QualiHlm®\u00A0»")]
    [InlineData("R38", "Le label Quali'Hlm", "ne porte pas le signe")]
    [InlineData("R39", "Attention!", "1\u00A0cellule")]
    [InlineData("R39", "Dire \"bonjour\" aux habitants", "1\u00A0cellule")]
    [InlineData("R39", "Nettoyage, tri, etc...", "1\u00A0cellule")]
    public void A_word_to_change_is_told_for_information_at_its_cell(string code, string words, string told)
    {
        var finding = With(words).Findings(code).Single();

        finding.Severity.Should().Be(Severity.Information);
        finding.Place.Text.Should().Be(Controlled.Cell<FicheAction>("Actions", nameof(FicheAction.Objectif)));
        finding.Message.Should().Contain(told);
    }

    [Theory]
    [InlineData("Le label Quali'Hlm® et « ses preuves » : oui !")]
    [InlineData("Rendez-vous à 14:30, voir https://exemple.fr/a?b=1&c=2")]
    [InlineData("Conformité des ascenseurs")]
    public void Right_words_raise_nothing(string words) =>
        With(words).Findings().Should().NotContain(finding => finding.Code == "R37" || finding.Code == "R38" || finding.Code == "R39");

    [Fact]
    public void Faulty_typography_is_told_once_for_the_whole_workbook()
    {
        var plan = With("Attention!");

        plan.WithAction(1, action => Saying(action, "Vraiment?")).Findings("R39").Single().Message.Should().Contain("2\u00A0cellules");
    }

    private static PlanActions With(string words) => Some.Plan().WithAction(0, action => Saying(action, words));

    private static FicheAction Saying(FicheAction action, string words)
    {
        var cell = new CellText(action.Origine.PlaceOf(nameof(FicheAction.Objectif)), words);
        var fields = new Dictionary<string, CellText>(action.Origine.Fields) { [nameof(FicheAction.Objectif)] = cell };
        return action with { Objectif = words, Origine = action.Origine with { Fields = fields } };
    }
}
