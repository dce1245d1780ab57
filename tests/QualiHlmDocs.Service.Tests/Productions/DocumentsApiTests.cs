using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Productions;

public sealed class DocumentsApiTests(RunningService service)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_list_says_what_can_be_produced_and_the_addresses_are_described()
    {
        var answer = await Post("/api/documents/liste", ("etape", "3"), ("date", "2026-05-25"));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var documents = (await Json(answer)).GetProperty("documents").EnumerateArray().ToList();
        documents.Should().Contain(one => one.GetProperty("code").GetString() == "lettre-convocation" && one.GetProperty("etat").GetString() == "pret");

        var described = (await service.Client.GetFromJsonAsync<JsonElement>("/openapi/v1.json", Stop)).GetProperty("paths");
        described.EnumerateObject().Select(path => path.Name).Should().Contain(["/api/documents/liste", "/api/documents", "/api/lettres"]);
    }

    [Fact]
    public async Task A_document_asked_for_by_its_code_is_kept_and_fetched()
    {
        var answer = await Post("/api/documents", ("code", "ordre-du-jour"), ("date", "2026-05-25"));
        answer.StatusCode.Should().Be(HttpStatusCode.Created);
        var made = (await Json(answer)).GetProperty("documents").EnumerateArray().ToList();
        made.Should().HaveCount(3);
        var document = await service.Client.GetAsync(made[0].GetProperty("document").GetString(), Stop);
        document.StatusCode.Should().Be(HttpStatusCode.OK);
        made[0].GetProperty("nom").GetString().Should().MatchRegex(@"^2026-05-25_QH_C1_CON_Reunion-ordre-du-jour-c-01_v0\.\d+\.docx$");
    }

    [Fact]
    public async Task Letters_come_one_by_one_and_together()
    {
        var answer = await Post("/api/lettres", ("type", "engagement"), ("fusion", "true"), ("date", "2026-05-25"));
        answer.StatusCode.Should().Be(HttpStatusCode.Created);
        var made = await Json(answer);
        made.GetProperty("documents").GetArrayLength().Should().Be(9);
        made.GetProperty("fusion").GetProperty("taille").GetInt32().Should().BePositive();
    }

    [Theory]
    [InlineData("/api/documents", "code", "rien", 400)]
    [InlineData("/api/lettres", "type", "amour", 400)]
    [InlineData("/api/documents/liste", "etape", "12", 400)]
    [InlineData("/api/documents", "code", "lettre-information", 422)]
    public async Task What_cannot_be_is_a_problem_in_French(string address, string field, string value, int status)
    {
        var answer = await Post(address, (field, value), ("date", "2026-05-25"));
        ((int)answer.StatusCode).Should().Be(status);
        $"{answer.Content.Headers.ContentType}".Should().StartWith("application/problem+json");
        (await Json(answer)).GetProperty("detail").GetString().Should().EndWith(".");
    }

    private static Task<JsonElement> Json(HttpResponseMessage answer) => answer.Content.ReadFromJsonAsync<JsonElement>(Stop);

    private async Task<HttpResponseMessage> Post(string address, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(await File.ReadAllBytesAsync(Project.Exemple, Stop)), "classeur", "paa-exemple.xlsx" } };
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        return await service.Client.PostAsync(address, form, Stop);
    }
}
