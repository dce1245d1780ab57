using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Service.Concertations.Messages;

/// <summary>What a mail that came says of letters that went: an answer to one, or a notice that one did not arrive (RFC 3464).</summary>
public sealed partial record ReceivedMail
{
    /// <summary>The most that is read of one file.</summary>
    public const int MaxBytes = 25 << 20;

    /// <summary>Message-IDs, with brackets, of the mails that it answers or is about.</summary>
    public ImmutableArray<string> About { get; init; } = [];

    /// <summary>The envelope that a notice is about, as we named it; empty otherwise.</summary>
    public string Envelope { get; init; } = string.Empty;

    /// <summary>When it was written; null where it does not say.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>What a server tells of a delivery; null for what a person wrote.</summary>
    public DeliveryNotice? Notice { get; init; }

    /// <summary>True for what programs answer while people are away.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>Reads a mail file.</summary>
    public static ReceivedMail Read(ReadOnlySpan<byte> file)
    {
        var mail = MailPart.Read(Encoding.Latin1.GetString(file));
        var status = mail.All.FirstOrDefault(part => part.MediaType == "message/delivery-status");
        var blocks = status?.Body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(MailPart.Fields).ToList() ?? [];
        return new()
        {
            About = [.. Ids(mail, status is not null)],
            Envelope = blocks.Select(block => block.GetValueOrDefault("Original-Envelope-Id", string.Empty)).FirstOrDefault(words => words.Length > 0) ?? string.Empty,
            Date = DateTimeOffset.TryParse(Comment().Replace(mail.Header("date"), string.Empty), CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date) ? date : null,
            Notice = blocks.Where(block => block.ContainsKey("Action")).Select(Of).FirstOrDefault(),
            IsAutomatic = mail.Header("auto-submitted") is { Length: > 0 } automatic && !automatic.StartsWith("no", StringComparison.OrdinalIgnoreCase),
        };
    }

    // A notice carries the mail it is about, or its headers.
    private static IEnumerable<string> Ids(MailPart mail, bool isNotice)
    {
        var words = $"{mail.Header("in-reply-to")} {mail.Header("references")}";
        if (isNotice)
        {
            words += string.Concat(mail.All.Where(part => part.MediaType is "message/rfc822" or "text/rfc822-headers").Select(part => " " + MailPart.Fields(part.Body.Split("\n\n")[0]).GetValueOrDefault("Message-ID", string.Empty)));
        }

        return MessageId().Matches(words).Select(match => match.Value).Distinct(StringComparer.Ordinal);
    }

    private static DeliveryNotice Of(Dictionary<string, string> block) =>
        new(block.GetValueOrDefault("Action", string.Empty).ToLowerInvariant(), Status().Match(block.GetValueOrDefault("Status", string.Empty)).Value);

    [GeneratedRegex("<[^<>\\s]+@[^<>\\s]+>")]
    private static partial Regex MessageId();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\d\.\d{1,3}\.\d{1,3}")]
    private static partial Regex Status();
}

/// <summary>What became of a delivery.</summary>
/// <param name="Action"><c>failed</c>, <c>delayed</c>, <c>delivered</c>, <c>relayed</c> or <c>expanded</c>.</param>
/// <param name="Status">Such as <c>5.1.1</c> (RFC 3463); empty where there is none.</param>
public sealed record DeliveryNotice(string Action, string Status)
{
    public bool HasFailed => Action == "failed";

    /// <summary>In French, without the address.</summary>
    public string Words => (Action, Status) switch
    {
        ("failed", "5.1.1" or "5.1.10" or "5.1.2") => $"Retour : cette adresse de courriel n’existe pas ({Status}).",
        ("failed", "5.2.2") => "Retour : la boîte du destinataire est pleine (5.2.2).",
        ("failed", _) => $"Retour : la lettre n’a pas été remise{Suffix}.",
        ("delayed", _) => $"La remise est retardée{Suffix}.",
        ("delivered", _) => "La lettre a été remise.",
        _ => $"Avis du serveur : {Action}{Suffix}.",
    };

    private string Suffix => Status.Length > 0 ? $" ({Status})" : string.Empty;
}
