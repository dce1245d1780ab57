using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace QualiHlmDocs.Service.Archive.SharePoint;

/// <summary>
/// Requests to Graph and how long to wait between them. What asks for patience is repeated here; an answer that is lost
/// is repeated for readings only, for what was written may have been written.
/// </summary>
/// <param name="client">Without a time limit shorter than an upload.</param>
/// <param name="graph">Graph's base address.</param>
/// <param name="token">Gives the bearer token of each request.</param>
/// <param name="wait">Waits; the whole queue waits with it.</param>
internal sealed class GraphRequests(HttpClient client, Uri graph, Func<CancellationToken, Task<string>> token, Func<TimeSpan, CancellationToken, Task> wait)
{
    public const int MaxAttempts = 8;

    private const int LongestBackOff = 6;
    private const string Agent = "NONISV|QualiHlm|QualiHlmDocs/1.0"; // SharePoint slows the undecorated down first

    public Task<JsonElement> Get(string address, CancellationToken stop) => Ask(() => Request(HttpMethod.Get, address, null), true, stop);

    public Task<JsonElement> Post(string address, object? body, CancellationToken stop) => Ask(() => Request(HttpMethod.Post, address, Json(body)), true, stop);

    public Task<JsonElement> Delete(string address, CancellationToken stop) => Ask(() => Request(HttpMethod.Delete, address, null), true, stop);

    public Task<JsonElement> Patch(string address, object body, string ifMatch, CancellationToken stop) => Ask(
        () =>
        {
            var request = Request(HttpMethod.Patch, address, Json(body));
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
            return request;
        },
        true,
        stop);

    public Task<JsonElement> Put(string address, ReadOnlyMemory<byte> bytes, CancellationToken stop) => Ask(() => Request(HttpMethod.Put, address, Binary(bytes)), true, stop);

    /// <summary>A piece to the upload host, whose address signs for itself: our token would be refused there, and given away.</summary>
    public Task<JsonElement> PutPiece(Uri address, ReadOnlyMemory<byte> bytes, ContentRangeHeaderValue range, CancellationToken stop) => Ask(
        () =>
        {
            var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = Binary(bytes) };
            request.Content.Headers.ContentRange = range;
            return request;
        },
        false,
        stop);

    public Task<JsonElement> GetSession(Uri address, CancellationToken stop) => Ask(() => new(HttpMethod.Get, address), false, stop);

    public Task<JsonElement> DeleteSession(Uri address, CancellationToken stop) => Ask(() => new(HttpMethod.Delete, address), false, stop);

    /// <summary>A file's bytes; the redirection to the download host is followed, and the token stays here.</summary>
    public Task<byte[]> Download(string address, CancellationToken stop) =>
        Repeated(() => Request(HttpMethod.Get, address, null), true, answer => answer.Content.ReadAsByteArrayAsync(stop), stop);

    /// <summary>Exponential, with chance, from one second.</summary>
    public Task BackOff(int attempt, CancellationToken stop) =>
        wait(TimeSpan.FromSeconds(Math.Pow(2, Math.Min(attempt, LongestBackOff))) + TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(1000)), stop);

    private Task<JsonElement> Ask(Func<HttpRequestMessage> make, bool isSigned, CancellationToken stop) => Repeated(make, isSigned, answer => Body(answer, stop), stop);

    private async Task<T> Repeated<T>(Func<HttpRequestMessage> make, bool isSigned, Func<HttpResponseMessage, Task<T>> read, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var request = make();
            try
            {
                return await Once(request, isSigned, read, stop);
            }
            catch (GraphException failure) when (attempt < MaxAttempts && (failure.IsToWait || (failure.IsLost && request.Method == HttpMethod.Get)))
            {
                await (failure.RetryAfter is { } asked ? wait(asked, stop) : BackOff(attempt, stop));
            }
        }
    }

    private async Task<T> Once<T>(HttpRequestMessage request, bool isSigned, Func<HttpResponseMessage, Task<T>> read, CancellationToken stop)
    {
        request.Headers.TryAddWithoutValidation("User-Agent", Agent);
        request.Headers.Add("client-request-id", Guid.NewGuid().ToString());
        try
        {
            if (isSigned)
            {
                request.Headers.Authorization = new("Bearer", await token(stop));
            }

            using var answer = await client.SendAsync(request, stop);
            await SlowDown(answer, stop);
            return answer.IsSuccessStatusCode ? await read(answer) : throw await GraphAnswers.Failure(answer, stop);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or JsonException || (fault is OperationCanceledException && !stop.IsCancellationRequested))
        {
            throw new GraphException(null, "noAnswer", null, fault);
        }
    }

    // Said from 80 % of the quota on: to wait for the next window costs less than to be refused.
    private async Task SlowDown(HttpResponseMessage answer, CancellationToken stop)
    {
        if (Number(answer, "RateLimit-Limit") is { } limit && Number(answer, "RateLimit-Remaining") is { } left && Number(answer, "RateLimit-Reset") is { } reset && left * 10 <= limit)
        {
            await wait(TimeSpan.FromSeconds(reset), stop);
        }
    }

    private HttpRequestMessage Request(HttpMethod method, string address, HttpContent? content) => new(method, new Uri(graph, address)) { Content = content };

    private static async Task<JsonElement> Body(HttpResponseMessage answer, CancellationToken stop)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync(stop);
        return bytes.Length == 0 || answer.StatusCode == HttpStatusCode.NoContent ? default : JsonSerializer.Deserialize<JsonElement>(bytes);
    }

    private static ByteArrayContent Binary(ReadOnlyMemory<byte> bytes)
    {
        var content = new ByteArrayContent(bytes.ToArray());
        content.Headers.ContentType = new("application/octet-stream");
        return content;
    }

    private static StringContent Json(object? body) => new(body is null ? string.Empty : JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");

    private static int? Number(HttpResponseMessage answer, string header) =>
        answer.Headers.TryGetValues(header, out var values) && int.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
