using System.Collections.Immutable;
using System.Text.Json;

namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>Reads one <c>inventory.json</c> whole, and logs whatever is wrong inside it, looking at nothing else.</summary>
internal sealed class InventoryReader
{
    private static readonly HashSet<string> KnownKeys = new(StringComparer.Ordinal)
    {
        "id", "type", "digestAlgorithm", "head", "contentDirectory", "manifest", "versions", "fixity",
    };

    private readonly JsonElement _root;
    private readonly string _place;
    private readonly FaultLog _log;
    private readonly DigestBlockReader _digests;

    private InventoryReader(JsonElement root, string place, OcflLimits limits, FaultLog log)
    {
        (_root, _place, _log) = (root, place, log);
        _digests = new(limits, log);
    }

    /// <summary>Null when it is no JSON object at all (E033).</summary>
    public static Inventory? Read(ReadOnlyMemory<byte> bytes, string place, OcflLimits limits, FaultLog log)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = limits.MaxJsonDepth });
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return new InventoryReader(document.RootElement, place, limits, log).ReadRoot(bytes);
            }

            log.Add("E033", place, OcflWords.Found(document.RootElement.ValueKind.ToString()));
        }
        catch (JsonException problem)
        {
            log.Add("E033", place, OcflWords.Found(problem.Message));
        }
        catch (InvalidOperationException problem) // how JsonDocument says that a key is no Unicode text
        {
            log.Add("E033", place, OcflWords.Found(problem.Message));
        }

        return null;
    }

    private Inventory ReadRoot(ReadOnlyMemory<byte> bytes)
    {
        CheckKeys();
        var algorithm = ReadAlgorithm();
        var manifest = ReadManifest(algorithm);
        var versions = ReadVersions();
        var inventory = new Inventory
        {
            Place = _place, Bytes = bytes, Id = ReadId(), Specification = ReadSpecification(), DigestAlgorithm = algorithm,
            Head = ReadHead(versions), ContentDirectory = ReadContentDirectory(),
            Manifest = manifest, Versions = versions, Fixity = ReadFixity(),
        };
        InventoryDigests.Check(inventory, _log);
        return inventory;
    }

    private void CheckKeys()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in _root.EnumerateObject())
        {
            if (!KnownKeys.Contains(property.Name))
            {
                _log.Add("E102", _place, OcflWords.Unknown(property.Name));
            }
            else if (!seen.Add(property.Name))
            {
                _log.Add("E033", _place, OcflWords.Found(property.Name));
            }
        }
    }

    // A required text: E036 when absent, its own code when it is no text.
    private string? RequiredText(string key, string shapeCode)
    {
        if (!_root.TryGetProperty(key, out var value))
        {
            _log.Add("E036", _place, OcflWords.Missing(key));
            return null;
        }

        var text = InventoryText.Of(value);
        if (string.IsNullOrEmpty(text))
        {
            _log.Add(shapeCode, _place, OcflWords.Found(value.ValueKind.ToString()));
            return null;
        }

        return text;
    }

    private string? ReadId()
    {
        var id = RequiredText("id", "E037");
        if (id is not null && !InventoryText.IsUri(id))
        {
            _log.Add("W005", _place, OcflWords.Found(id));
        }

        return id;
    }

    private string? ReadSpecification()
    {
        var type = RequiredText("type", "E038");
        var known = Declaration.KnownSpecifications.FirstOrDefault(version => type == $"https://ocfl.io/{version}/spec/#inventory");
        if (type is not null && known is null)
        {
            _log.Add("E038", _place, OcflWords.Found(type));
        }

        return known;
    }

    private string? ReadAlgorithm()
    {
        var algorithm = RequiredText("digestAlgorithm", "E025");
        if (algorithm is not null && !Ocfl.DigestAlgorithm.MayAddressContent(algorithm))
        {
            _log.Add("E025", _place, OcflWords.Found(algorithm));
        }
        else if (algorithm == "sha256")
        {
            _log.Add("W004", _place, OcflWords.Found(algorithm));
        }

        return algorithm;
    }

    private string? ReadHead(ImmutableArray<InventoryVersion> versions)
    {
        var head = RequiredText("head", "E040");
        var highest = versions.Select(version => VersionName.TryParse(version.Name)).OfType<VersionName>().MaxBy(name => name.Number);
        if (head is not null && highest is not null && head != highest.Text)
        {
            _log.Add("E040", _place, OcflWords.Expected(highest.Text, head));
        }

        if (head is not null && VersionName.TryParse(head) is null)
        {
            _log.Add("E040", _place, OcflWords.Found(head));
        }

        return head;
    }

    private string? ReadContentDirectory()
    {
        if (!_root.TryGetProperty("contentDirectory", out var value))
        {
            return null;
        }

        var name = InventoryText.Of(value);
        if (name is "." or "..")
        {
            _log.Add("E018", _place, OcflWords.Found(name));
        }
        else if (string.IsNullOrEmpty(name) || name.Contains('/', StringComparison.Ordinal))
        {
            _log.Add("E017", _place, OcflWords.Found(name));
            _log.Add("E108", _place, OcflWords.Found(name));
        }
        else
        {
            return name;
        }

        return null;
    }

    private ImmutableArray<DigestEntry> ReadManifest(string? algorithm)
    {
        if (!_root.TryGetProperty("manifest", out var value))
        {
            _log.Add("E041", _place, OcflWords.Missing("manifest"));
            return [];
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            _log.Add("E106", _place, OcflWords.Found(value.ValueKind.ToString()));
            return [];
        }

        var manifest = _digests.Read(value, PathRules.Content, _place, shapeCode: "E092", twiceCode: "E096");
        PathRules.Content.CheckTogether([.. manifest.SelectMany(entry => entry.Paths)], _place, _log);
        InventoryDigests.CheckForm(manifest, algorithm, _place, _log);
        return manifest;
    }

    private ImmutableArray<InventoryVersion> ReadVersions()
    {
        if (!_root.TryGetProperty("versions", out var value))
        {
            _log.Add("E041", _place, OcflWords.Missing("versions"));
            _log.Add("E043", _place, OcflWords.Missing("versions"));
            _log.Add("E044", _place, OcflWords.Missing("versions"));
            return [];
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            _log.Add("E044", _place, OcflWords.Found(value.ValueKind.ToString()));
            _log.Add("E045", _place, OcflWords.Found(value.ValueKind.ToString()));
            return [];
        }

        if (!value.EnumerateObject().Any())
        {
            _log.Add("E008", _place);
        }

        return new VersionBlockReader(_place, _digests, _log).Read(value);
    }

    private ImmutableArray<FixityBlock> ReadFixity()
    {
        if (!_root.TryGetProperty("fixity", out var value))
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            _log.Add("E111", _place, OcflWords.Found(value.ValueKind.ToString()));
            return [];
        }

        return [.. value.EnumerateObject().Select(ReadFixityBlock).OfType<FixityBlock>()];
    }

    private FixityBlock? ReadFixityBlock(JsonProperty block)
    {
        if (!Ocfl.DigestAlgorithm.IsInVocabulary(block.Name))
        {
            _log.Add("E026", _place, OcflWords.Unknown(block.Name));
            _log.Add("E056", _place, OcflWords.Unknown(block.Name));
        }

        if (block.Value.ValueKind != JsonValueKind.Object)
        {
            _log.Add("E057", _place, OcflWords.Found(block.Name));
            return null;
        }

        return new(block.Name, _digests.Read(block.Value, PathRules.Content, _place, shapeCode: "E057", twiceCode: "E097"));
    }
}
