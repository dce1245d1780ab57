using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace QualiHlmDocs.Documents.Tests.Scriban;

/// <summary>The judge of the language: every pair gives what it must, to the letter, messages included.</summary>
public sealed class LanguagePairsTests
{
    public static IEnumerable<TheoryDataRow<string>> Pairs => LanguagePairs.All();

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_template_gives_what_the_pair_expects(string pair)
    {
        var (text, expected) = LanguagePairs.Read(pair);
        var isScientific = pair.Contains("scientific", StringComparison.Ordinal);
        var lexerOptions = new LexerOptions { Lang = isScientific ? ScriptLang.Scientific : ScriptLang.Default };

        var template = Template.Parse(text, "text", lexerOptions: lexerOptions);

        Result(template, pair, isScientific).Should().Be(expected);
    }

    [Fact]
    public void All_the_pairs_are_there() => LanguagePairs.All().Count().Should().BeOneOf(1, 151);

    private static string Result(Template template, string pair, bool isScientific)
    {
        if (template.HasErrors)
        {
            return string.Join('\n', template.Messages);
        }

        if (pair.StartsWith("600-ast", StringComparison.Ordinal))
        {
            return TreeText.Of(template);
        }

        try
        {
            return template.Render(PairContext.Create(isScientific)).Replace("\r\n", "\n", StringComparison.Ordinal);
        }
        catch (ScriptRuntimeException e)
        {
            return e.ToString();
        }
    }
}
