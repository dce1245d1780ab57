using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using QualiHlmDocs.Service.Tests.Concertations.Support;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Concertations;

/// <summary>Concertation over HTTP, as the pane uses it.</summary>
public sealed class ConcertationApiTests(RunningService service)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_campaign_is_shown_confirmed_sent_and_told()
    {
        var shown = await Json(await Post("apercu", "convocation"), HttpStatusCode.OK);
        shown.GetProperty("nombre").GetInt32().Should().Be(9);
        shown.GetProperty("lettres")[0].GetProperty("texte").GetString().Should().Contain("Madame");
        shown.GetProperty("lettres")[0].GetProperty("objet").GetString().Should().StartWith("Convocation");

        var refused = await Json(await Post("campagnes", "convocation", ("confirmation", "autre chose")), HttpStatusCode.Conflict);
        refused.GetProperty("detail").GetString().Should().Contain("aperçu");

        var made = await Json(await Post("campagnes", "convocation", ("confirmation", shown.GetProperty("confirmation").GetString().Given())), HttpStatusCode.Created);
        made.GetProperty("lettres").GetArrayLength().Should().Be(9);
        var settled = await Settled(made.GetProperty("id").GetString().Given());
        settled.GetProperty("lettres").EnumerateArray().Should().OnlyContain(letter => letter.GetProperty("etat").GetString() == "deposee");

        var key = settled.GetProperty("lettres")[0].GetProperty("cle").GetString();
        (await service.Client.PostAsJsonAsync($"/api/concertation/lettres/{key}/decision", new { decision = "envoyee" }, Stop)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await service.Client.PostAsJsonAsync($"/api/concertation/lettres/{key}/decision", new { decision = "renvoyer" }, Stop)).StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await service.Client.PostAsJsonAsync("/api/concertation/reponses", new { personne = "RE-03", nature = "excuse", reunion = "C-02", recue_le = "2026-04-10" }, Stop)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await service.Client.GetStringAsync("/api/concertation/chronologie", Stop)).Should().Contain("excuse").And.Contain("Convocation à la réunion");
        (await service.Client.GetByteArrayAsync("/api/concertation/registre.xlsx", Stop)).Take(2).Should().Equal("PK"u8.ToArray());
        (await service.Client.GetByteArrayAsync("/api/concertation/registre.docx", Stop)).Take(2).Should().Equal("PK"u8.ToArray());
        (await service.Client.GetStringAsync("/api/concertation/donnees?personne=RE-03", Stop)).Should().Contain("Quintrel");
        (await service.Client.DeleteAsync("/api/concertation/donnees?personne=RE-03", Stop)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await service.Client.GetStringAsync("/api/concertation/donnees?personne=RE-03", Stop)).Should().NotContain("Quintrel");
    }

    [Fact]
    public async Task One_letter_is_seen_as_Word_opens_it()
    {
        var answer = await Post("apercu/RE-08", "convocation");
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        using var folder = new TemporaryFolder();
        var letter = ProducedDossier.Open(folder.Write("lettre.docx", await answer.Content.ReadAsByteArrayAsync(Stop)));
        letter.Faults.Should().BeEmpty();
        letter.Text.Should().Contain("Escoffard");
    }

    [Theory]
    [InlineData("inconnu", null, "n'est pas un type de lettre")]
    [InlineData("convocation", "graph", "n'est pas configuré")]
    public async Task What_cannot_be_sent_is_a_French_problem(string type, string? canal, string words)
    {
        var problem = await Json(await Post("apercu", type, ("canal", canal ?? string.Empty)), HttpStatusCode.UnprocessableEntity);
        problem.GetProperty("detail").GetString().Given().Replace('’', '\'').Should().Contain(words);
    }

    [Fact]
    public async Task What_is_due_is_asked_with_the_workbook()
    {
        using var form = FormOf("2026-05-30");
        var due = await Json(await service.Client.PostAsync("/api/concertation/relances", form, Stop), HttpStatusCode.OK);
        due.ValueKind.Should().Be(JsonValueKind.Array);
    }

    [Fact]
    public async Task Every_address_is_described()
    {
        var api = await service.Client.GetFromJsonAsync<JsonElement>("/openapi/v1.json", Stop);
        api.GetProperty("paths").EnumerateObject().Select(path => path.Name).Should().Contain([
            "/api/concertation/apercu", "/api/concertation/campagnes", "/api/concertation/campagnes/{id}", "/api/concertation/lettres/{cle}/decision",
            "/api/concertation/chronologie", "/api/concertation/relances", "/api/concertation/reponses", "/api/concertation/donnees", "/api/concertation/essai",
        ]);
    }

    private async Task<JsonElement> Settled(string id)
    {
        for (var attempt = 0; ; attempt++)
        {
            var one = await service.Client.GetFromJsonAsync<JsonElement>($"/api/concertation/campagnes/{id}", Stop);
            if (one.GetProperty("lettres").EnumerateArray().All(letter => letter.GetProperty("etat").GetString() is "deposee" or "envoyee" or "indecise" or "refusee"))
            {
                return one;
            }

            attempt.Should().BeLessThan(600, "letters leave by themselves");
            await Task.Delay(100, Stop);
        }
    }

    private async Task<HttpResponseMessage> Post(string address, string type, params (string Name, string Value)[] fields)
    {
        using var form = FormOf("2026-04-01");
        form.Add(new StringContent(type), "type");
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        return await service.Client.PostAsync($"/api/concertation/{address}", form, Stop);
    }

    private static MultipartFormDataContent FormOf(string date) => new()
    {
        { new ByteArrayContent(File.ReadAllBytes(Project.Exemple)), "classeur", "paa.xlsx" },
        { new StringContent(date), "date" },
    };

    private static async Task<JsonElement> Json(HttpResponseMessage answer, HttpStatusCode expected)
    {
        var text = await answer.Content.ReadAsStringAsync(Stop);
        answer.StatusCode.Should().Be(expected, "it said: {0}", text);
        return JsonDocument.Parse(text).RootElement.Clone();
    }
}
