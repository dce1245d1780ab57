using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Modeles;

/// <summary>A JSON document as the data of a template.</summary>
internal static class JsonData
{
    /// <summary>Reads an object, or says in one French sentence why it is none. Keys keep their writing and order.</summary>
    public static bool TryRead(
        ReadOnlyMemory<byte> json, string name, [NotNullWhen(true)] out IReadOnlyDictionary<string, object?>? data, [NotNullWhen(false)] out string? refusal)
    {
        (data, refusal) = (null, null);
        try
        {
            using var document = JsonDocument.Parse(
                WithoutMark(json), new JsonDocumentOptions { MaxDepth = Limits.MaxDataDepth, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                data = Members(document.RootElement);
                return true;
            }

            refusal = $"« {name} » doit contenir un objet JSON : {{ … }}.";
        }
        catch (JsonException e)
        {
            refusal = $"« {name} » n’est pas du JSON valide (ligne {e.LineNumber + 1}, octet {e.BytePositionInLine + 1}).";
        }

        return false;
    }

    // Windows programs put a byte order mark before UTF-8; JSON has none.
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) =>
        json.Span is [0xEF, 0xBB, 0xBF, ..] ? json[3..] : json;

    private static Dictionary<string, object?> Members(JsonElement element)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            members[member.Name] = Value(member.Value);
        }

        return members;
    }

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Members(element),
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => Number(element),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    // The narrowest that holds it exactly: a count stays a count, an amount in euros keeps its cents.
    private static object Number(JsonElement element) =>
        element.TryGetInt32(out var small) ? small
        : element.TryGetInt64(out var large) ? large
        : element.TryGetDecimal(out var exact) ? exact
        : element.GetDouble();
}
