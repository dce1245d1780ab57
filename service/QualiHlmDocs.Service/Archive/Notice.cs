using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualiHlmDocs.Service.Archive;

/// <summary>The record of one version: <c>notice.json</c>, as <c>docs/archive-format.md</c> says it.</summary>
public sealed record Notice
{
    public const string FileName = "notice.json";
    public const string CurrentFormat = "quali-hlm-notice-1";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 16,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    public required string Format { get; init; }
    public required string Objet { get; init; }

    /// <summary>What people call it: <c>1.0</c>.</summary>
    public required string Version { get; init; }

    public required StatutArchive Statut { get; init; }
    public required string Organisme { get; init; }
    public required int Cycle { get; init; }
    public required string Etape { get; init; }
    public required string Type { get; init; }
    public required DateOnly Date { get; init; }
    public required DateTimeOffset CreeLe { get; init; }
    public required NoticeAuteur Auteur { get; init; }
    public required string Programme { get; init; }
    public required string Message { get; init; }
    public required DiffusionArchive Diffusion { get; init; }
    public DateOnly? Comite { get; init; }
    public required ImmutableArray<NoticeFichier> Fichiers { get; init; }

    public NoticeFichier? Fichier(RolePiece role) => Fichiers.FirstOrDefault(file => file.Role == role);

    internal byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Json), (byte)'\n'];

    /// <summary>Null, with the reason in English, for bytes that are no notice.</summary>
    internal static Notice? TryRead(ReadOnlySpan<byte> bytes, out string? reason)
    {
        try
        {
            reason = null;
            return JsonSerializer.Deserialize<Notice>(bytes, Json) is { Format: CurrentFormat } notice ? notice : null;
        }
        catch (JsonException problem)
        {
            reason = problem.Message;
            return null;
        }
    }
}

public sealed record NoticeAuteur(string Nom, string Adresse);

/// <summary>One kept file: <paramref name="Nom"/> in the archive, <paramref name="NomOrigine"/> as its owner calls it.</summary>
public sealed record NoticeFichier(RolePiece Role, string Nom, string NomOrigine, long Taille, string Sha256, string Sha512);
