using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>
/// Documents uses no more of Scriban than decision 6 lists: each type more is one more that the official package must
/// have, with the same meaning.
/// </summary>
public sealed class ScribanSurfaceTests
{
    private const string Library = "Scriban";

    [Fact]
    public void Documents_uses_the_types_of_Scriban_that_the_decision_lists_and_no_others() =>
        Used(ProductAssemblies.Documents).Should().BeEquivalentTo(Listed());

    [Fact]
    public void A_type_of_another_library_would_be_seen_the_same_way() =>
        CompiledAssembly.Arrows(ProductAssemblies.Tests)
            .Where(arrow => arrow.To.Assembly == "DocumentFormat.OpenXml").Select(Name)
            .Should().Contain("DocumentFormat.OpenXml.Wordprocessing.Paragraph");

    private static IEnumerable<string> Listed() =>
        MarkdownTable.Rows(File.ReadAllText(TestData.ProjectFile("docs", "decisions", "0006-scriban-of-our-own.md")), "type")
            .SelectMany(row => MarkdownTable.Codes(row[0]));

    private static IEnumerable<string> Used(string assembly) =>
        CompiledAssembly.Arrows(assembly).Where(arrow => arrow.To.Assembly == Library).Select(OfficialName).Distinct();

    // The compiler records the base type that declares a member; ours splits the official context over three files.
    private static string OfficialName(Arrow arrow) => Name(arrow) switch
    {
        "Scriban.TemplateContextSettings" or "Scriban.TemplateContextState" => "Scriban.TemplateContext",
        var name => name.Split('`')[0],
    };

    private static string Name(Arrow arrow) => arrow.To.Namespace + "." + arrow.To.Name;
}
