using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualiHlmDocs.Service.Archive;

/// <summary><c>manifeste.json</c> of an export: what it holds, and the digests of every file.</summary>
internal sealed record ExportManifest(string Format, ImmutableArray<ExportedVersion> Documents)
{
    public const string FileName = "manifeste.json";
    public const string CurrentFormat = "quali-hlm-export-1";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    public byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Json), (byte)'\n'];
}

/// <summary>One version of one document in an export.</summary>
internal sealed record ExportedVersion(
    string Objet, string Version, string Numero, StatutArchive Statut, DateOnly Date, string Inventaire, ImmutableArray<ExportedFile> Fichiers);

/// <summary>One file of an export, by its path in the zip.</summary>
internal sealed record ExportedFile(string Chemin, long Taille, string Sha256, string Sha512);
