using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Hosting;

public sealed class WebHostTests(RunningService service)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void It_listens_on_this_machine_alone() =>
        IPAddress.IsLoopback(IPAddress.Parse(service.Address.Host)).Should().BeTrue();

    [Fact]
    public async Task The_pane_is_served_with_files_that_never_change_and_a_page_that_is_always_asked_for()
    {
        var page = await service.Client.GetAsync("/", Stop);
        $"{page.Headers.CacheControl}".Should().Be("no-cache");
        var html = await page.Content.ReadAsStringAsync(Stop);
        var script = System.Text.RegularExpressions.Regex.Match(html, "src=\"\\./(assets/[^\"]+\\.js)\"").Groups[1].Value;
        var asset = await service.Client.GetAsync("/" + script, Stop);
        asset.StatusCode.Should().Be(HttpStatusCode.OK);
        $"{asset.Headers.CacheControl}".Should().Contain("immutable");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/version")]
    [InlineData("/nulle-part")]
    public async Task Office_may_frame_it_and_nobody_else_and_no_script_comes_from_elsewhere(string path)
    {
        var answer = await service.Client.GetAsync(path, Stop);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.Should().Contain("default-src 'none'").And.Contain("script-src 'self'").And.Contain("frame-ancestors 'self' https://*.officeapps.live.com");
        policy.Should().NotContain("unsafe");
        answer.Headers.Contains("X-Frame-Options").Should().BeFalse("it knows one origin only, and Office would show an empty pane");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        answer.Headers.Contains("Server").Should().BeFalse();
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("192.168.1.10")]
    public async Task A_name_made_to_point_here_is_refused(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/version");
        request.Headers.Host = host;
        await Refused(request, HttpStatusCode.MisdirectedRequest);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("null")]
    public async Task Another_site_s_page_is_refused(string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/version");
        request.Headers.Add("Origin", origin);
        await Refused(request, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Its_own_page_is_answered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/version");
        request.Headers.Add("Origin", service.Address.GetLeftPart(UriPartial.Authority));
        (await service.Client.SendAsync(request, Stop)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_unknown_address_is_a_French_problem()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/nulle-part");
        await Refused(request, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_OpenAPI_document_names_every_address_of_the_API()
    {
        var document = await service.Client.GetFromJsonAsync<JsonElement>("/openapi/v1.json", Stop);
        document.GetProperty("openapi").GetString().Should().StartWith("3.");
        document.GetProperty("paths").EnumerateObject().Select(path => path.Name).Should().BeEquivalentTo(
            Endpoints.All.Where(endpoint => endpoint.IsDescribed).Select(endpoint => endpoint.Template).Distinct());
    }

    [Fact]
    public async Task The_pane_is_typed_from_the_document_that_is_served()
    {
        var file = Project.File("addin", "openapi.json");
        var served = (await service.Client.GetStringAsync("/openapi/v1.json", Stop)).ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("QUALIHLM_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(file, served, Stop);
        }

        var kept = (await File.ReadAllTextAsync(file, Stop)).ReplaceLineEndings("\n");
        (served == kept).Should().BeTrue("addin/openapi.json is what the service says; QUALIHLM_ACCEPT=1 writes it anew, then « npm run types » in addin/");
    }

    private async Task Refused(HttpRequestMessage request, HttpStatusCode status)
    {
        var answer = await service.Client.SendAsync(request, Stop);
        answer.StatusCode.Should().Be(status);
        $"{answer.Content.Headers.ContentType}".Should().StartWith("application/problem+json");
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
        problem.GetProperty("status").GetInt32().Should().Be((int)status);
        problem.GetProperty("detail").GetString().Should().EndWith(".").And.NotContain("Exception");
    }
}
