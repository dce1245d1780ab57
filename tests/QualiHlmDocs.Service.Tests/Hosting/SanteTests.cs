using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Hosting;

public sealed class SanteTests(RunningService service) : IDisposable
{
    private readonly TemporaryFolder _data = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("/sante/vivant")]
    [InlineData("/sante/pret")]
    public async Task Whoever_watches_the_service_is_answered_without_a_token(string path)
    {
        using var stranger = new HttpClient { BaseAddress = service.Client.BaseAddress };
        var answer = await stranger.GetAsync(path, Stop);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("pret").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task A_service_that_cannot_write_its_archive_says_that_it_is_not_ready()
    {
        // A file where the archive's folder should be: nobody, root included, writes there.
        var inTheWay = _data.Write("archive-ici", [1]);
        await using var stuck = await KillableService.Start(_data, ("QUALIHLM_ARCHIVE", Path.Combine(inTheWay, "archive")));
        var answer = await stuck.Client.GetAsync("/sante/pret", Stop);
        answer.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("manques")[0].GetString().Should().Contain("archive");
    }
}
