using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Concertations.Support;

/// <summary>A real PostgreSQL of this test run, in a temporary folder, on loopback, as an ordinary user; gone at the end.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private static readonly string? Programs = Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order().LastOrDefault()
        : null;

    private readonly SemaphoreSlim _once = new(1);
    private string? _folder;
    private Process? _server;
    private int _port;
    private int _databases;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A new database of it; the test is skipped, visibly, where PostgreSQL is not installed.</summary>
    public async Task<string> NewDatabase()
    {
        Assert.SkipWhen(Programs is null, "PostgreSQL is not installed.");
        await _once.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (_server is null)
            {
                await Start();
            }

            var name = $"essai{++_databases}";
            await Ran("createdb", "-h", "127.0.0.1", "-p", $"{_port}", "-U", "essai", name);
            return $"Host=127.0.0.1;Port={_port};Username=essai;Database={name}";
        }
        finally
        {
            _once.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await Ran("pg_ctl", "stop", "-D", Path.Combine(_folder ?? string.Empty, "data"), "-m", "immediate");
            await _server.WaitForExitAsync();
            _server.Dispose();
        }

        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }

        _once.Dispose();
    }

    private async Task Start()
    {
        _folder = Directory.CreateTempSubdirectory("qualihlm-postgres-").FullName;
        if (Environment.UserName == "root")
        {
            (await ChildProcess.Run(new("chown", ["nobody", _folder]))).ExitCode.Should().Be(0);
        }

        var data = Path.Combine(_folder, "data");
        await Ran("initdb", "-D", data, "-U", "essai", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync");
        _port = FreePort();
        _server = Process.Start(AsOrdinaryUser("postgres", "-D", data, "-h", "127.0.0.1", "-p", $"{_port}", "-k", _folder, "-c", "fsync=off")) ?? throw new InvalidOperationException("PostgreSQL did not start.");
        for (var attempt = 0; (await ChildProcess.Run(AsOrdinaryUser("pg_isready", "-h", "127.0.0.1", "-p", $"{_port}"))).ExitCode != 0; attempt++)
        {
            attempt.Should().BeLessThan(100, "PostgreSQL starts");
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
    }

    private static async Task Ran(string program, params string[] arguments)
    {
        var ended = await ChildProcess.Run(AsOrdinaryUser(program, arguments));
        ended.ExitCode.Should().Be(0, "{0} said: {1}", program, ended.Error);
    }

    // PostgreSQL refuses to be run by root.
    private static ProcessStartInfo AsOrdinaryUser(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs ?? string.Empty, program);
        var start = Environment.UserName == "root"
            ? new ProcessStartInfo("setpriv", ["--reuid=nobody", "--clear-groups", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
        start.WorkingDirectory = "/";
        start.RedirectStandardOutput = start.RedirectStandardError = program == "postgres";
        return start;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
