using System.Net;

namespace QualiHlmDocs.Service.Concertations.Canaux.Smtp;

/// <summary>A mail server, and how it is spoken to.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">587 for submission, 465 for TLS from the start, 25 inside a network.</param>
/// <param name="Security">How the talk is protected.</param>
public sealed record SmtpSettings(string Host, int Port, SmtpSecurity Security)
{
    /// <summary>Null where the server asks for no name.</summary>
    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>For each connection, greeting and answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>After the last line of a letter servers may take their time (RFC 5321, 4.5.3.2.6 says ten minutes).</summary>
    public TimeSpan FinalPatience { get; init; } = TimeSpan.FromMinutes(4);

    /// <summary>A password never crosses a network in clear.</summary>
    internal bool MaySignIn => Security != SmtpSecurity.Aucune || Host is "localhost" || (IPAddress.TryParse(Host, out var address) && IPAddress.IsLoopback(address));
}

/// <summary>How the talk with a mail server is protected.</summary>
public enum SmtpSecurity
{
    /// <summary>In clear, then TLS before anything is said; refused where the server does not offer it.</summary>
    StartTls,

    /// <summary>TLS from the first byte.</summary>
    Tls,

    /// <summary>In clear: a server on this machine or inside the network.</summary>
    Aucune,
}
