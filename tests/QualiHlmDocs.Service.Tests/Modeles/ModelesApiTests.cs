using System.Net.Http.Json;
using System.Text.Json;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Modeles;

public sealed class ModelesApiTests(RunningService service)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_word_of_the_vocabulary_is_told_and_most_have_an_example()
    {
        var nouns = (await service.Client.GetFromJsonAsync<JsonElement>("/api/modeles/mots", Stop)).EnumerateArray().ToList();
        var words = nouns.SelectMany(noun => noun.GetProperty("mots").EnumerateArray()).ToList();
        var page = await File.ReadAllTextAsync(Project.File("docs", "vocabulaire.md"), Stop);
        words.Should().OnlyContain(word => page.Contains($"| `{word.GetProperty("nom").GetString()}` |", StringComparison.Ordinal));
        words.Count(word => word.TryGetProperty("exemple", out var example) && example.ValueKind == JsonValueKind.String).Should().BeGreaterThan(words.Count / 2);
        Example(nouns, "organisme", "raison_sociale").Should().Be("Habitat des Trois Vallées");
        Example(nouns, "destinataire", "nom_complet").Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_faulty_template_is_told_at_its_place()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Docx.Of("{{ for action in actions }}", "{{ action.libelle")), "modele", "lettre.docx" } };
        var answer = await service.Client.PostAsync("/api/modeles/controles", form, Stop);
        var checkedTemplate = await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
        checkedTemplate.GetProperty("utilisable").GetBoolean().Should().BeFalse();
        checkedTemplate.GetProperty("constats").EnumerateArray().Select(constat => constat.GetProperty("code").GetString()).Should().Contain("T03");
    }

    private static string? Example(List<JsonElement> nouns, string noun, string word) =>
        nouns.Single(one => one.GetProperty("nom").GetString() == noun).GetProperty("mots").EnumerateArray()
            .Single(one => one.GetProperty("nom").GetString() == word).GetProperty("exemple").GetString();
}
