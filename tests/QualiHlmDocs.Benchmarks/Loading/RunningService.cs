using System.Diagnostics;
using System.Net.Http.Headers;
using System.Reflection;

namespace QualiHlmDocs.Benchmarks.Loading;

/// <summary>The service in a process of its own, on a data folder that is thrown away.</summary>
internal sealed class RunningService : IDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("qualihlm-load-");

    public RunningService()
    {
        var program = Path.Combine(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location) ?? ".", "QualiHlmDocs.Service.dll");
        var start = new ProcessStartInfo("dotnet", [program, "servir", "--port", "0"]) { RedirectStandardOutput = true };
        start.Environment["QUALIHLM_DONNEES"] = _data.FullName;
        start.Environment["QUALIHLM_ARCHIVE"] = Path.Combine(_data.FullName, "archive");
        _process = Process.Start(start) ?? throw new InvalidOperationException("The service did not start.");
        var line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The service said nothing.");
        var address = new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..]);
        Address = new Uri(address.GetLeftPart(UriPartial.Authority));
        Client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 128 }) { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(5) };
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", address.Query["?jeton=".Length..]);
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>In bytes, now.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _data.Delete(recursive: true);
    }
}
