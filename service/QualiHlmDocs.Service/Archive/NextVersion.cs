using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QualiHlmDocs.Service.Archive.Ocfl;

namespace QualiHlmDocs.Service.Archive;

/// <summary>
/// The version that a deposit will become, worked out before anything is written: its record, its inventory, and the
/// files that the object does not hold yet.
/// </summary>
internal sealed record NextVersion(string Name, Notice Notice, Inventory Inventory, ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)> NewFiles)
{
    private const string Specification = "1.1";

    /// <summary>Null when the deposit repeats the last version: nothing is to be kept twice.</summary>
    public static NextVersion? Of(DepotArchive depot, StoredObject? stored, DateTimeOffset now)
    {
        DepotRules.CheckWords(depot);
        if (stored?.Inventory.Versions.Length >= ArchiveLimits.MaxVersions)
        {
            throw new ArchiveException($"Ce document a déjà {ArchiveLimits.MaxVersions} versions : l’archive n’en admet pas plus.");
        }

        var lastVersion = stored is null ? null : stored.Version(stored.Head);
        var last = stored is null || lastVersion is null ? null : stored.Notice(lastVersion);
        var pieces = Pieces(depot, last);
        var number = ParcoursDocument.Next(last, depot.Statut, IsSameDocument(pieces, last), depot.Document.Type.NeedsAuditeur);
        if (last is not null && (depot.IsReproducible ? BringsNothing(pieces, last) : last.Statut == depot.Statut && AreSamePieces(pieces, last)))
        {
            return null;
        }

        var documentName = depot.Document.FileName(depot.Date, number);
        var files = pieces.Select(piece => piece.File with { Nom = PieceNames.Of(piece.File.Role, piece.File.NomOrigine, documentName) }).ToImmutableArray();
        var notice = NoticeOf(depot, number, files, now);
        var name = "v" + ((stored?.Inventory.Versions.Length ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
        return Build(name, notice, stored?.Inventory, depot, pieces.Zip(files, (piece, file) => (file, piece.Bytes)));
    }

    // Without new files, the last version's own go on.
    private static List<(NoticeFichier File, ReadOnlyMemory<byte>? Bytes)> Pieces(DepotArchive depot, Notice? last)
    {
        if (depot.Pieces.IsEmpty && last is not null)
        {
            return [.. last.Fichiers.Select(file => (file, (ReadOnlyMemory<byte>?)null))];
        }

        DepotRules.Check(depot);
        return [.. depot.Pieces.Select(piece => (FileOf(piece), (ReadOnlyMemory<byte>?)piece.Bytes))];
    }

    private static NoticeFichier FileOf(PieceArchive piece) => new(
        piece.Role, string.Empty, piece.NomOrigine, piece.Bytes.Length,
        Convert.ToHexStringLower(SHA256.HashData(piece.Bytes.Span)), Convert.ToHexStringLower(SHA512.HashData(piece.Bytes.Span)));

    private static bool IsSameDocument(List<(NoticeFichier File, ReadOnlyMemory<byte>? Bytes)> pieces, Notice? last) =>
        last?.Fichier(RolePiece.Document)?.Sha512 == pieces.First(piece => piece.File.Role == RolePiece.Document).File.Sha512;

    private static bool AreSamePieces(List<(NoticeFichier File, ReadOnlyMemory<byte>? Bytes)> pieces, Notice last) =>
        pieces.Count == last.Fichiers.Length && pieces.TrueForAll(piece => last.Fichier(piece.File.Role)?.Sha512 == piece.File.Sha512);

    private static bool BringsNothing(List<(NoticeFichier File, ReadOnlyMemory<byte>? Bytes)> pieces, Notice last) =>
        pieces.TrueForAll(piece => last.Fichier(piece.File.Role) is { } kept && (kept.Sha512 == piece.File.Sha512 || kept.Role == RolePiece.Pdf));

    private static Notice NoticeOf(DepotArchive depot, NumeroVersion number, ImmutableArray<NoticeFichier> files, DateTimeOffset now) => new()
    {
        Format = Notice.CurrentFormat,
        Objet = depot.Document.Uri,
        Version = number.ToString(),
        Statut = depot.Statut,
        Organisme = depot.Organisme.Length > 0 ? depot.Organisme : depot.Document.Organisme,
        Cycle = depot.Document.Cycle,
        Etape = depot.Document.Etape.Code,
        Type = depot.Document.Type.Code,
        Date = depot.Date,
        CreeLe = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero),
        Auteur = new(depot.Auteur.Nom, depot.Auteur.Adresse),
        Programme = depot.Programme,
        Message = depot.Message.Length > 0 ? depot.Message : $"Version {number}, {depot.Statut.Libelle()}",
        Diffusion = depot.Diffusion,
        Comite = depot.Comite,
        Fichiers = files,
    };

    private static NextVersion Build(
        string name, Notice notice, Inventory? before, DepotArchive depot, IEnumerable<(NoticeFichier File, ReadOnlyMemory<byte>? Bytes)> files)
    {
        var noticeBytes = notice.ToBytes();
        var all = files.Append((new(default, Notice.FileName, Notice.FileName, noticeBytes.Length, string.Empty, Digester.OfBytes(noticeBytes, DigestAlgorithm.Sha512)), noticeBytes)).ToList();
        var manifest = (before?.Manifest ?? []).ToBuilder();
        var known = manifest.Select(entry => entry.Digest).ToHashSet(StringComparer.Ordinal);
        var added = ImmutableArray.CreateBuilder<(string, ReadOnlyMemory<byte>)>();
        foreach (var (file, bytes) in all)
        {
            if (bytes is { } content && known.Add(file.Sha512))
            {
                manifest.Add(new(file.Sha512, [$"{name}/{Inventory.DefaultContentDirectory}/{file.Nom}"]));
                added.Add((file.Nom, content));
            }
        }

        var state = all.GroupBy(pair => pair.File.Sha512, StringComparer.Ordinal)
            .Select(group => new DigestEntry(group.Key, [.. group.Select(pair => pair.File.Nom)]));
        var version = new InventoryVersion(name, notice.CreeLe.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            notice.Message, notice.Auteur.Nom, notice.Auteur.Adresse, [.. state]);
        var inventory = new Inventory
        {
            Place = InventoryFile.Name, Bytes = ReadOnlyMemory<byte>.Empty, Id = depot.Document.Uri, Specification = Specification,
            DigestAlgorithm = DigestAlgorithm.Sha512.Name, Head = name, Manifest = manifest.ToImmutable(),
            Versions = [.. before?.Versions ?? [], version],
        };
        return new(name, notice, inventory with { Bytes = InventoryWriter.Write(inventory) }, added.ToImmutable());
    }

    internal static byte[] ObjectDeclaration => Encoding.ASCII.GetBytes($"ocfl_object_{Specification}\n");

    internal static string ObjectDeclarationName => "0=ocfl_object_" + Specification;
}
