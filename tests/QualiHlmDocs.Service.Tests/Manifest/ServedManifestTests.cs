using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using QualiHlmDocs.Service.Hosting;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Manifest;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Manifest;

public sealed class ServedManifestTests(RunningService service)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_the_root_s_manifest_for_the_origin_that_answers()
    {
        using var stranger = new HttpClient { BaseAddress = service.Client.BaseAddress };
        var answer = await stranger.GetAsync("/manifest.xml", Stop);
        $"{answer.Content.Headers.ContentType}".Should().Be("application/xml; charset=utf-8");
        var origin = service.Address.GetLeftPart(UriPartial.Authority);
        (await answer.Content.ReadAsStringAsync(Stop)).Should().Be(Manifests.Canonical.Replace(AddinManifest.CanonicalOrigin, origin, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_knows_the_token_gets_a_manifest_whose_pane_opens()
    {
        var manifest = await service.Client.GetStringAsync("/manifest.xml", Stop);
        manifest.Should().Contain($"/taskpane.html?jeton={service.Jeton}\"").And.Contain($"/taskpane.html?jeton={service.Jeton}&amp;vue=controle\"");
    }

    [Theory]
    [InlineData("https://docs.organisme.example", "docs.organisme.example")]
    [InlineData("https://docs.organisme.example:8443", "docs.organisme.example:8443")]
    public async Task A_named_origin_stands_in_the_manifest_and_is_answered_and_no_other(string origine, string host)
    {
        using var folder = new TemporaryFolder();
        await using var app = WebHost.Build(new ServiceSettings(0, folder.Path, null, ServiceSettings.OrigineOf(origine)), 0);
        await app.StartAsync(Stop);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var manifest = await (await Ask(client, host, origine)).Content.ReadAsStringAsync(Stop);
        Manifests.FaultsOf(manifest).Should().BeEmpty();
        manifest.Should().Contain($"\"{origine}/taskpane.html\"").And.NotContain("localhost");
        (await Ask(client, "autre.example", origine)).StatusCode.Should().Be(HttpStatusCode.MisdirectedRequest);
        (await Ask(client, host, "https://autre.example")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        await app.StopAsync(Stop);
    }

    [Theory]
    [InlineData("http://docs.organisme.example")]
    [InlineData("https://docs.organisme.example/volet")]
    [InlineData("https://docs.organisme.example/?a")]
    [InlineData("https://moi@docs.organisme.example")]
    [InlineData("docs.organisme.example")]
    [InlineData("")]
    public void What_is_no_https_origin_is_left_out(string text) => ServiceSettings.OrigineOf(text).Should().BeNull();

    [Theory]
    [InlineData(16)]
    [InlineData(32)]
    [InlineData(80)]
    public async Task Icons_may_be_kept_and_drawn_by_Office(int size)
    {
        var answer = await service.Client.GetAsync($"/icones/icone-{size}.png", Stop);
        $"{answer.Content.Headers.ContentType}".Should().Be("image/png");
        $"{answer.Headers.CacheControl}".Should().Contain("max-age").And.NotContain("no-");
        answer.Headers.GetValues("Cross-Origin-Resource-Policy").Should().Equal("cross-origin");
        ManifestIcons.Measure(await answer.Content.ReadAsByteArrayAsync(Stop)).Should().Be((size, size));
    }

    [Fact]
    public async Task Office_s_page_may_run_Microsoft_s_script_and_its_own_watchdog_and_nothing_else()
    {
        var answer = await service.Client.GetAsync("/taskpane.html?vue=controle", Stop);
        var page = await answer.Content.ReadAsStringAsync(Stop);
        var watchdog = Regex.Match(page, "<script>(.*?)</script>", RegexOptions.Singleline).Groups[1].Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(watchdog)));
        answer.Headers.GetValues("Content-Security-Policy").Single().Should()
            .Contain($"script-src 'self' https://appsforoffice.microsoft.com 'sha256-{hash}';").And.NotContain("unsafe");
        $"{answer.Headers.CacheControl}".Should().Be("no-cache");
    }

    [Fact]
    public async Task The_browser_s_page_asks_nothing_of_Microsoft()
    {
        var answer = await service.Client.GetAsync("/", Stop);
        (await answer.Content.ReadAsStringAsync(Stop)).Should().NotContain("office.js");
        answer.Headers.GetValues("Content-Security-Policy").Single().Should().NotContain("appsforoffice");
    }

    private static async Task<HttpResponseMessage> Ask(HttpClient client, string host, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/manifest.xml");
        request.Headers.Host = host;
        request.Headers.Add("Origin", origin);
        return await client.SendAsync(request, Stop);
    }
}
