using System.Collections.Immutable;
using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace QualiHlmDocs.Service.Concertations.Canaux.Smtp;

/// <summary>One talk with a mail server (RFC 5321): lines out, replies in, each within a time.</summary>
internal sealed class SmtpConnection : IDisposable
{
    private const int MaxReplyLines = 128;
    private const int MaxReplyLength = 2048;

    private readonly SmtpSettings _settings;
    private readonly TcpClient _client = new();
    private readonly byte[] _one = new byte[1];
    private Stream _stream = Stream.Null;

    private SmtpConnection(SmtpSettings settings) => _settings = settings;

    public static async Task<SmtpConnection> Open(SmtpSettings settings, CancellationToken stop)
    {
        var connection = new SmtpConnection(settings);
        try
        {
            await Within(settings.Patience, async limit => await connection._client.ConnectAsync(settings.Host, settings.Port, limit), stop);
            connection._stream = connection._client.GetStream();
            if (settings.Security == SmtpSecurity.Tls)
            {
                await connection.Secure(stop);
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _stream.Dispose();
        _client.Dispose();
    }

    public async Task Secure(CancellationToken stop) => await Within(_settings.Patience, async limit =>
    {
        var secure = new SslStream(_stream, leaveInnerStreamOpen: false);
        _stream = secure;
        await secure.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = _settings.Host }, limit);
    }, stop);

    public async Task<SmtpReply> Say(string line, CancellationToken stop)
    {
        await Write(Encoding.UTF8.GetBytes(line + "\r\n"), stop);
        return await Hear(_settings.Patience, stop);
    }

    public Task Write(ReadOnlyMemory<byte> bytes, CancellationToken stop) => Within(_settings.FinalPatience, async limit =>
    {
        await _stream.WriteAsync(bytes, limit);
        await _stream.FlushAsync(limit);
    }, stop);

    public async Task<SmtpReply> Hear(TimeSpan patience, CancellationToken stop)
    {
        SmtpReply? reply = null;
        await Within(patience, async limit => reply = await Read(limit), stop);
        return reply ?? throw new IOException("The server said nothing.");
    }

    private async Task<SmtpReply> Read(CancellationToken stop)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        while (lines.Count < MaxReplyLines)
        {
            var line = await ReadLine(stop);
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            {
                throw new IOException("The server does not speak SMTP.");
            }

            lines.Add(line.Length > 4 ? line[4..] : string.Empty);
            if (line.Length == 3 || line[3] != '-')
            {
                return new(code, lines.ToImmutable());
            }
        }

        throw new IOException("The server's answer has no end.");
    }

    // Byte by byte: what follows a reply may be TLS, which a buffer would have swallowed.
    private async Task<string> ReadLine(CancellationToken stop)
    {
        var line = new StringBuilder();
        while (line.Length < MaxReplyLength)
        {
            if (await _stream.ReadAsync(_one, stop) == 0)
            {
                throw new IOException("The server closed the connection.");
            }

            if (_one[0] == (byte)'\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append((char)_one[0]);
        }

        throw new IOException("The server's line has no end.");
    }

    private static async Task Within(TimeSpan patience, Func<CancellationToken, Task> work, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(patience);
        try
        {
            await work(limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new TimeoutException("The server did not answer in time.");
        }
    }
}
