using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace QualiHlmDocs.Service.Concertations.Canaux.Graph;

/// <summary>One mailbox as Microsoft Graph shows it: requests and their answers, no decision.</summary>
/// <param name="client">Whose base address is Graph's, with the version: national clouds have their own.</param>
/// <param name="mailbox">The mailbox by its address or id; null takes each letter's sender.</param>
/// <param name="token">Gives the bearer token of each request.</param>
public sealed class GraphMailbox(HttpClient client, string? mailbox, Func<CancellationToken, Task<string>> token)
{
    /// <summary>Up to here an attachment goes in one request (Graph's own limit is 3 MB of the file).</summary>
    internal const int MaxSmallAttachment = 3 * 1000 * 1000;

    /// <summary>Under the 4 MB that Outlook takes in one piece, and a multiple of 320 KiB.</summary>
    private const int PieceLength = 11 * 320 * 1024;

    private const string KeyProperty = "String {66f5a359-4659-4830-9070-00040ec6ac6e} Name LetterSendKey";

    private string Messages(Lettre lettre) => $"users/{Uri.EscapeDataString(mailbox ?? lettre.De.Adresse)}/messages";

    /// <summary>Drafts and sent copies that bear our Message-ID, or our key where a server changed it.</summary>
    internal async Task<IReadOnlyList<GraphMessage>> Find(Lettre lettre, CancellationToken stop)
    {
        var found = await Filter(lettre, $"internetMessageId eq '{Quoted(lettre.MessageId)}'", stop);
        return found.Count > 0 ? found : await Filter(lettre, $"singleValueExtendedProperties/Any(ep: ep/id eq '{KeyProperty}' and ep/value eq '{Quoted(lettre.Cle)}')", stop);
    }

    internal async Task<string> CreateDraft(Lettre lettre, CancellationToken stop)
    {
        var body = new
        {
            subject = lettre.Objet,
            internetMessageId = lettre.MessageId,
            body = new { contentType = "text", content = lettre.Texte },
            toRecipients = new[] { new { emailAddress = new { name = lettre.A.Nom, address = lettre.A.Adresse } } },
            singleValueExtendedProperties = new[] { new { id = KeyProperty, value = lettre.Cle } },
        };
        using var answer = await Ask(HttpMethod.Post, Messages(lettre), Json(body), stop);
        using var message = await JsonOf(answer, stop);
        return message.RootElement.GetProperty("id").GetString() ?? throw new HttpRequestException("Graph gave a draft without an id.");
    }

    /// <summary>Names of the attachments that a draft already has.</summary>
    internal async Task<HashSet<string>> Attachments(Lettre lettre, string id, CancellationToken stop)
    {
        using var answer = await Ask(HttpMethod.Get, $"{Messages(lettre)}/{Uri.EscapeDataString(id)}/attachments?$select=name", null, stop);
        using var list = await JsonOf(answer, stop);
        return [.. list.RootElement.GetProperty("value").EnumerateArray().Select(one => one.GetProperty("name").GetString() ?? string.Empty)];
    }

    internal async Task Attach(Lettre lettre, string id, PieceJointe piece, CancellationToken stop)
    {
        var address = $"{Messages(lettre)}/{Uri.EscapeDataString(id)}/attachments";
        if (piece.Bytes.Length < MaxSmallAttachment)
        {
            var small = new Dictionary<string, object>
            {
                ["@odata.type"] = "#microsoft.graph.fileAttachment",
                ["name"] = piece.Nom,
                ["contentType"] = piece.TypeMime,
                ["contentBytes"] = Convert.ToBase64String(piece.Bytes.Span),
            };
            using var done = await Ask(HttpMethod.Post, address, Json(small), stop);
            return;
        }

        var item = new { AttachmentItem = new { attachmentType = "file", name = piece.Nom, contentType = piece.TypeMime, size = piece.Bytes.Length } };
        using var answer = await Ask(HttpMethod.Post, $"{address}/createUploadSession", Json(item), stop);
        using var session = await JsonOf(answer, stop);
        await Upload(new Uri(session.RootElement.GetProperty("uploadUrl").GetString() ?? string.Empty), piece.Bytes, stop);
    }

