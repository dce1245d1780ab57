using QualiHlmDocs.Documents.Templates;

namespace QualiHlmDocs.Documents.Tests.Templates;

/// <summary>The text of a mail, with the tags of Word templates.</summary>
public sealed class TextTemplateTests
{
    private static readonly Dictionary<string, object?> Data = new() { ["noms"] = new List<object?> { "Anne & Paul", "<Zoé>" }, ["jour"] = new DateOnly(2026, 5, 1), ["vide"] = null };

    [Fact]
    public void Lines_are_paragraphs_and_a_line_of_a_block_s_tag_vanishes() =>
        Rendered("\uFEFFObjet : {{ jour | date_en_lettres }}\r\n\r\n{{ for nom in noms }}\r\n- {{ nom }}\r\n{{ end }}\r\n{{ if vide }}\r\nrien\r\n{{ end }}\r\nFin.\r\n")
            .Should().Be("Objet : 1er\u00A0mai 2026\n\n- Anne & Paul\n- <Zoé>\nFin.");

    [Fact]
    public void A_value_of_several_lines_has_them_in_the_text() =>
        Rendered("a {{ \"b\\nc\" }} <d>\te").Should().Be("a b\nc <d>\te");

    [Fact]
    public void A_fault_is_told_with_its_line()
    {
        var compilation = TextTemplate.Compile("Objet\n\n{{ if jour }}\nrien", "relance.txt");
        compilation.Template.Should().BeNull();
        compilation.Findings.Should().ContainSingle().Which.Place.Text.Should().Contain("paragraphe 3");
    }

    [Fact]
    public void An_unknown_name_is_no_blank()
    {
        var rendering = TextTemplate.Compile("{{ nomm }}", "m.txt").Template?.Render(Data, RenderOptions.Default, TestContext.Current.CancellationToken);
        rendering.Should().NotBeNull();
        rendering?.Text.Should().BeNull();
        rendering?.Findings.Should().ContainSingle();
    }

    private static string? Rendered(string text) =>
        TextTemplate.Compile(text, "m.txt").Template?.Render(Data, RenderOptions.Default, TestContext.Current.CancellationToken).Text;
}
