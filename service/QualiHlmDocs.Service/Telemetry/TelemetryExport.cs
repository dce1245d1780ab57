using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Telemetry;

/// <summary>
/// Traces and measures of requests, sent by OTLP to the collector that <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names; nothing is
/// sent, and nothing kept, where none is named. What a request asks for after its path may name a person, and is left out.
/// </summary>
public sealed class TelemetryExport(IConfiguration configuration) : IHostedService, IDisposable
{
    /// <summary>The variable by which every OpenTelemetry exporter finds its collector.</summary>
    public const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] Meters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    private TracerProvider? _traces;
    private MeterProvider? _measures;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (configuration[EndpointVariable] is { Length: > 0 } endpoint && Uri.TryCreate(endpoint, UriKind.Absolute, out _))
        {
            var resource = ResourceBuilder.CreateDefault().AddService("qualihlm-docs", serviceVersion: ProgramVersion.Current);
            _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource("Microsoft.AspNetCore").AddProcessor(new PathsOnly()).AddOtlpExporter().Build();
            _measures = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Meters).AddOtlpExporter().Build();
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        _traces?.Dispose();
        _measures?.Dispose();
    }

    private sealed class PathsOnly : BaseProcessor<Activity>
    {
        private static readonly string[] Personal = ["url.query", "url.full", "http.url", "http.target", "client.address", "user_agent.original", "http.user_agent"];

        public override void OnEnd(Activity data)
        {
            foreach (var name in Personal)
            {
                data.SetTag(name, null);
            }
        }
    }
}
