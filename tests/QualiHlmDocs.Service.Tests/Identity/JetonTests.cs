using System.Net;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Identity;

/// <summary>With nothing configured: who does not show the token of this start is refused, at every address of the API.</summary>
public sealed class JetonTests(RunningService service)
{
    private static readonly Dictionary<string, Action<HttpRequestMessage, RunningService>> Attackers = new(StringComparer.Ordinal)
    {
        ["anonymous"] = (_, _) => { },
        ["forged"] = (request, _) => request.Headers.Authorization = new("Bearer", new string('0', 32)),
        ["of another start"] = (request, _) => request.Headers.Add("Cookie", $"qualihlm-{request.RequestUri?.Port}={new string('a', 32)}"),
        ["in the address"] = (request, _) => request.RequestUri = new($"{request.RequestUri}?jeton={new string('b', 32)}"),
        ["cross-origin"] = (request, running) => { Show(request, running); request.Headers.Add("Origin", "https://evil.example"); },
        ["rebinding host"] = (request, running) => { Show(request, running); request.Headers.Host = "evil.example"; },
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Attacks()
    {
        var rows = new TheoryData<string, string>();
        foreach (var endpoint in Endpoints.All)
        {
            foreach (var attacker in Attackers.Keys)
            {
                rows.Add($"{endpoint}", attacker);
            }
        }

        return rows;
    }

    [Fact]
    public void Every_address_says_who_may_ask() => Endpoints.All.Where(endpoint => !endpoint.IsDeclared).Should().BeEmpty();

    [Fact]
    public void An_address_that_says_nothing_would_be_seen() =>
        new Endpoint("GET", "/api/oubli", null, IsDeclared: false, IsDescribed: true).IsDeclared.Should().BeFalse();

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task A_stranger_is_refused(string endpoint, string attacker)
    {
        var attacked = Endpoints.All.Single(one => $"{one}" == endpoint);
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(new HttpMethod(attacked.Method), new Uri(service.Address, attacked.Path));
        Attackers[attacker](request, service);
        var answer = await client.SendAsync(request, Stop);
        HttpStatusCode[] expected = attacker switch
        {
            "cross-origin" => [HttpStatusCode.Forbidden],
            "rebinding host" => [HttpStatusCode.MisdirectedRequest],
            // What is for everybody is answered; a link with a wrong token leads to the page without it.
            _ when attacked.Right is null => [HttpStatusCode.OK, HttpStatusCode.Found],
            _ => [HttpStatusCode.Unauthorized],
        };
        answer.StatusCode.Should().BeOneOf(expected);
    }

    [Fact]
    public async Task The_printed_address_opens_a_session_that_scripts_cannot_read_and_leaves_no_secret_behind()
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        var answer = await client.GetAsync(service.Address, Stop);
        answer.StatusCode.Should().Be(HttpStatusCode.Found);
        $"{answer.Headers.Location}".Should().Be("/");
        answer.Headers.GetValues("Set-Cookie").Single().Should().Contain("httponly").And.Contain("samesite=strict");
        (await client.GetAsync(new Uri(service.Address, "/api/exemple"), Stop)).StatusCode.Should().Be(HttpStatusCode.OK, "the cookie is the session");
    }

    private static void Show(HttpRequestMessage request, RunningService running) => request.Headers.Authorization = new("Bearer", running.Jeton);
}
