using QualiHlmDocs.Documents.Provenance;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Tests.Production;

/// <summary>One code, one row of the catalogue, one workbook that raises it and nothing else: for all codes R.</summary>
public sealed class FindingFixtureTests
{
    private const string Whole = "{{ for p in points }}{{ p.libelle }}; {{ end }}{{ for a in actions }}{{ a.libelle }}; {{ end }}{{ for s in situations }}{{ s.site }}; {{ end }}";

    public static TheoryData<string> Codes => [.. FindingFixture.All.Keys];

    [Fact]
    public void Unspoilt_the_workbook_raises_nothing() => Raised(new(book => book)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_fixture_raises_its_code_and_nothing_else(string code) =>
        Raised(FindingFixture.All[code]).Distinct().Should().Equal(code);

    [Fact]
    public void Every_code_of_the_controls_has_its_fixture() =>
        FindingFixture.All.Keys.Should().Equal(FindingCatalogue.Kinds.Select(kind => kind.Code).Where(code => code[0] == 'R'));

    private static IEnumerable<string> Raised(FindingFixture fixture)
    {
        var ct = TestContext.Current.CancellationToken;
        var template = Example.Compile(new DocxBuilder().P(fixture.Printed is null ? "rien" : Whole + fixture.Printed).Build(), "essai.docx");
        var options = new ProductionOptions
        {
            Etape = fixture.Etape,
            Earlier = fixture.IsAfterDocument ? Sealed(DocumentProduction.Produce(new FixtureBook().Build(), "paa.xlsx", template, FixtureBook.Today, ct: ct)) : null,
            Previous = WorkbookReader.Read(new FixtureBook().Build(), "avant.xlsx", ct: ct).Plan,
        };
        var production = DocumentProduction.Produce(fixture.Spoil(new FixtureBook()).Build(), "paa.xlsx", template, FixtureBook.Today, options, ct);
        production.Document.Should().NotBeNull();
        return production.Findings.Select(finding => finding.Code);
    }

    private static DocumentProvenance? Sealed(Documents.Production production) => production.Document is { } document ? SealedDocument.TryRead(document) : null;
}
