using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Identity;

/// <summary>With Entra ID (a stand-in that signs tokens): what is not a token of ours, for us, with the role it takes, is refused.</summary>
public sealed class EntraTests(EntraService service) : IClassFixture<EntraService>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Attacks()
    {
        var rows = new TheoryData<string, string>();
        foreach (var endpoint in Endpoints.All.Where(one => one.Right is not null))
        {
            foreach (var attacker in EntraStandIn.BadTokens)
            {
                rows.Add($"{endpoint}", attacker);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task A_bad_token_is_refused(string endpoint, string attacker)
    {
        var attacked = Endpoints.All.Single(one => $"{one}" == endpoint);
        var answer = await Ask(attacked, service.Entra.Token(attacker));
        answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("detail").GetString().Should().EndWith(".");
    }

    [Fact]
    public async Task A_role_that_an_address_does_not_take_is_refused()
    {
        foreach (var endpoint in Endpoints.All.Where(one => one.Right is not null))
        {
            (await Ask(endpoint, service.Entra.Token("no role"))).StatusCode.Should().Be(HttpStatusCode.Forbidden, "{0} takes a role", endpoint);
            if (endpoint.Right == "Produire")
            {
                (await Ask(endpoint, service.Entra.Token("lecteur"))).StatusCode.Should().Be(HttpStatusCode.Forbidden, "{0} is for pilotes", endpoint);
            }
        }
    }

    [Fact]
    public async Task Each_tenant_sees_its_own_documents_alone()
    {
        var (ours, theirs) = (service.Entra.Token("pilote"), service.Entra.Token("pilote of the other tenant"));
        var made = await Produce(ours);
        made.StatusCode.Should().Be(HttpStatusCode.Created);
        var production = await made.Content.ReadFromJsonAsync<JsonElement>(Stop);
        var address = $"{production.GetProperty("document")}";
        (await Get(address, ours)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await Get(address, theirs)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await Get(address, service.Entra.Token("lecteur"))).StatusCode.Should().Be(HttpStatusCode.OK, "a lecteur of the same organisme reads");
        (await (await Get("/api/versions", ours)).Content.ReadFromJsonAsync<JsonElement>(Stop)).GetArrayLength().Should().Be(1);
        (await (await Get("/api/versions", theirs)).Content.ReadFromJsonAsync<JsonElement>(Stop)).GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task The_token_of_the_machine_opens_nothing_here() =>
        (await Get("/api/versions", new string('0', 32))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);

    private Task<HttpResponseMessage> Get(string address, string token) => Ask(new("GET", address, null, true, true), token);

    private async Task<HttpResponseMessage> Ask(Endpoint endpoint, string token)
    {
        using var request = new HttpRequestMessage(new HttpMethod(endpoint.Method), new Uri(service.Address, endpoint.Path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await service.Client.SendAsync(request, Stop);
    }

    private async Task<HttpResponseMessage> Produce(string token)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(await File.ReadAllBytesAsync(Project.Exemple, Stop)), "classeur", "paa.xlsx" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(service.Address, "/api/productions/dossier")) { Content = form };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await service.Client.SendAsync(request, Stop);
    }
}
