using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>An inventory as bytes, the same for the same content: a person may read it, a program may compare it.</summary>
internal static class InventoryWriter
{
    // Names are ASCII; messages and people keep their accents.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Inventory inventory)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", inventory.Id);
            json.WriteString("type", $"https://ocfl.io/{inventory.Specification}/spec/#inventory");
            json.WriteString("digestAlgorithm", inventory.DigestAlgorithm);
            json.WriteString("head", inventory.Head);
            WriteBlock(json, "manifest", inventory.Manifest);
            json.WriteStartObject("versions");
            foreach (var version in inventory.Versions)
            {
                WriteVersion(json, version);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>The bytes of the sidecar that goes with an inventory.</summary>
    public static byte[] WriteSidecar(ReadOnlyMemory<byte> inventory) =>
        System.Text.Encoding.ASCII.GetBytes($"{Digester.OfBytes(inventory, DigestAlgorithm.Sha512)} {InventoryFile.Name}\n");

    private static void WriteVersion(Utf8JsonWriter json, InventoryVersion version)
    {
        json.WriteStartObject(version.Name);
        json.WriteString("created", version.Created);
        json.WriteString("message", version.Message);
        json.WriteStartObject("user");
        json.WriteString("name", version.UserName);
        json.WriteString("address", version.UserAddress);
        json.WriteEndObject();
        WriteBlock(json, "state", version.State);
        json.WriteEndObject();
    }

    private static void WriteBlock(Utf8JsonWriter json, string name, ImmutableArray<DigestEntry> entries)
    {
        json.WriteStartObject(name);
        foreach (var entry in entries.OrderBy(entry => entry.Paths[0], StringComparer.Ordinal))
        {
            json.WriteStartArray(entry.Digest);
            foreach (var path in entry.Paths)
            {
                json.WriteStringValue(path);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
