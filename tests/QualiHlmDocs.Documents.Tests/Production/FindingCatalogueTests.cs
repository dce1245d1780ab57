using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Production;

public sealed class FindingCatalogueTests
{
    [Fact]
    public void The_page_of_findings_is_the_one_the_code_writes() =>
        Accepted.Same(FindingCataloguePage.Print(FindingCatalogue.Kinds), TestData.ProjectFile("docs", "findings.md"));

    [Fact]
    public void A_code_is_one_letter_and_two_digits_and_has_one_row() =>
        FindingCatalogue.Kinds.Select(kind => kind.Code).Should().OnlyHaveUniqueItems().And.OnlyContain(code =>
            code.Length == 3 && "RWTD".Contains(code[0]) && char.IsAsciiDigit(code[1]) && char.IsAsciiDigit(code[2]));

    [Fact]
    public void Every_row_says_what_it_means_and_where_it_comes_from() =>
        FindingCatalogue.Kinds.Should().OnlyContain(kind =>
            kind.Titre.Length > 0 && kind.Source.Length > 0 && kind.Explication.EndsWith('.'));
}
