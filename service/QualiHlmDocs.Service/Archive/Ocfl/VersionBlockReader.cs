using System.Collections.Immutable;
using System.Text.Json;

namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>The block <c>versions</c> of an inventory.</summary>
internal sealed class VersionBlockReader(string place, DigestBlockReader digests, FaultLog log)
{
    private static readonly string[] RequiredKeys = ["created", "state"];
    private static readonly string[] WantedKeys = ["message", "user"];

    public ImmutableArray<InventoryVersion> Read(JsonElement versions)
    {
        var read = ImmutableArray.CreateBuilder<InventoryVersion>();
        var names = new List<VersionName>();
        foreach (var property in versions.EnumerateObject())
        {
            if (VersionName.TryParse(property.Name) is { } name)
            {
                names.Add(name);
            }
            else
            {
                log.Add(VersionName.CodeOfBadName(property.Name), place, OcflWords.Found(property.Name));
                log.Add("E046", place, OcflWords.Found(property.Name));
            }

            if (property.Value.ValueKind == JsonValueKind.Object)
            {
                read.Add(ReadOne(property.Name, property.Value));
            }
            else
            {
                log.Add("E047", place, OcflWords.Found(property.Name));
            }
        }

        if (versions.EnumerateObject().Count() != versions.EnumerateObject().Select(one => one.Name).Distinct(StringComparer.Ordinal).Count())
        {
            log.Add("E033", place, OcflWords.Found("versions"));
        }

        VersionName.CheckSequence(names, place, log);
        return read.ToImmutable();
    }

    private InventoryVersion ReadOne(string name, JsonElement block)
    {
        string? created = null, message = null, userName = null, userAddress = null;
        var state = ImmutableArray<DigestEntry>.Empty;
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in block.EnumerateObject())
        {
            keys.Add(property.Name);
            switch (property.Name)
            {
                case "created": created = ReadCreated(property.Value); break;
                case "message": message = ReadMessage(property.Value); break;
                case "user": (userName, userAddress) = ReadUser(property.Value); break;
                case "state": state = ReadState(property.Value); break;
                default: log.Add("E102", place, OcflWords.Unknown($"{name}.{property.Name}")); break;
            }
        }

        foreach (var missing in RequiredKeys.Where(key => !keys.Contains(key)))
        {
            log.Add("E048", place, OcflWords.Missing($"{name}.{missing}"));
        }

        foreach (var missing in WantedKeys.Where(key => !keys.Contains(key)))
        {
            log.Add("W007", place, OcflWords.Missing($"{name}.{missing}"));
        }

        return new(name, created, message, userName, userAddress, state);
    }

    private string? ReadCreated(JsonElement value)
    {
        var text = InventoryText.Of(value);
        if (text is null || !InventoryText.IsInternetDateTime(text))
        {
            log.Add("E049", place, OcflWords.Found(text ?? value.ValueKind.ToString()));
        }

        return text;
    }

    private string? ReadMessage(JsonElement value)
    {
        var text = InventoryText.Of(value);
        if (text is null)
        {
            log.Add("E094", place, OcflWords.Found(value.ValueKind.ToString()));
        }

        return text;
    }

    private (string? Name, string? Address) ReadUser(JsonElement value)
    {
        string? Key(string key) =>
            value.ValueKind == JsonValueKind.Object && value.TryGetProperty(key, out var text) ? InventoryText.Of(text) : null;
        var (name, address) = (Key("name"), Key("address"));
        if (string.IsNullOrEmpty(name))
        {
            log.Add("E054", place, OcflWords.Found(value.ValueKind.ToString()));
        }
        else if (string.IsNullOrEmpty(address))
        {
            log.Add("W008", place, OcflWords.Found(name));
        }
        else if (!InventoryText.IsUri(address))
        {
            log.Add("W009", place, OcflWords.Found(address));
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var unknown in value.EnumerateObject().Where(property => property.Name is not ("name" or "address")))
            {
                log.Add("E102", place, OcflWords.Unknown("user." + unknown.Name));
            }
        }

        return (name, address);
    }

    private ImmutableArray<DigestEntry> ReadState(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            log.Add("E050", place, OcflWords.Found(value.ValueKind.ToString()));
            return [];
        }

        var state = digests.Read(value, PathRules.Logical, place, shapeCode: "E050", twiceCode: null);
        PathRules.Logical.CheckTogether([.. state.SelectMany(entry => entry.Paths)], place, log);
        return state;
    }
}
