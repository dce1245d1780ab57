using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Templates;

/// <summary>What a template asks of the data, so that it can be compared with what the data offer.</summary>
public sealed class NameTests
{
    [Fact]
    public void A_name_of_the_data_hides_no_filter()
    {
        var docx = new DocxBuilder().P("{{ nombre | nombre }} {{ liste | liste }} {{ image | image alt: alt }} {{ (nombre | nombre 1) + 'x' | majuscule_initiale }}{{ for x in liste }}{{ x | liste }}{{ end }}")
            .Render(new { nombre = 1234, liste = new[] { "a", "b" }, image = TestImages.Png(2, 2), alt = "y", majuscule_initiale = 5 });
        DocxReading.Paragraphs(docx).Should().Equal("1\u00A0234 a et b  1\u00A0234,0xab");
    }

    [Fact]
    public void A_function_of_the_template_comes_before_a_filter_of_its_name() =>
        DocxReading.Paragraphs(new DocxBuilder().P("{{ func liste(x); ret 'moi'; end }}{{ 'a' | liste }}").Render()).Should().Equal("moi");

    [Fact]
    public void Names_are_traced_through_loops_to_the_data() =>
        Names("{{ organisme.nom }}{{ for a in plan.actions }}{{ a.ref }}{{ for p in a.pilotes }}{{ p.nom | string.upcase }}{{ end }}{{ if a.retard && !for.last }}{{ date_limite | date_longue }}{{ end }}{{ a.fin }}{{ end }}{{ a }}").Should().Equal(
            "a Value", "date_limite Value", "organisme Record", "organisme.nom Value", "plan Record", "plan.actions List", "plan.actions[].fin Value",
            "plan.actions[].pilotes List", "plan.actions[].pilotes[].nom Value", "plan.actions[].ref Value", "plan.actions[].retard Value");

    [Fact]
    public void What_the_template_makes_itself_is_no_name_of_the_data() =>
        Names("{{ total = actions.size; x = {cle: total} }}{{ x.cle }}{{ total ? oui : non }}{{ for i in 1..3 }}{{ i }}{{ end }}{{ for z in l limit: 2 }}{{ z }}{{ end; for y in m }}{{ y.u }}{{ end }}").Should().Equal("actions List", "l List", "m List", "m[].u Value", "non Value", "oui Value");

    [Fact]
    public void A_name_knows_its_places() =>
        CompiledTemplate.Compile(new DocxBuilder().P("{{ nom }}").P("{{ nom }}{{ nom }}").Build(), "m.docx").Template?.Names.Single().Places
            .Should().Equal("corps du document, paragraphe 1", "corps du document, paragraphe 2");

    [Fact]
    public void The_products_templates_ask_for_what_the_vocabulary_offers()
    {
        var offered = ProjectTemplates.Data();
        foreach (var file in ProjectTemplates.Files)
        {
            var names = CompiledTemplate.Compile(File.ReadAllBytes(file), file).Template?.Names;
            names.Should().NotBeNull();
            names?.Where(name => !name.Path.Contains('.', StringComparison.Ordinal)).Select(name => name.Path).Should().OnlyContain(name => offered.ContainsKey(name));
        }
    }

    private static IEnumerable<string> Names(string paragraph) =>
        CompiledTemplate.Compile(new DocxBuilder().P(paragraph).Build(), "m.docx").Template?.Names.Select(name => $"{name.Path} {name.Kind}") ?? [];
}
