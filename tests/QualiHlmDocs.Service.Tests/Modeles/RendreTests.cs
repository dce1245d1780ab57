using System.Text;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Modeles;

public sealed class RendreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Any_template_is_rendered_with_any_JSON()
    {
        _folder.Write("modele.docx", Docx.Of("Bonjour {{ nom }}.", "{{ for lot in lots }}", "{{ lot.ref }}\u00a0: {{ lot.surface }} m²", "{{ end }}", "{{ if urgent }}", "Urgent", "{{ end }}"));
        var ended = await Rendre("""{ "nom": "Mme Exemple & fils", "lots": [ { "ref": "B12", "surface": 64.5 }, { "ref": "C03", "surface": 71 } ], "urgent": true }""");
        ended.Error.Should().BeEmpty();
        ended.ExitCode.Should().Be(0);
        var document = ProducedDossier.Open(_folder.File("sortie.docx"));
        document.Faults.Should().BeEmpty();
        document.Paragraphs.Where(text => text.Length > 0).Should().Equal("Bonjour Mme Exemple & fils.", "B12 : 64,5 m²", "C03 : 71 m²", "Urgent");
    }

    [Theory]
    [InlineData("{ \"nom\": ", "JSON valide")]
    [InlineData("[1, 2]", "objet JSON")]
    [InlineData("", "JSON valide")]
    public Task Data_that_is_no_object_is_told(string json, string words) => Refused(json, words);

    [Fact]
    public Task A_name_that_the_data_lack_is_told() => Refused("{}", "nom");

    [Fact]
    public async Task A_template_with_errors_is_told_with_how_many()
    {
        _folder.Write("modele.docx", Docx.Of("{{ for x in }}", "{{ a | filtre_inconnu }}"));
        var ended = await Rendre("{}");
        ended.ExitCode.Should().Be(2);
        ended.Error.TrimEnd().Should().NotContain("\n");
        _folder.Files.Should().NotContain("sortie.docx");
    }

    [Fact]
    public async Task A_template_is_controlled_without_data()
    {
        _folder.Write("faux.docx", Docx.Of("{{ for x in }}", "{{ a | filtre_inconnu }}"));
        var faulty = await Verb.Run(_folder, "modele", "controler", "faux.docx");
        faulty.ExitCode.Should().Be(1);
        faulty.Output.Should().Contain("filtre_inconnu");
        _folder.Write("bon.docx", Docx.Of("{{ a }}"));
        (await Verb.Run(_folder, "modele", "controler", "bon.docx", "--json")).ExitCode.Should().Be(0);
    }

    private async Task<Ended> Rendre(string json)
    {
        _folder.Write("donnees.json", Encoding.UTF8.GetBytes(json));
        return await Verb.Run(_folder, "rendre", "modele.docx", "donnees.json", "--sortie", "sortie.docx");
    }

    private async Task Refused(string json, string words)
    {
        _folder.Write("modele.docx", Docx.Of("Bonjour {{ nom }}."));
        var ended = await Rendre(json);
        ended.ExitCode.Should().Be(2);
        ended.Error.TrimEnd().Should().NotContain("\n").And.Contain(words);
        _folder.Files.Should().NotContain("sortie.docx");
    }
}
