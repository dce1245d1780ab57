using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualiHlmDocs.Service.Archive;

/// <summary>One event of the ledger; what does not apply to it is null and is not written.</summary>
public sealed record JournalEntry
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        MaxDepth = 8,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    /// <summary>From 1, without a gap.</summary>
    public required long Rang { get; init; }

    public required DateTimeOffset Quand { get; init; }
    public required FaitJournal Fait { get; init; }

    /// <summary>The object's id.</summary>
    public string? Objet { get; init; }

    /// <summary>The OCFL version: <c>v3</c>.</summary>
    public string? Version { get; init; }

    /// <summary>sha512 of that version's inventory.</summary>
    public string? Inventaire { get; init; }

    /// <summary>Of a <c>creation</c>: sha256 of the storage root's own files.</summary>
    public ImmutableSortedDictionary<string, string>? Fichiers { get; init; }

    internal string ToJson() => JsonSerializer.Serialize(this, Json);

    internal static JournalEntry? TryRead(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<JournalEntry>(json, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>An event with the digits that seal it and all before it.</summary>
public sealed record JournalEvent(string Sceau, JournalEntry Entry);

/// <summary>What the ledger tells of.</summary>
public enum FaitJournal { Creation, Version }
