using System.Diagnostics;

namespace QualiHlmDocs.Service.Tests.Support;

/// <summary>The built program, serving on a free loopback port with a data folder of its own.</summary>
public sealed class RunningService : IAsyncLifetime
{
    private readonly TemporaryFolder _data = new();
    private Process? _process;

    /// <summary>The address it printed, with its token.</summary>
    public Uri Address { get; private set; } = new("about:blank"); // until it has started

    /// <summary>A client that shows the token.</summary>
    public HttpClient Client { get; } = new();

    /// <summary>The token that the address carries.</summary>
    public string Jeton => Address.Query["?jeton=".Length..];

    /// <summary>Where it keeps documents.</summary>
    public string DataFolder => _data.Path;

    /// <summary>Its archive.</summary>
    public string Archive => _data.Archive;

    public async ValueTask InitializeAsync()
    {
        var start = new ProcessStartInfo(Project.Program, ["servir", "--port", "0"]) { RedirectStandardOutput = true };
        start.Environment["QUALIHLM_DONNEES"] = _data.Path;
        start.Environment["QUALIHLM_ARCHIVE"] = _data.Archive;
        _process = Process.Start(start) ?? throw new InvalidOperationException("The service did not start.");
        var line = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The service said nothing.");
        Address = new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..]);
        Client.BaseAddress = new Uri(Address.GetLeftPart(UriPartial.Authority));
        Client.DefaultRequestHeaders.Authorization = new("Bearer", Jeton);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        _data.Dispose();
    }
}
