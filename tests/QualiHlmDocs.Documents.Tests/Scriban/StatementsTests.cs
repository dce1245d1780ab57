using Scriban;
using Scriban.Syntax;

namespace QualiHlmDocs.Documents.Tests.Scriban;

/// <summary>What the pairs do not show: statements inside one another.</summary>
public sealed class StatementsTests
{
    [Theory]
    [InlineData("{{ if false; if true; 1; end; else; 2; end }}", "2")]
    [InlineData("{{ if true; if false; 1; end; else; 2; end }}", "")]
    [InlineData("{{ if false; if true; 1; else; 3; end; else; 2; end }}", "2")]
    [InlineData("{{ if false; for i in 1..2; i; end; else; 2; end }}", "2")]
    [InlineData("{{ for i in []; for j in [1]; j; end; else; 'rien'; end }}", "rien")]
    [InlineData("{{ for i in [1]; if i == 1; 'un'; end; else; 'rien'; end }}", "un")]
    [InlineData("{{ case 2; when 1; if true; 1; end; when 2; 'deux'; else; 3; end }}", "deux")]
    [InlineData("{{ case 3; when 1; case 2; when 2; 2; end; else; 'autre'; end }}", "autre")]
    [InlineData("{{ if false; case 1; when 1; 1; end; else if true; 'si'; end }}", "si")]
    [InlineData("{{ if false }}{{ if true }}a{{ end }}{{ else }}b{{ end }}", "b")]
    [InlineData("{{ func f; if $0; ret 'oui'; end; 'non'; end; f true; f false }}", "ouinon")]
    [InlineData("{{ while true; if true; break; end; else; end }}", null)]
    public void A_branch_belongs_to_the_statement_that_is_still_open(string text, string? expected)
    {
        var template = Template.Parse(text);

        (template.HasErrors ? null : template.Render()).Should().Be(expected);
    }

    [Fact]
    public void A_list_changed_by_its_own_loop_is_an_error_of_the_template()
    {
        var render = () => Template.Parse("{{ l = [1, 2]; for i in l; l[5] = i; end }}").Render();

        render.Should().Throw<ScriptRuntimeException>();
    }
}
