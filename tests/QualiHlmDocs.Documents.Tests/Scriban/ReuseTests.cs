using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace QualiHlmDocs.Documents.Tests.Scriban;

/// <summary>A context used again keeps nothing; a template used by many threads mixes nothing.</summary>
public sealed class ReuseTests
{
    [Fact]
    public void A_template_renders_from_many_threads_at_once()
    {
        var template = Template.Parse(
            "{{ func twice(x); ret x * 2; end; for i in list limit:50 }}{{ i.name | string.upcase }}={{ twice i.n }};{{ case i.n; when 1; 'un'; else; for.index; end; end; capture c; n; end; c }}");
        var expected = Enumerable.Range(0, 8).Select(n => template.Render(Model(n))).ToArray();

        Parallel.For(0, 4000, i => template.Render(Model(i % 8)).Should().Be(expected[i % 8]));
    }

    [Fact]
    public void Reset_forgets_included_templates()
    {
        var context = new TemplateContext { TemplateLoader = new OneTemplateLoader("first") };
        Template.Parse("{{ include 'a' }}").Render(context).Should().Be("first");

        context.Reset();
        context.TemplateLoader = new OneTemplateLoader("second");

        Template.Parse("{{ include 'a' }}").Render(context).Should().Be("second");
    }

#if !OFFICIAL_SCRIBAN
    // The official package keeps the variables that templates made.
    [Fact]
    public void Reset_forgets_variables()
    {
        var context = new TemplateContext();
        Template.Parse("{{ x = 1; x }}").Render(context).Should().Be("1");

        context.Reset();

        Template.Parse("{{ x }}").Render(context).Should().BeEmpty();
    }
#endif

    [Fact]
    public void Reset_forgets_which_members_a_filter_let_through()
    {
        var context = new TemplateContext { EnableRelaxedMemberAccess = false, MemberFilter = _ => true };
        var template = Template.Parse("{{ model.length }}");
        context.PushGlobal(new ScriptObject { ["model"] = new Version(1, 2) });
        Template.Parse("{{ model.minor }}").Render(context).Should().Be("2");

        context.Reset();
        context.MemberFilter = member => member.Name == nameof(Version.Major);
        context.PushGlobal(new ScriptObject { ["model"] = new Version(1, 2) });
        var render = () => Template.Parse("{{ model.minor }}").Render(context);

        render.Should().Throw<ScriptRuntimeException>();
        template.HasErrors.Should().BeFalse();
    }

    [Theory]
    [InlineData("{{ obj.private_set = 1 }}")]
    [InlineData("{{ obj.init_only = 1 }}")]
    [InlineData("{{ obj.read_only = 1 }}")]
    [InlineData("{{ math.abs = 1 }}")]
    public void What_is_not_public_to_write_cannot_be_written(string text)
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["obj"] = new Guarded() });

        var render = () => Template.Parse(text).Render(context);

        render.Should().Throw<ScriptRuntimeException>().WithMessage("*readonly*");
    }

    [Fact]
    public void A_function_changed_for_one_context_stays_as_it_was_for_the_others()
    {
        Template.Parse("{{ date.format = '%Y'; math = 1 }}").Render();

        Template.Parse("{{ date.parse '2020-01-02' }} {{ math.abs (-1) }}").Render().Should().Be("02 Jan 2020 1");
    }

    private static ScriptObject Model(int n) => new()
    {
        ["n"] = n,
        ["list"] = new ScriptArray(Enumerable.Range(0, 20).Select(i => new ScriptObject { ["name"] = $"item {i}", ["n"] = i * n })),
    };

    private sealed class Guarded
    {
        public readonly int ReadOnly = 5;

        public int PrivateSet { get; private set; } = 3;

        public int InitOnly { get; init; } = 4;
    }
}
