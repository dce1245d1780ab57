using System.Text.Json;

namespace QualiHlmDocs.Service.Archive.SharePoint;

/// <summary>What Graph's answers say.</summary>
internal static class GraphAnswers
{
    public static async Task<GraphException> Failure(HttpResponseMessage answer, CancellationToken stop)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync(stop);
        return new(answer.StatusCode, Code(bytes), RetryAfter(answer));
    }

    public static string Text(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? string.Empty : string.Empty;

    public static JsonElement Part(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : default;

    public static IEnumerable<JsonElement> Values(this JsonElement json) =>
        json.Part("value") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>Both forms of the header; a date counts from the server's own clock.</summary>
    private static TimeSpan? RetryAfter(HttpResponseMessage answer) => answer.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - (answer.Headers.Date ?? DateTimeOffset.UtcNow) is var wait && wait > TimeSpan.Zero ? wait : TimeSpan.Zero,
        _ => null,
    };

    // Codes nest: the innermost says most.
    private static string Code(byte[] body)
    {
        try
        {
            var (code, error) = (string.Empty, JsonSerializer.Deserialize<JsonElement>(body).Part("error"));
            while (error.ValueKind == JsonValueKind.Object)
            {
                code = error.Text("code") is { Length: > 0 } inner ? inner : code;
                error = error.Part("innerError") is { ValueKind: JsonValueKind.Object } camel ? camel : error.Part("innererror");
            }

            return code;
        }
        catch (JsonException)
        {
            return string.Empty; // a proxy's page
        }
    }
}
