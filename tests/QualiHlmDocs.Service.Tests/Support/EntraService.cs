using System.Diagnostics;

namespace QualiHlmDocs.Service.Tests.Support;

/// <summary>The built program with Entra ID configured, against the stand-in.</summary>
public sealed class EntraService : IAsyncLifetime
{
    private readonly TemporaryFolder _data = new();
    private Process? _process;

    public EntraStandIn Entra { get; } = new();

    public Uri Address { get; private set; } = new("about:blank");

    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Entra.Start();
        var start = new ProcessStartInfo(Project.Program, ["servir", "--port", "0"]) { RedirectStandardOutput = true };
        start.Environment["QUALIHLM_DONNEES"] = _data.Path;
        start.Environment["QUALIHLM_ARCHIVE"] = _data.Archive;
        start.Environment["Entra__ClientId"] = $"{Entra.ClientId}";
        start.Environment["Entra__Locataires"] = $"{Entra.Tenant},{Entra.OtherTenant}";
        start.Environment["Entra__Instance"] = $"{Entra.Instance}";
        _process = Process.Start(start) ?? throw new InvalidOperationException("The service did not start.");
        var line = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The service said nothing.");
        Address = new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..]);
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

        await Entra.DisposeAsync();
        _data.Dispose();
    }
}
