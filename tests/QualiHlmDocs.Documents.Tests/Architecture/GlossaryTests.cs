using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>The glossary and the code say the same, in both directions.</summary>
public sealed class GlossaryTests
{
    private static readonly Glossary Given = Glossary.Parse(File.ReadAllText(TestData.ProjectFile("docs", "GLOSSAIRE.md")));
    private static readonly IReadOnlyList<CodeName> Code = CodeName.Of(ProductAssemblies.Documents);
    private static readonly string[] English = File.ReadAllLines(
        TestData.ProjectFile("tests", "QualiHlmDocs.Documents.Tests", "Architecture", "english-words.txt"));

    // Rooms whose every public name is the trade's. In the others the program speaks of itself, in English.
    private static readonly string[] TradeRooms = ["Plans", "Controles", "Vocabulary", "Workbook", "Diagnostics"];

    [Fact]
    public void Every_noun_of_the_glossary_is_in_the_code() => Given.Unused(Code).Should().BeEmpty();

    [Fact]
    public void Every_word_of_the_trade_s_rooms_is_in_the_glossary_or_English() =>
        Given.Unlisted(Code.Where(IsOfTheTrade), English).Should().BeEmpty();

    [Fact]
    public void No_noun_is_given_twice() => Given.Names.Should().OnlyHaveUniqueItems();

    [Fact]
    public void The_list_of_English_words_holds_no_word_twice_and_none_of_the_glossary_s_own()
    {
        English.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        English.Should().NotContain(["Libelle", "Echeance", "Pilote", "Gravite", "Constat"]);
    }

    [Fact]
    public void A_noun_that_no_code_has_is_seen() =>
        Glossary.Parse("| terme | dans le code | pluriel |\n|---|---|---|\n| zèbre | `Zebre` | `Zebres` |\n")
            .Unused(Code).Should().Equal("Zebre", "Zebres");

    [Fact]
    public void A_French_word_that_the_glossary_lacks_is_seen() =>
        Given.Unlisted([new("QualiHlmDocs.Documents.Plans", "FicheAction", "DateRelance", true)], English)
            .Should().Equal("Relance (in FicheAction.DateRelance)");

    [Fact]
    public void A_name_is_split_at_its_capitals() =>
        CodeName.Split("DiagnosticHqs2OPCName").Should().Equal("Diagnostic", "Hqs", "OPC", "Name");

    private static bool IsOfTheTrade(CodeName name) =>
        name.IsPublic && TradeRooms.Any(room => name.Namespace == "QualiHlmDocs.Documents." + room);
}
