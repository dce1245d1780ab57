using System.Collections.Immutable;
using System.Text.Json;

namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>The shape that manifest, state and fixity share: a JSON object of digest → array of paths.</summary>
internal sealed class DigestBlockReader(OcflLimits limits, FaultLog log)
{
    private int _paths;

    /// <summary>
    /// <paramref name="block"/> must be a JSON object. <paramref name="shapeCode"/> is for an entry that is not an array
    /// of texts, <paramref name="twiceCode"/> for a digest given twice whatever its case, if anything forbids it.
    /// </summary>
    public ImmutableArray<DigestEntry> Read(JsonElement block, PathRules rules, string place, string shapeCode, string? twiceCode)
    {
        var entries = ImmutableArray.CreateBuilder<DigestEntry>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in block.EnumerateObject())
        {
            if (!seen.Add(property.Name))
            {
                log.Add(twiceCode ?? shapeCode, place, OcflWords.Found(property.Name));
            }

            if (ReadPaths(property.Value, rules, place, shapeCode) is { } paths)
            {
                entries.Add(new(property.Name, paths));
            }
        }

        return entries.ToImmutable();
    }

    private ImmutableArray<string>? ReadPaths(JsonElement value, PathRules rules, string place, string shapeCode)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            log.Add(shapeCode, place, OcflWords.Found(value.ValueKind.ToString()));
            return null;
        }

        var paths = ImmutableArray.CreateBuilder<string>();
        foreach (var item in value.EnumerateArray())
        {
            if (++_paths > limits.MaxInventoryPaths)
            {
                log.Add(OcflCodes.Limit, place, OcflWords.TooBig("Chemins d’un inventaire", limits.MaxInventoryPaths));
                break;
            }

            if (item.ValueKind != JsonValueKind.String)
            {
                log.Add(shapeCode, place, OcflWords.Found(item.ValueKind.ToString()));
            }
            else if (InventoryText.Of(item) is { } path && rules.Check(path, place, limits, log))
            {
                paths.Add(path);
            }
        }

        return paths.ToImmutable();
    }
}
