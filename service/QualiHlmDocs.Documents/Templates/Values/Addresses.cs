using QualiHlmDocs.Documents.Templates.Filters;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>Where a link of a document may lead: a page of the web, or a mail to write. Nothing else, whoever asks.</summary>
internal static class Addresses
{
    // Word cuts longer ones.
    private const int MaxLength = 2_000;

    /// <summary>An address as a relationship writes it; raises what its author is told.</summary>
    /// <param name="address">The address.</param>
    /// <param name="tag">The tag to blame, where the one being written is another.</param>
    public static string Checked(string address, Tag? tag = null) =>
        Read(address) ?? throw Refused($"« {Shown(address)} » n’est pas une adresse http, https ou mailto", tag);

    /// <summary>The same; null for what may not be a link.</summary>
    public static string? Read(string address)
    {
        var text = string.Concat(address.Trim().Where(c => !char.IsControl(c) && c is not ('\u200B' or '\uFEFF')));
        text = text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + text : text;
        if (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            return ReadMail(text["mailto:".Length..]);
        }

        return text.Length <= MaxLength && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0 && uri.AbsoluteUri.Length <= MaxLength
            ? uri.AbsoluteUri
            : null;
    }

    /// <summary>The address that writes a mail to somebody.</summary>
    /// <param name="mailbox">Such as <c>nom@exemple.fr</c>; several are parted by commas or semicolons.</param>
    /// <param name="subject">Its subject; null when there is none.</param>
    public static string OfMail(string mailbox, string? subject)
    {
        var boxes = mailbox.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (boxes.Length == 0 || !Array.TrueForAll(boxes, IsMailbox))
        {
            throw Refused($"« {Shown(mailbox)} » n’est pas une adresse de courriel");
        }

        var subjects = string.IsNullOrWhiteSpace(subject) ? string.Empty : "subject=" + Uri.EscapeDataString(subject);
        return Of(boxes, subjects) is { Length: <= MaxLength } address ? address : throw Refused("ce lien de courriel est trop long");
    }

    // Other mailboxes are told apart from the first: programs that read packages take a comma there for a fault.
    private static string Of(string[] boxes, string query)
    {
        var fields = boxes.Skip(1).Select(box => "to=" + Mailbox(box)).Append(query).Where(field => field.Length > 0).ToList();
        return "mailto:" + Mailbox(boxes[0]) + (fields.Count == 0 ? string.Empty : "?" + string.Join('&', fields));
    }

    private static string Mailbox(string box) => Uri.EscapeDataString(box).Replace("%40", "@", StringComparison.Ordinal);

    // RFC 6068: mailboxes, then what the mail begins with.
    private static string? ReadMail(string text)
    {
        var query = text.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? text[at..] : string.Empty;
        var boxes = text[..^query.Length].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Uri.UnescapeDataString).ToArray();
        return boxes.Length > 0 && Array.TrueForAll(boxes, IsMailbox) && text.Length <= MaxLength && query.All(c => char.IsAsciiLetterOrDigit(c) || "?&=%-._~!$'()*+,;:@/".Contains(c, StringComparison.Ordinal))
            ? Of(boxes, query.TrimStart('?'))
            : null;
    }

    private static bool IsMailbox(string box)
    {
        var at = box.LastIndexOf('@');
        return at > 0 && at < box.Length - 3 && box.IndexOf('.', at) > 0 && !box.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or '"' or '\\');
    }

    private static FilterException Refused(string message, Tag? tag = null) => new(ValueFindings.RefusedAddress, message, "Donnez une adresse complète : https://… ou nom@exemple.fr.") { Tag = tag };

    private static string Shown(string address) => address.Length <= 60 ? address : address[..57] + "…";
}