    /// <summary>Lets a draft go. The answer is the caller's to judge: here a lost one must not be asked for again.</summary>
    internal async Task<HttpResponseMessage> Send(Lettre lettre, string id, CancellationToken stop)
    {
        using var request = await Request(HttpMethod.Post, $"{Messages(lettre)}/{Uri.EscapeDataString(id)}/send", new ByteArrayContent([]), stop);
        return await client.SendAsync(request, stop);
    }

    internal async Task Delete(Lettre lettre, string id, CancellationToken stop)
    {
        using var answer = await Ask(HttpMethod.Delete, $"{Messages(lettre)}/{Uri.EscapeDataString(id)}", null, stop);
    }

    private async Task<IReadOnlyList<GraphMessage>> Filter(Lettre lettre, string filter, CancellationToken stop)
    {
        using var answer = await Ask(HttpMethod.Get, $"{Messages(lettre)}?$filter={Uri.EscapeDataString(filter)}&$select=id,isDraft,internetMessageId", null, stop);
        using var list = await JsonOf(answer, stop);
        return [.. list.RootElement.GetProperty("value").EnumerateArray().Select(one => new GraphMessage(one.GetProperty("id").GetString() ?? string.Empty, one.GetProperty("isDraft").GetBoolean()))];
    }

    // The address of a session signs for itself: a token sent there is refused, and would be given away.
    private async Task Upload(Uri address, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        for (var start = 0; start < bytes.Length; start += PieceLength)
        {
            var piece = bytes[start..Math.Min(start + PieceLength, bytes.Length)];
            using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new ReadOnlyMemoryContent(piece) };
            request.Content.Headers.ContentRange = new ContentRangeHeaderValue(start, start + piece.Length - 1, bytes.Length);
            using var answer = await client.SendAsync(request, stop);
            await Check(answer, stop);
        }
    }

    private async Task<HttpResponseMessage> Ask(HttpMethod method, string address, HttpContent? content, CancellationToken stop)
    {
        using var request = await Request(method, address, content, stop);
        var answer = await client.SendAsync(request, stop);
        await Check(answer, stop);
        return answer;
    }

    private async Task<HttpRequestMessage> Request(HttpMethod method, string address, HttpContent? content, CancellationToken stop)
    {
        var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = content };
        request.Headers.Authorization = new("Bearer", await token(stop));
        request.Headers.Add("client-request-id", Guid.NewGuid().ToString());
        request.Headers.Add("Prefer", "IdType=\"ImmutableId\"");
        return request;
    }

    private static async Task Check(HttpResponseMessage answer, CancellationToken stop)
    {
        if (!answer.IsSuccessStatusCode)
        {
            var failure = new GraphFailureException(answer.StatusCode, RetryAfter(answer));
            await answer.Content.LoadIntoBufferAsync(stop);
            answer.Dispose();
            throw failure;
        }
    }

    /// <summary>How long the server asks to wait, in either form of the header.</summary>
    internal static TimeSpan? RetryAfter(HttpResponseMessage answer) => answer.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - (answer.Headers.Date ?? DateTimeOffset.UtcNow) is var wait && wait > TimeSpan.Zero ? wait : TimeSpan.Zero,
        _ => null,
    };

    private static StringContent Json(object body) => new(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");

    private static async Task<JsonDocument> JsonOf(HttpResponseMessage answer, CancellationToken stop)
    {
        try
        {
            return await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(stop), cancellationToken: stop);
        }
        catch (JsonException fault)
        {
            throw new HttpRequestException("Graph's answer is no JSON.", fault, HttpStatusCode.BadGateway);
        }
    }

    // OData doubles the apostrophe.
    private static string Quoted(string text) => text.Replace("'", "''", StringComparison.Ordinal);
}

/// <summary>A message of a mailbox.</summary>
internal sealed record GraphMessage(string Id, bool IsDraft);

/// <summary>Graph refused a request that changes nothing for good.</summary>
internal sealed class GraphFailureException(HttpStatusCode status, TimeSpan? retryAfter) : HttpRequestException($"Graph answered {(int)status}.", null, status)
{
    public HttpStatusCode Status { get; } = status;

    public TimeSpan? RetryAfter { get; } = retryAfter;
}
