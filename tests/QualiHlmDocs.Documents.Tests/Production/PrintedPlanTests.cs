using System.Text;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Production;

public sealed class PrintedPlanTests
{
    private static readonly PlanActions Plan = Some.Plan();

    private static IEnumerable<string> Words =>
    [
        .. Plan.Points.Select(point => point.Libelle), .. Plan.Actions.Select(action => action.Libelle),
        .. Plan.Situations.Select(site => site.Site),
    ];

    [Fact]
    public void A_document_that_shows_every_row_is_complete() =>
        PrintedPlan.Check(Plan, Docx(Words)).Should().BeEmpty();

    [Fact]
    public void A_single_missing_action_is_seen_counted_and_named()
    {
        var finding = PrintedPlan.Check(Plan, Docx(Words.Where(words => !words.Contains("A-02", StringComparison.Ordinal)))).Single();

        finding.Code.Should().Be("R33");
        finding.Place.Text.Should().Be("Actions!A3");
        finding.Message.Should().StartWith("Le document ne montre que 2 des 3 actions du classeur").And.Contain("A-02");
    }

    [Fact]
    public void An_empty_document_lacks_points_actions_and_situations() =>
        PrintedPlan.Check(Plan, Docx([])).Select(finding => finding.Code).Should().Equal("R33", "R33", "R33");

    [Fact]
    public void What_typography_changes_does_not_count() =>
        PrintedPlan.Check(Plan, Docx(Words.Select(words => words.ToUpperInvariant().Replace(" ", "\u00A0\u00A0", StringComparison.Ordinal))))
            .Should().BeEmpty();

    [Fact]
    public void Words_cut_over_runs_are_found() =>
        PrintedPlan.Check(Plan, Docx(Words, cut: "</w:t></w:r><w:proofErr w:type=\"gramEnd\"/><w:r><w:t xml:space=\"preserve\">")).Should().BeEmpty();

    [Fact]
    public void Words_of_two_paragraphs_are_not_one_label() =>
        PrintedPlan.Check(Plan, Docx(Words.SelectMany(words => words.Split(' ')))).Should().HaveCount(3);

    [Fact]
    public void A_row_without_words_is_looked_for_by_its_reference()
    {
        var plan = Plan with { Actions = [Some.Action("A-07") with { Libelle = string.Empty }] };

        PrintedPlan.Check(plan, Docx(Words)).Should().ContainSingle();
        PrintedPlan.Check(plan, Docx([.. Words, "Réf. : A-07"])).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Adresse : 12, rue des Lilas", nameof(Representant.Adresse))]
    [InlineData("jeanne@exemple.org", nameof(Representant.Courriel))]
    public void The_address_of_a_representative_is_seen_at_its_cell(string leaked, string field)
    {
        var plan = Plan with { Representants = [Some.Representant() with { Courriel = "jeanne@exemple.org" }] };

        var finding = PrintedPlan.Check(plan, Docx([.. Words, leaked])).Single();

        finding.Code.Should().Be("R35");
        finding.Place.Should().Be(plan.Representants[0].Origine.PlaceOf(field));
    }

    [Theory]
    [InlineData("112 rue des Lilas")]
    [InlineData("59000 LILLE")]
    [InlineData("Mme Jeanne Imaginaire, représentante au CCL")]
    public void A_name_a_town_or_another_number_is_no_address(string words) =>
        PrintedPlan.Check(Plan, Docx([.. Words, words])).Should().BeEmpty();

    private static byte[] Docx(IEnumerable<string> paragraphs, string cut = "")
    {
        var body = string.Concat(paragraphs.Select(words =>
            $"<w:p><w:r><w:t xml:space=\"preserve\">{words[..(words.Length / 2)]}{cut}{words[(words.Length / 2)..]}</w:t></w:r></w:p>\n"));
        return WorkbookBuilder.Zip(
        [
            new("word/document.xml", Encoding.UTF8.GetBytes(
                $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>")),
        ]);
    }
}
