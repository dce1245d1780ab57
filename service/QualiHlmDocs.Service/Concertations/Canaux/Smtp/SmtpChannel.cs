using System.Net.Sockets;
using System.Security.Authentication;

namespace QualiHlmDocs.Service.Concertations.Canaux.Smtp;

/// <summary>
/// Mail through a server (SMTP). Until the letter's last line nothing can have left; from then until the server's answer
/// nobody knows, and a server cannot be asked afterwards: a person decides.
/// </summary>
public sealed class SmtpChannel(SmtpSettings settings) : IChannel
{
    public const string ChannelName = "smtp";

    private static readonly TimeSpan AfterRefusedMailbox = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan AfterBusy = TimeSpan.FromMinutes(5);

    public string Name => ChannelName;

    public TimeSpan ProbeDelay => TimeSpan.Zero;

    public Task<Outcome> Draft(Lettre lettre, string externe, CancellationToken stop) => Task.FromResult(
        !IsAddress(lettre.A.Adresse) ? new Outcome(Issue.Refusee, "L’adresse de courriel du destinataire n’en est pas une.")
        : !IsAddress(lettre.De.Adresse) ? new Outcome(Issue.Refusee, "L’adresse de courriel de l’expéditeur n’en est pas une.")
        : new Outcome(Issue.Redigee));

    public async Task<Outcome> Send(Lettre lettre, string externe, CancellationToken stop)
    {
        var bytes = Stuffed(LettreMail.Of(lettre, isUnsent: false).ToBytes());
        SmtpConnection? connection = null;
        try
        {
            connection = await SmtpConnection.Open(settings, stop);
            await new SmtpTalk(settings, connection).Begin(lettre, bytes.Length, stop);
            await connection.Write(bytes, stop); // without its end the server accepts nothing
        }
        catch (SmtpRefusalException refusal)
        {
            connection?.Dispose();
            return Of(refusal);
        }
        catch (Exception fault) when (fault is IOException or SocketException or TimeoutException or AuthenticationException)
        {
            connection?.Dispose();
            return new(Issue.PasPartie, $"Le serveur de courriel n’est pas joint ({fault.GetType().Name}).");
        }

        using (connection)
        {
            return await End(connection, stop);
        }
    }

    /// <summary>A server forgets: only a person, who can see the mailbox, knows.</summary>
    public Task<Outcome> Probe(Lettre lettre, string externe, TimeSpan since, CancellationToken stop) =>
        Task.FromResult(new Outcome(Issue.Inconnue, "Le serveur de courriel n’a pas répondu après la fin de la lettre : elle est peut-être partie."));

    private async Task<Outcome> End(SmtpConnection connection, CancellationToken stop)
    {
        try
        {
            await connection.Write(".\r\n"u8.ToArray(), stop);
            var reply = await connection.Hear(settings.FinalPatience, stop);
            await Leave(connection, stop);
            return reply.IsDone ? new(Issue.Partie)
                : reply.IsPassing ? new(Issue.PasPartie, $"Le serveur de courriel remet la lettre à plus tard (code {reply.Code}).", AfterBusy)
                : new(Issue.Refusee, $"Le serveur de courriel refuse la lettre (code {reply.Code}).");
        }
        catch (Exception fault) when (fault is IOException or SocketException or TimeoutException)
        {
            return new(Issue.Inconnue, "La connexion s’est perdue après la fin de la lettre.");
        }
    }

    // The letter's fate is known: how the talk ends changes nothing to it.
    private static async Task Leave(SmtpConnection connection, CancellationToken stop)
    {
        try
        {
            await connection.Say("QUIT", stop);
        }
        catch (Exception fault) when (fault is IOException or SocketException or TimeoutException or OperationCanceledException)
        {
        }
    }

    private static Outcome Of(SmtpRefusalException refusal) => refusal switch
    {
        { ConcernsMailbox: true } => new(Issue.PasPartie, refusal.Message, AfterRefusedMailbox, PauseBoite: true),
        { Reply.IsPassing: true } => new(Issue.PasPartie, refusal.Message, AfterBusy),
        _ => new(Issue.Refusee, refusal.Message),
    };

    private static bool IsAddress(string address) =>
        address.Length is > 2 and <= 254 && address.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < address.Length - 1
        && !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '<' or '>' or ',' or ';');

    // A line that begins with a dot gets another, so that none is taken for the end (RFC 5321, 4.5.2).
    private static byte[] Stuffed(byte[] mail)
    {
        using var output = new MemoryStream(mail.Length + 64);
        var isLineStart = true;
        foreach (var b in mail)
        {
            if (isLineStart && b == (byte)'.')
            {
                output.WriteByte(b);
            }

            output.WriteByte(b);
            isLineStart = b == (byte)'\n';
        }

        return output.ToArray();
    }
}
