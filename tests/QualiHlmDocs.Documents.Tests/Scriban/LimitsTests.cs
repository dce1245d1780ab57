using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace QualiHlmDocs.Documents.Tests.Scriban;

/// <summary>Each limit of a rendering, crossed. A template is untrusted: crossing one is an error of the template, never more.</summary>
public sealed class LimitsTests
{
    [Theory]
    [InlineData("{{ for i in 1..8; for j in 1..8; i; end; end }}")]
    [InlineData("{{ x = 0; while true; x = x + 1; end }}")]
    [InlineData("{{ 1..11 }}")]
    [InlineData("{{ [1] * 11 | array.size }}")]
    [InlineData("{{ (([] | array.reverse) * 11) | array.size }}")]
    [InlineData("{{ [1] | array.insert_at 200000000 'x' | array.size }}")]
    [InlineData("{{ x = []; x[11] = 1; x.size }}")]
    [InlineData("{{ numbers | array.reverse | array.size }}")]
    [InlineData("{{ numbers | array.sort }}")]
    [InlineData("{{ numbers | array.join ',' }}")]
    [InlineData("{{ numbers | array.map 'a' }}")]
    [InlineData("{{ numbers | array.uniq | array.size }}")]
    [InlineData("{{ for i in 1..2; [1, 2, 3, 4, 5] | array.reverse | array.size; end }}")]
    public void Loops_stop_at_LoopLimit(string text)
    {
        var context = Context(new ScriptObject { ["numbers"] = Enumerable.Range(0, 20) });
        context.LoopLimit = 10;

        Failing(text, context).Should().Contain("`10`");
    }

    [Fact]
    public void Loops_that_follow_one_another_have_each_their_budget()
    {
        var context = new TemplateContext { LoopLimit = 5 };

        Render("{{ for i in 1..5; i; end; for i in 1..5; i; end }}", context).Should().Be("1234512345");
    }

    [Theory]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ f(x) = f(x - 1); f(1) }}")]
    [InlineData("{{ func a; b; end; func b; a; end; a }}")]
    [InlineData("{{ include 'self' }}")]
    public void Calls_stop_at_RecursiveLimit(string text)
    {
        var context = new TemplateContext { RecursiveLimit = 20, TemplateLoader = new OneTemplateLoader("{{ include 'self' }}") };

        Failing(text, context).Should().Contain("`20`");
    }

    [Theory]
    [InlineData("{{ m = {}; m.a = m; m }}")]
    [InlineData("{{ m = []; m[0] = m; m }}")]
    [InlineData("{{ m = {}; m.a = m; m | object.to_json }}")]
    [InlineData("{{ m = {}; m.a = m; 'x' + m }}")]
    public void Objects_that_hold_themselves_stop_at_ObjectRecursionLimit(string text) =>
        Failing(text, new TemplateContext { ObjectRecursionLimit = 10 }).Should().NotBeEmpty();

    [Theory]
    [InlineData("{{ 'ab' * 300 }}")]
    [InlineData("{{ 300 * 'ab' }}")]
    [InlineData("{{ 'a' | string.pad_left 501 }}")]
    [InlineData("{{ 'a' | string.pad_right 501 }}")]
    [InlineData("{{ ['ab'] * 300 | array.join '' }}")]
    public void Texts_stop_at_LimitToString(string text) =>
        Failing(text, new TemplateContext { LimitToString = 500 }).Should().Contain("LimitToString");

#if !OFFICIAL_SCRIBAN
    // The official package lets these grow past the limit, and cuts only what is written.
    [Theory]
    [InlineData("{{ x = 'a'; for i in 1..20; x = x + x; end; x.size }}")]
    [InlineData("{{ x = 'a'; for i in 1..20; x = $'{x}{x}'; end; x.size }}")]
    [InlineData("{{ x = 'a'; for i in 1..20; x = x | string.append x; end; x.size }}")]
    [InlineData("{{ x = 'a'; for i in 1..20; x = x | string.prepend x; end; x.size }}")]
    [InlineData("{{ x = 'a' * 400; x | string.replace 'a' x }}")]
    [InlineData("{{ x = 'a' * 400; x | regex.replace 'a' x }}")]
    [InlineData("{{ x = 'a' * 400; x | string.replace_first 'a' x }}")]
    [InlineData("{{ x = ['a' * 400, 'a' * 400]; x | object.to_json }}")]
    public void Texts_that_double_stop_at_LimitToString(string text) =>
        Failing(text, new TemplateContext { LimitToString = 500 }).Should().Contain("LimitToString");

    [Theory]
    [InlineData("{{ x = 3; for i in 1..40; x = x * x; end; 1 }}")]
    [InlineData("{{ 1 | math.format 'F999999999' }}")]
    public void Numbers_have_a_bound_too(string text) => Failing(text, new TemplateContext()).Should().NotBeEmpty();
#endif

    [Fact]
    public void What_is_written_is_cut_at_LimitToString()
    {
        var context = new TemplateContext { LimitToString = 5 };

        Render("{{ 'abc' }}{{ 'def' }}{{ 'ghi' }}", context).Should().Be("abcde...");
        context.Reset();
        Render("{{ 'xy' }}", context).Should().Be("xy");
    }

    [Fact]
    public void Shifts_have_a_bound() =>
        Failing("{{ 1 << 1048577 }}", new TemplateContext()).Should().Contain("Shift amount");

    [Fact]
    public void Lists_have_a_bound_even_without_LoopLimit() =>
        Failing("{{ [1, 2, 3, 4, 5] * 429496730 }}", new TemplateContext { LoopLimit = 0 }).Should().Contain("maximum supported array length");

    [Theory]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.replace '^(a+)+$' 'b' }}")]
    public void Regular_expressions_stop_at_RegexTimeOut(string text) =>
        Failing(text, new TemplateContext { RegexTimeOut = TimeSpan.FromMilliseconds(20) }).Should().NotBeEmpty();

    [Theory]
    [InlineData("{{ for i in 1..5; i; end }}")]
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ numbers | array.reverse | array.size }}")]
    public void A_cancelled_rendering_aborts(string text)
    {
        var context = Context(new ScriptObject { ["numbers"] = Enumerable.Range(0, 20) });
        context.CancellationToken = new CancellationToken(canceled: true);

        var render = () => Render(text, context);

        render.Should().Throw<ScriptAbortException>();
    }

    private static TemplateContext Context(ScriptObject globals)
    {
        var context = new TemplateContext();
        context.PushGlobal(globals);
        return context;
    }

    private static string Render(string text, TemplateContext context)
    {
        var template = Template.Parse(text);
        template.Messages.Should().BeEmpty();
        return template.Render(context);
    }

    private static string Failing(string text, TemplateContext context)
    {
        var render = () => Render(text, context);
        return render.Should().Throw<ScriptRuntimeException>().Which.Message;
    }
}
