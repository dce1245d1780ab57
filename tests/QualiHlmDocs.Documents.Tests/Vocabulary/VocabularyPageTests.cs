using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Vocabulary;

namespace QualiHlmDocs.Documents.Tests.Vocabulary;

public sealed class VocabularyPageTests
{
    private static readonly string Page = TestData.ProjectFile("docs", "vocabulaire.md");

    /// <summary>With <c>QUALIHLM_REWRITE=1</c> the page is written anew instead of compared.</summary>
    [Fact]
    public void The_page_of_the_vocabulary_says_what_the_code_says()
    {
        if (Environment.GetEnvironmentVariable("QUALIHLM_REWRITE") == "1")
        {
            File.WriteAllText(Page, PlanVocabulary.Page());
        }

        File.ReadAllText(Page).Should().Be(PlanVocabulary.Page());
    }

    [Fact]
    public void Every_word_said_of_a_plan_is_on_the_page()
    {
        var page = PlanVocabulary.Page();
        Words(Said.Of(Some.Plan())).Distinct().Should().OnlyContain(word => page.Contains($"| `{word}` |", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Words(object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> words => words.Keys.Concat(words.Values.SelectMany(Words)),
        IReadOnlyList<object?> list => list.SelectMany(Words),
        _ => [],
    };
}
