using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Production;

/// <summary>The whole way, on the example workbooks and the dossier's own template.</summary>
public sealed class DossierTests
{
    private static readonly Documents.Production Whole = Example.Produce(Example.Plan);
    private static readonly Documents.Production Faulty = Example.Produce(Example.FaultyPlan);

    [Fact]
    public void The_dossier_of_the_example_is_the_one_that_was_accepted() => Golden.Same(Bytes(Whole), "Dossier");

    [Fact]
    public void The_dossier_of_the_faulty_example_is_the_one_that_was_accepted() => Golden.Same(Bytes(Faulty), "Dossier.fautes");

    [Fact]
    public void The_example_has_nothing_that_blocks_and_carries_no_mark()
    {
        Whole.Findings.Should().NotContain(finding => finding.Severity == Severity.Blocking);
        Whole.IsProjet.Should().BeFalse();
        Golden.Text(Bytes(Whole)).Should().NotContain("PROJET");
    }

    [Fact]
    public void While_blocking_findings_remain_each_header_carries_PROJET()
    {
        Faulty.IsProjet.Should().BeTrue();
        Regex.Count(Golden.Text(Bytes(Faulty)), "⟨pict PROJET⟩").Should().Be(3);
    }

    [Theory]
    [InlineData(Example.Plan)]
    [InlineData(Example.FaultyPlan)]
    public void Made_twice_it_is_the_same_file(string name) =>
        Example.Produce(name).Empreinte.Should().Be(Example.Produce(name).Empreinte).And.MatchRegex("^[0-9a-f]{64}$");

    [Theory]
    [InlineData(Example.Plan)]
    [InlineData(Example.FaultyPlan)]
    public void The_printed_points_actions_and_situations_are_those_of_the_workbook(string name)
    {
        var production = Example.Produce(name);
        var plan = production.Plan!; // the examples are plans
        var printed = Text(production);

        References(printed, "P[AF]-[0-9]{2}").Should().Contain(plan.Points.Select(point => point.Ref));
        References(printed, "SC-[0-9]{2}").Should().BeEquivalentTo(plan.Situations.Select(site => site.Ref));
        References(printed, "A-[0-9]{2}").Should().Contain(plan.Actions.Select(action => action.Ref).Where(reference => reference.StartsWith("A-", StringComparison.Ordinal)));
        References(printed, "A-[0-9]{2}").Should().HaveCount(plan.Actions.Select(action => action.Ref).Where(reference => reference.StartsWith("A-", StringComparison.Ordinal)).Distinct().Count());
    }

    [Fact]
    public void Every_action_and_every_point_d_alerte_of_the_example_is_there_in_its_own_words()
    {
        var printed = Letters(Text(Whole));
        var plan = Whole.Plan!; // the example is a plan

        plan.PointsAlerte.Should().HaveCountGreaterThanOrEqualTo(20);
        plan.Actions.Should().HaveCountGreaterThanOrEqualTo(50);
        plan.Situations.Should().HaveCountGreaterThanOrEqualTo(6);
        plan.Points.Select(point => point.Libelle).Concat(plan.Actions.Select(action => action.Libelle)).Concat(plan.Situations.Select(site => site.Site))
            .Should().OnlyContain(words => printed.Contains(Letters(words), StringComparison.Ordinal));
    }

    [Fact]
    public void The_totals_are_those_of_the_workbook()
    {
        var plan = Whole.Plan!; // the example is a plan
        var printed = Text(Whole);

        foreach (var total in new[] { $"{plan.Actions.Length}\u00A0actions", $"{plan.PointsAlerte.Count()}\u00A0points d’alerte", $"{plan.Situations.Length}\u00A0situations complexes" })
        {
            printed.Contains(total, StringComparison.Ordinal).Should().BeTrue("« {0} » is printed", total);
        }
    }

    [Theory]
    [InlineData(Example.Plan)]
    [InlineData(Example.FaultyPlan)]
    public void It_is_a_valid_Word_document(string name)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Bytes(Example.Produce(name)).ToArray()), isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").Should().BeEmpty();
    }

    private static ReadOnlyMemory<byte> Bytes(Documents.Production production) =>
        production.Document ?? throw new InvalidOperationException(string.Join('\n', production.Findings.Select(finding => finding.Message)));

    private static string Text(Documents.Production production)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Bytes(production).ToArray()), isEditable: false);
        return string.Join('\n', document.MainDocumentPart!.Document.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(paragraph => paragraph.InnerText)); // it was just validated
    }

    private static IEnumerable<string> References(string text, string shape) =>
        Regex.Matches(text, $@"(?<![\w-]){shape}(?![\w-])").Select(match => match.Value).Distinct();

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
