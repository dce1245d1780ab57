using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Telemetry;

/// <summary>What the service tells a collector, which a stand-in on loopback receives.</summary>
public sealed class TelemetryTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Requests_are_traced_by_their_path_and_never_by_what_they_ask_of_a_person()
    {
        var received = new ConcurrentQueue<string>();
        await using var collector = await Collector(received);
        await using (var service = await KillableService.Start(
            _data, ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Urls.First()), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_BSP_SCHEDULE_DELAY", "200")))
        {
            await service.Client.GetAsync("/api/concertation/donnees?personne=Solange-Exemple", TestContext.Current.CancellationToken);
            for (var patience = 0; patience < 200 && !received.Any(body => body.Contains("/api/concertation/donnees", StringComparison.Ordinal)); patience++)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }

        received.Should().Contain(body => body.Contains("/api/concertation/donnees", StringComparison.Ordinal));
        received.Should().NotContain(body => body.Contains("Solange", StringComparison.Ordinal));
    }

    private static async Task<WebApplication> Collector(ConcurrentQueue<string> received)
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/{**any}", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            received.Enqueue(Encoding.Latin1.GetString(body.ToArray()));
            return Results.Ok();
        });
        await app.StartAsync();
        return app;
    }
}
