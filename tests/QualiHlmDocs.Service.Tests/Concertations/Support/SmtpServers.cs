using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Concertations.Support;

/// <summary>
/// A real mail server (Debian's aiosmtpd) on loopback, keeping what it accepts one file a letter. It can be told to
/// break the connection before or after it accepted, as a share of the letters.
/// </summary>
internal sealed class SmtpServers : IAsyncDisposable
{
    private const string Python = "/usr/bin/python3";

    private const string Program = """
        import asyncio, os, random, sys
        from aiosmtpd.smtp import SMTP
        folder, seed, chance = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
        dice = random.Random(seed)
        class Keep:
            count = 0
            async def handle_DATA(self, server, session, envelope):
                fate = dice.random()
                if fate < chance:
                    server.transport.abort(); await asyncio.sleep(0); return '451 lost before'
                if fate < 2 * chance:
                    return '451 4.3.0 later'
                Keep.count += 1
                name = os.path.join(folder, f'{Keep.count:06}')
                with open(name + '.tmp', 'wb') as f: f.write(envelope.content)
                os.rename(name + '.tmp', name + '.eml')
                if fate < 3 * chance:
                    server.transport.abort(); await asyncio.sleep(0)
                return '250 2.0.0 kept'
        async def main():
            loop = asyncio.get_running_loop()
            server = await loop.create_server(lambda: SMTP(Keep(), hostname='essai', enable_SMTPUTF8=True), '127.0.0.1', 0)
            print(server.sockets[0].getsockname()[1], flush=True)
            await server.serve_forever()
        asyncio.run(main())
        """;

    private readonly TemporaryFolder _folder = new();
    private Process? _process;

    public int Port { get; private set; }

    /// <summary>What it accepted, in order.</summary>
    public IReadOnlyList<string> Kept => [.. Directory.EnumerateFiles(_folder.Path, "*.eml").Order(StringComparer.Ordinal)];

    /// <summary>Starts one; the test is skipped, visibly, where it is not installed.</summary>
    public static async Task<SmtpServers> Start(int seed = 1, double chance = 0)
    {
        var isThere = File.Exists(Python) && (await ChildProcess.Run(new(Python, ["-c", "import aiosmtpd.smtp"]))).ExitCode == 0;
        Assert.SkipUnless(isThere, "python3-aiosmtpd is not installed.");
        var server = new SmtpServers();
        server._process = Process.Start(new ProcessStartInfo(
            Python, ["-W", "ignore", "-c", Program, server._folder.Path, $"{seed}", chance.ToString(System.Globalization.CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException("The mail server did not start.");
        server._process.BeginErrorReadLine(); // it complains of the connections that it breaks itself
        server.Port = int.Parse(await server._process.StandardOutput.ReadLineAsync() ?? "0", System.Globalization.CultureInfo.InvariantCulture);
        return server;
    }

    /// <summary>A port on which nobody answers.</summary>
    public static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        _folder.Dispose();
    }
}
