using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace QualiHlmDocs.Documents.Tests.Scriban;

/// <summary>What a host relies on: where text and values arrive, what a strict context refuses, what it may offer.</summary>
public sealed class HostTests
{
    [Fact]
    public void Text_arrives_as_stretches_of_the_source_and_values_through_Write()
    {
        const string Text = "abc {{ 1 }} def{{ if true }}ghi{{ 'x' }}{{ end }}";
        var output = new RecordingOutput();
        var context = new RecordingContext();
        context.PushOutput(output);

        Template.Parse(Text).Render(context);

        output.Stretches.Where(stretch => ReferenceEquals(stretch.Text, Text)).Select(stretch => Text.Substring(stretch.Offset, stretch.Count))
            .Should().Equal("abc ", " def", "ghi");
        context.Values.Should().Equal(1, "x");
    }

    [Theory]
    [InlineData("{{ inconnu }}", "The variable or function `inconnu` was not found")]
    [InlineData("{{ obj.inconnu }}", "Cannot get member with name inconnu.")]
    [InlineData("{{ obj['inconnu'] }}", "Cannot access target `obj` with an indexer: 'inconnu'")]
    [InlineData("{{ nul.x }}", "Object `nul` is null. Cannot access member: nul.x")]
    [InlineData("{{ nul[0] }}", "Object `nul` is null. Cannot access indexer: nul[0]")]
    [InlineData("{{ 1 | inconnu }}", "The variable or function `inconnu` was not found")]
    public void A_strict_context_refuses_what_is_not_there(string text, string message)
    {
        var context = new TemplateContext { StrictVariables = true, EnableRelaxedMemberAccess = false };
        context.PushGlobal(new ScriptObject { ["obj"] = new ScriptObject { ["connu"] = 1 }, ["nul"] = null });

        var render = () => Template.Parse(text).Render(context);

        render.Should().Throw<ScriptRuntimeException>().Which.OriginalMessage.Should().Be(message);
    }

    [Fact]
    public void An_error_says_where_it_is()
    {
        var render = () => Template.Parse("a\nb {{ x.y }}", "lettre").Render();

        var thrown = render.Should().Throw<ScriptRuntimeException>().Which;
        thrown.Message.Should().StartWith("lettre(2,8) : error : ");
        thrown.Span.Start.Offset.Should().Be(9);
    }

    [Fact]
    public void Delegates_become_functions_with_defaults_and_pipes()
    {
        var globals = new ScriptObject();
        globals.Import("double", new Func<int, int>(n => n * 2));
        globals.Import("hello", (string name = "monde") => $"bonjour {name}");
        var context = new TemplateContext();
        context.PushGlobal(globals);

        Template.Parse("{{ 4 | double | double }} {{ hello }} {{ hello 'toi' }}").Render(context).Should().Be("16 bonjour monde bonjour toi");
    }

    [Fact]
    public void Numbers_and_dates_follow_the_culture_pushed()
    {
        var context = new TemplateContext();
        context.PushCulture(System.Globalization.CultureInfo.GetCultureInfo("fr-FR"));

        Template.Parse("{{ 1234.5 }} {{ date.parse '2020-02-03' | date.to_string '%d %B' }}").Render(context).Should().Be("1234,5 03 février");
    }

    [Fact]
    public void A_statement_that_fails_may_be_replaced_by_a_text()
    {
        var context = new TemplateContext { RenderRuntimeException = e => $"[{e.OriginalMessage}]" };

        Template.Parse("a {{ 1 | inconnu }} b").Render(context).Should().Be("a [Pipe expression destination `inconnu` is not a valid function ] b");
    }

    private sealed class RecordingContext : TemplateContext
    {
        public List<object?> Values { get; } = [];

        public override TemplateContext Write(SourceSpan span, object? textAsObject)
        {
            Values.Add(textAsObject);
            return base.Write(span, textAsObject);
        }
    }

    private sealed class RecordingOutput : IScriptOutput
    {
        public List<(string Text, int Offset, int Count)> Stretches { get; } = [];

        public void Write(string text, int offset, int count) => Stretches.Add((text, offset, count));

        public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
        {
            Write(text, offset, count);
            return ValueTask.CompletedTask;
        }
    }
}
