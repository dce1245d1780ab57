using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Travaux;

/// <summary>Documents made in the background over HTTP.</summary>
public sealed class TravauxApiTests(RunningService service)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_that_can_be_made_is_made_and_each_document_is_fetched()
    {
        var ended = await Followed(service.Client, await Ask(service.Client, "bordereau-pieces"));
        ended.GetProperty("etat").GetString().Should().Be("acheve");
        ended.GetProperty("fait").GetInt32().Should().Be(ended.GetProperty("total").GetInt32());
        var document = ended.GetProperty("documents")[0];
        var bytes = await service.Client.GetByteArrayAsync(document.GetProperty("document").GetString(), Stop);
        using var zip = new ZipArchive(await service.Client.GetStreamAsync($"/api/travaux/{Id(ended)}/documents.zip", Stop));
        var entry = zip.Entries.Should().ContainSingle().Which;
        entry.Name.Should().Be(document.GetProperty("nom").GetString());
        entry.Length.Should().Be(bytes.Length);
    }

    [Fact]
    public async Task The_same_request_sent_twice_is_one_piece_of_work()
    {
        var key = $"{Guid.NewGuid()}";
        var first = await Ask(service.Client, "paa", key);
        var second = await Ask(service.Client, "paa", key);
        Id(second).Should().Be(Id(first));
        Id(await Ask(service.Client, "paa", $"{Guid.NewGuid()}")).Should().NotBe(Id(first));
    }

    [Fact]
    public async Task A_stopped_piece_of_work_keeps_what_was_made()
    {
        var asked = await Ask(service.Client, null);
        (await service.Client.DeleteAsync($"/api/travaux/{Id(asked)}", Stop)).StatusCode.Should().Be(HttpStatusCode.Accepted);
        var ended = await Followed(service.Client, asked);
        ended.GetProperty("etat").GetString().Should().Be("annule");
        ended.GetProperty("fait").GetInt32().Should().BeLessThan(ended.GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("inconnu", null, HttpStatusCode.BadRequest)]
    [InlineData(null, "31/31/2026", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_asked_is_a_French_problem(string? code, string? date, HttpStatusCode status)
    {
        using var form = Form(code, date);
        var answer = await service.Client.PostAsync("/api/travaux", form, Stop);
        answer.StatusCode.Should().Be(status);
        (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("detail").GetString().Should().EndWith(".");
    }

    [Fact]
    public async Task A_killed_service_tells_the_truth_when_it_is_back()
    {
        using var data = new TemporaryFolder();
        string id;
        await using (var killed = await KillableService.Start(data))
        {
            id = Id(await Ask(killed.Client, null));
            await killed.Kill();
        }

        await using var back = await KillableService.Start(data);
        var found = await back.Client.GetFromJsonAsync<JsonElement>($"/api/travaux/{id}", Stop);
        found.GetProperty("etat").GetString().Should().Be("interrompu");
        found.GetProperty("message").GetString().Should().Contain("s’est arrêté");
        foreach (var document in found.GetProperty("documents").EnumerateArray())
        {
            (await back.Client.GetAsync(document.GetProperty("document").GetString(), Stop)).StatusCode.Should().Be(HttpStatusCode.OK);
        }
    }

    internal static async Task<JsonElement> Ask(HttpClient client, string? code, string? key = null)
    {
        using var form = Form(code, "2026-05-20");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/travaux") { Content = form };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        var answer = await client.SendAsync(request, Stop);
        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
    }

    private static async Task<JsonElement> Followed(HttpClient client, JsonElement travail)
    {
        while (travail.GetProperty("etat").GetString() is "en_attente" or "en_cours")
        {
            await Task.Delay(50, Stop);
            travail = await client.GetFromJsonAsync<JsonElement>($"/api/travaux/{Id(travail)}", Stop);
        }

        return travail;
    }

    private static MultipartFormDataContent Form(string? code, string? date)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(File.ReadAllBytes(Project.Exemple)), "classeur", "paa.xlsx" } };
        foreach (var (name, value) in new[] { ("code", code), ("date", date) })
        {
            if (value is not null)
            {
                form.Add(new StringContent(value), name);
            }
        }

        return form;
    }

    private static string Id(JsonElement travail) => $"{travail.GetProperty("id")}";
}
