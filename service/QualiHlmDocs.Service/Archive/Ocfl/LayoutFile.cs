using System.Text.Json;

namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>The optional <c>ocfl_layout.json</c> of a storage root.</summary>
internal static class LayoutFile
{
    public const string Name = "ocfl_layout.json";

    /// <summary>True when the storage root declares a registered layout.</summary>
    public static bool Check(FolderListing root, OcflLimits limits, FaultLog log)
    {
        if (root.File(Name) is not { } file || SmallFile.Read(file, limits.MaxSmallFileBytes, log) is not { } bytes)
        {
            return false;
        }

        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = limits.MaxJsonDepth });
            return CheckKeys(document.RootElement, file, log);
        }
        catch (JsonException problem)
        {
            log.Add("E070", file.Place, OcflWords.Found(problem.Message));
            return false;
        }
    }

    private static bool CheckKeys(JsonElement layout, FolderEntry file, FaultLog log)
    {
        string? Text(string key) =>
            layout.ValueKind == JsonValueKind.Object && layout.TryGetProperty(key, out var value) ? InventoryText.Of(value) : null;
        if (Text("description") is null)
        {
            log.Add("E070", file.Place, OcflWords.Missing("description"));
        }

        if (Text("extension") is not { } extension)
        {
            log.Add("E070", file.Place, OcflWords.Missing("extension"));
            return false;
        }

        if (!Extensions.IsRegistered(extension))
        {
            log.Add("E071", file.Place, OcflWords.Found(extension));
            return false;
        }

        return true;
    }
}
