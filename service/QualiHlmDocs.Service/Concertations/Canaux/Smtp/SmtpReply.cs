using System.Collections.Immutable;

namespace QualiHlmDocs.Service.Concertations.Canaux.Smtp;

/// <summary>What a server answered: its code, and its lines without it.</summary>
internal sealed record SmtpReply(int Code, ImmutableArray<string> Lines)
{
    public bool IsDone => Code is >= 200 and < 300;

    /// <summary>It may be otherwise later.</summary>
    public bool IsPassing => Code is >= 400 and < 500;

    /// <summary>Whether EHLO's answer offers an extension.</summary>
    public bool Offers(string keyword) => Lines.Any(line => line.Split(' ')[0].Equals(keyword, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether EHLO's answer offers a way to sign in.</summary>
    public bool OffersAuth(string mechanism) => Lines.Any(line =>
        line.StartsWith("AUTH", StringComparison.OrdinalIgnoreCase) && line[4..].Split([' ', '='], StringSplitOptions.RemoveEmptyEntries).Contains(mechanism, StringComparer.OrdinalIgnoreCase));
}

/// <summary>The server answered other than it must before the letter's last line: nothing has left.</summary>
internal sealed class SmtpRefusalException(string motif, SmtpReply? reply, bool concernsMailbox = false) : Exception(motif)
{
    public SmtpReply? Reply { get; } = reply;

    /// <summary>True when no other letter would fare better.</summary>
    public bool ConcernsMailbox { get; } = concernsMailbox;
}
