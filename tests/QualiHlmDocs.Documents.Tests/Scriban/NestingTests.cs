using Scriban;
using Scriban.Parsing;
#if !OFFICIAL_SCRIBAN
using Scriban.Syntax;
#endif

namespace QualiHlmDocs.Documents.Tests.Scriban;

/// <summary>Depth never overflows the stack, which would kill the process.</summary>
public sealed class NestingTests
{
#if !OFFICIAL_SCRIBAN
    // The official package counts some kinds of nesting only, refuses chains past its limit, and may overflow the stack.
    private const int Deep = 10_000;

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "1", "]")]
    [InlineData("{x:", "1", "}")]
    [InlineData("!", "true", "")]
    [InlineData("-", "1", "")]
    [InlineData("1+(", "1", ")")]
    [InlineData("f(", "1", ")")]
    [InlineData("x[", "1", "]")]
    [InlineData("a?b:", "1", "")]
    [InlineData("do; ", "1", "; end")]
    [InlineData("if true; ", "1", "; end")]
    [InlineData("for i in [1]; ", "1", "; end")]
    [InlineData("func f; ", "1", "; end")]
    [InlineData("$\"{", "1", "}\"")]
    public void Code_nested_too_deeply_is_an_error_of_the_template(string open, string middle, string close)
    {
        var text = "{{ " + Repeat(open) + middle + Repeat(close) + " }}";

        Template.Parse(text).HasErrors.Should().BeTrue();
    }

    [Theory]
    [InlineData("1", "+1")]
    [InlineData("x", "?.b")]
    [InlineData("x", "??1")]
    [InlineData("1", "|math.abs")]
    [InlineData("true", "&&true")]
    public void A_long_chain_is_refused_or_rendered_but_never_overflows(string start, string link)
    {
        var template = Template.Parse("{{ " + start + Repeat(link) + " }}");
        var render = () => template.HasErrors ? string.Empty : template.Render();

        var thrown = Record.Exception(() => render());

        (thrown is null or ScriptRuntimeException).Should().BeTrue();
    }

    [Fact]
    public void A_chain_of_a_thousand_terms_is_rendered() =>
        Template.Parse("{{ 1" + string.Concat(Enumerable.Repeat("+1", 999)) + " }}").Render().Should().Be("1000");

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, Deep));
#endif

    [Theory]
    [InlineData("[")]
    [InlineData("(1+")]
    [InlineData("!(")]
    public void ExpressionDepthLimit_is_the_bound(string open)
    {
        var close = new string(open[0] == '[' ? ']' : ')', 20);
        var text = "{{ " + string.Concat(Enumerable.Repeat(open, 20)) + "1" + close + " }}";

        var template = Template.Parse(text, parserOptions: new ParserOptions { ExpressionDepthLimit = 10 });

        template.Messages[0].Message.Should().Be("The statement depth limit `10` was reached when parsing this statement");
        Template.Parse(text).HasErrors.Should().BeFalse();
    }
}
