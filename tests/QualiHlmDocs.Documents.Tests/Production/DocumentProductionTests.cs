using System.Text;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Tests.Production;

public sealed class DocumentProductionTests
{
    private static readonly CompiledTemplate Mark = Template("{{ organisme.raison_sociale }} {{ if projet }}PROJET{{ else }}version finale{{ end }}");

    [Fact]
    public void A_file_that_is_no_workbook_gets_one_sentence_and_no_document()
    {
        var production = DocumentProduction.Produce(
            Encoding.UTF8.GetBytes("bonjour"), "x.xlsx", Mark, Example.Today, ct: TestContext.Current.CancellationToken);

        production.Refusal.Should().Be(Refusal.Unusable);
        production.Document.Should().BeNull();
        production.Findings.Should().ContainSingle();
    }

    [Fact]
    public void A_dossier_that_leaves_rows_out_is_told_so_and_becomes_a_PROJET()
    {
        var production = Example.Produce(Example.Plan, Mark);

        production.Findings.Where(finding => finding.Severity == Severity.Blocking).Select(finding => finding.Code).Should().Equal("R33", "R33", "R33");
        Printed(production).Should().Contain("Habitat des Trois Vallées PROJET");
    }

    [Fact]
    public void What_is_no_dossier_may_show_a_part()
    {
        var production = Example.Produce(Example.Plan, Mark, new ProductionOptions { IsDossier = false });

        production.IsProjet.Should().BeFalse();
        Printed(production).Should().Contain("version finale");
    }

    [Fact]
    public void A_template_that_prints_a_representative_s_address_makes_a_PROJET()
    {
        var street = Example.Produce(Example.Plan).Plan!.Representants[0].Adresse.Split('\n')[0]; // the example is a plan

        Example.Produce(Example.Plan, Template(street)).Findings.Should().Contain(finding => finding.Code == "R35");
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_way()
    {
        var codes = Example.Produce(Example.FaultyPlan).Findings.Select(finding => finding.Code[0]);

        string.Concat(codes.Distinct()).Should().Be("WR");
    }

    [Fact]
    public void The_step_may_be_given_and_weighs_on_the_findings()
    {
        var production = Example.Produce(Example.FaultyPlan, options: new ProductionOptions { Etape = EtapeCycle.Labellisation });

        production.Findings.Where(finding => finding.Code == "R11").Should().NotBeEmpty().And.OnlyContain(finding => finding.Severity == Severity.Blocking);
    }

    [Fact]
    public void Today_decides_what_is_late_and_is_printed()
    {
        var workbook = Example.Workbook(Example.Plan);
        var later = DocumentProduction.Produce(workbook, Example.Plan, Example.Dossier, new DateOnly(2027, 1, 1), ct: TestContext.Current.CancellationToken);

        later.Findings.Count(finding => finding.Code == "R13").Should().BeGreaterThan(10);
        Printed(later).Contains("Version du 1er\u00A0janvier 2027", StringComparison.Ordinal).Should().BeTrue();
    }

    [Fact]
    public void A_template_s_own_fault_keeps_the_document_from_being_made_and_says_where()
    {
        var production = Example.Produce(Example.Plan, Template("{{ organisme.inconnu.plus }}"));

        production.Document.Should().BeNull();
        production.Findings.Should().Contain(finding => finding.Code[0] == 'T' && finding.Severity == Severity.Blocking);
    }

    private static CompiledTemplate Template(string paragraph) => Example.Compile(new DocxBuilder().P(paragraph).Build(), "essai.docx");

    private static string Printed(Documents.Production production) =>
        Golden.Text(production.Document ?? throw new InvalidOperationException("Nothing was produced."));
}
