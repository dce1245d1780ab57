using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace QualiHlmDocs.Service.Concertations.Messages;

/// <summary>A mail as its bytes (RFC 5322, MIME): text and HTML alternatives, and attachments. The same content gives the same bytes.</summary>
public sealed record MailMessage
{
    public required string MessageId { get; init; }

    public required DateTimeOffset Date { get; init; }

    public required string FromName { get; init; }

    /// <summary>Empty for a draft that its owner's program signs.</summary>
    public required string FromAddress { get; init; }

    public required string ToName { get; init; }

    public required string ToAddress { get; init; }

    public required string Subject { get; init; }

    /// <summary>Plain text; an empty line stands between paragraphs.</summary>
    public required string Text { get; init; }

    public ImmutableArray<MailAttachment> Attachments { get; init; } = [];

    /// <summary>A draft: Outlook opens it to be sent, not to be read.</summary>
    public bool IsUnsent { get; init; }

    public byte[] ToBytes()
    {
        var output = new StringBuilder();
        WriteHeaders(output);
        var (mixed, alternative) = (Boundary("m"), Boundary("a"));
        output.Append(CultureInfo.InvariantCulture, $"Content-Type: multipart/mixed;\r\n boundary=\"{mixed}\"\r\n\r\n--{mixed}\r\n");
        output.Append(CultureInfo.InvariantCulture, $"Content-Type: multipart/alternative;\r\n boundary=\"{alternative}\"\r\n\r\n");
        WriteText(output, alternative, "plain", Text);
        WriteText(output, alternative, "html", Html());
        output.Append(CultureInfo.InvariantCulture, $"--{alternative}--\r\n");
        foreach (var attachment in Attachments)
        {
            WriteAttachment(output, mixed, attachment);
        }

        output.Append(CultureInfo.InvariantCulture, $"--{mixed}--\r\n");
        return Encoding.ASCII.GetBytes(output.ToString());
    }

    private void WriteHeaders(StringBuilder output)
    {
        if (IsUnsent)
        {
            output.Append("X-Unsent: 1\r\n");
        }

        output.Append(CultureInfo.InvariantCulture, $"Date: {Date.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture)}\r\n");
        if (FromAddress.Length > 0)
        {
            output.Append(CultureInfo.InvariantCulture, $"From: {HeaderText.Address(FromName, FromAddress)}\r\n");
        }

        output.Append(CultureInfo.InvariantCulture, $"To: {HeaderText.Address(ToName, ToAddress)}\r\n");
        output.Append(HeaderText.Line("Subject", Subject));
        output.Append(CultureInfo.InvariantCulture, $"Message-ID: {HeaderText.Clean(MessageId)}\r\nMIME-Version: 1.0\r\nContent-Language: fr\r\n");
    }

    private static void WriteText(StringBuilder output, string boundary, string subtype, string text) => output.Append(
        CultureInfo.InvariantCulture,
        $"--{boundary}\r\nContent-Type: text/{subtype}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{QuotedPrintable.Encode(text)}");

    private static void WriteAttachment(StringBuilder output, string boundary, MailAttachment attachment) => output.Append(
        CultureInfo.InvariantCulture,
        $"--{boundary}\r\nContent-Type: {HeaderText.Clean(attachment.MediaType)}{HeaderText.MediaName(attachment.Name)}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment{HeaderText.FileName(attachment.Name)}\r\n\r\n{Convert.ToBase64String(attachment.Bytes.Span, Base64FormattingOptions.InsertLineBreaks)}\r\n");

    private string Html() =>
        "<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"></head>\n<body style=\"font-family: Calibri, Carlito, sans-serif; font-size: 11pt\">\n"
        + string.Concat(Paragraphs().Select(paragraph => $"<p>{Escaped(paragraph).Replace("\n", "<br>\n", StringComparison.Ordinal)}</p>\n"))
        + "</body></html>\n";

    // Letters stay letters: the part says its charset.
    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private string[] Paragraphs() =>
        Text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // « =_ » stands in no quoted-printable and in no base64.
    private string Boundary(string part) => $"=_{part}_{string.Concat(MessageId.Where(char.IsAsciiLetterOrDigit).Take(40))}";
}

/// <summary>A file of a mail.</summary>
public sealed record MailAttachment(string Name, string MediaType, ReadOnlyMemory<byte> Bytes);
