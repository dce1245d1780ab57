using System.Diagnostics;

namespace QualiHlmDocs.Service.Tests.Support;

/// <summary>The built program on a data folder that outlives it.</summary>
internal sealed class KillableService : IAsyncDisposable
{
    private readonly Process _process;

    private KillableService(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = new Uri(address.GetLeftPart(UriPartial.Authority)) };
        Client.DefaultRequestHeaders.Authorization = new("Bearer", address.Query["?jeton=".Length..]);
    }

    public HttpClient Client { get; }

    public static async Task<KillableService> Start(TemporaryFolder data, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Project.Program, ["servir", "--port", "0"]) { RedirectStandardOutput = true };
        start.Environment["QUALIHLM_DONNEES"] = data.Path;
        start.Environment["QUALIHLM_ARCHIVE"] = data.Archive;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("The service did not start.");
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The service said nothing.");
        return new(process, new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..]));
    }

    /// <summary>As a power cut would.</summary>
    public async Task Kill()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            await Kill();
        }

        _process.Dispose();
    }
}
