using System.Globalization;
using System.Text.Json;

namespace QualiHlmDocs.Service.Archive.SharePoint;

/// <summary>A file of the library, as Graph tells of it.</summary>
internal sealed record RemoteFile(string Id, string ETag, string CTag, long Size, string QuickXor, string ListItem, JsonElement Fields)
{
    public const string Query = "$expand=listItem($expand=fields)";

    public static RemoteFile Of(JsonElement json) => new(
        json.Text("id"),
        json.Text("eTag"),
        json.Text("cTag"),
        json.Part("size") is { ValueKind: JsonValueKind.Number } size ? size.GetInt64() : -1,
        json.Part("file").Part("hashes").Text("quickXorHash"),
        json.Part("listItem").Text("id"),
        json.Part("listItem").Part("fields"));

    /// <summary>The OCFL version that its columns tell of; 0 for none.</summary>
    public int Version => int.TryParse(Fields.Text(Columns.Version).TrimStart('v'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public bool Is(ReadOnlySpan<byte> bytes) => Size == bytes.Length && QuickXor == QuickXorHash.Of(bytes);
}
