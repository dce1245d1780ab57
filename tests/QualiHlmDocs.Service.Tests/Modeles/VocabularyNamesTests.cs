using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Modeles;

/// <summary>The names of a template, held against what it will be given.</summary>
public sealed class VocabularyNamesTests(RunningService service) : IDisposable
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{{ organisme.raison_social }}", "T55", "raison_sociale")]
    [InlineData("{{ raison_sociale }}", "T55", "organisme.raison_sociale")]
    [InlineData("{{ for a in actions }}{{ a.libele }}{{ end }}", "T55", "libelle")]
    [InlineData("{{ for t in themes }}{{ for a in t.actions }}{{ a.pilote }}{{ end }}{{ end }}", "T55", "pilotes")]
    [InlineData("{{ for x in organisme.raison_sociale }}{{ x }}{{ end }}", "T56", "valeur simple")]
    [InlineData("{{ actions.libelle }}", "T57", "liste")]
    public async Task A_name_that_the_vocabulary_lacks_is_told_with_the_nearest(string text, string code, string words)
    {
        var constat = (await Control(text)).GetProperty("constats").EnumerateArray().Should().ContainSingle().Subject;
        constat.GetProperty("code").GetString().Should().Be(code);
        constat.GetProperty("message").GetString().Should().Contain(words);
    }

    [Theory]
    [InlineData("{{ organisme.raison_sociale }}{{ action.libelle }}{{ destinataire.nom_complet }}{{ aujourdhui | date_longue }}")]
    [InlineData("{{ inconnu ?? 'x' }}{{ organisme?.inconnu }}{{ x = 1 }}{{ x }}{{ for l in themes | array.map 'libelle' }}{{ l.upcase }}{{ end }}")]
    public async Task What_the_vocabulary_offers_and_what_may_miss_is_not_told(string text) =>
        (await Control(text)).GetProperty("constats").EnumerateArray().Should().BeEmpty();

    [Fact]
    public async Task Each_name_has_the_type_that_the_vocabulary_says()
    {
        var noms = (await Control("{{ actions }}{{ organisme }}{{ projet }}")).GetProperty("noms").EnumerateArray()
            .Select(nom => $"{nom.GetProperty("nom").GetString()} {nom.GetProperty("type").GetString()}");
        noms.Should().Equal("actions liste", "organisme objet", "projet valeur");
    }

    [Fact]
    public async Task A_template_of_other_data_is_held_against_them_or_against_nothing()
    {
        _folder.Write("donnees.json", Encoding.UTF8.GetBytes("""{ "lots": [ { "ref": "B12" }, { "surface": 3 } ], "vide": [] }"""));
        const string Text = "{{ for lot in lots }}{{ lot.ref }}{{ lot.surfac }}{{ end }}{{ for v in vide }}{{ v.nom }}{{ end }}";
        var constat = (await Control(Text, "--donnees", "donnees.json")).GetProperty("constats").EnumerateArray().Should().ContainSingle().Subject;
        constat.GetProperty("message").GetString().Should().Contain("donnees.json").And.Contain("surface");
        (await Control(Text, "--libre")).GetProperty("constats").EnumerateArray().Should().BeEmpty();
        (await Verb.Run(_folder, "modele", "controler", "m.docx", "--donnees", "absent.json")).ExitCode.Should().Be(2);
    }

    [Fact]
    public async Task The_service_tells_the_same()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Docx.Of("{{ organisme.raison_social }}")), "modele", "m.docx" } };
        var answer = await (await service.Client.PostAsync("/api/modeles/controles", form, Stop)).Content.ReadFromJsonAsync<JsonElement>(Stop);
        answer.GetProperty("constats")[0].GetProperty("code").GetString().Should().Be("T55");
        answer.GetProperty("emplois").EnumerateArray().Last().GetProperty("proche").GetString().Should().Be("raison_sociale");
    }

    [Fact]
    public async Task The_annotated_copy_shows_it()
    {
        await Control("{{ organisme.raison_social }}", "--annoter", "copie.docx");
        using var copy = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(_folder.File("copie.docx"), isEditable: false);
        copy.MainDocumentPart?.WordprocessingCommentsPart?.Comments.InnerText.Should().Contain("T55");
    }

    private async Task<JsonElement> Control(string text, params string[] options)
    {
        _folder.Write("m.docx", Docx.Of(text));
        var ended = await Verb.Run(_folder, ["modele", "controler", "m.docx", "--json", .. options]);
        return JsonDocument.Parse(ended.Output).RootElement;
    }
}
