using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Service.Archive;

/// <summary>
/// Versions of the archive as one zip, with a manifest and the digests as <c>sha256sum -c</c> and <c>sha512sum -c</c>
/// take them. Its bytes are a function of the versions alone.
/// </summary>
public sealed class ArchiveExport(ArchiveStore store)
{
    private const long MaxBytes = 2L << 30; // a zip without zip64 holds 4 GiB

    /// <summary>Writes the zip. Every file is compared with its digest on the way.</summary>
    /// <param name="versions">What to export; their order does not count.</param>
    /// <param name="output">Where the zip goes; it stays open, and holds no whole zip when this throws.</param>
    /// <exception cref="ArchiveException">A kept file is gone or altered, or they are too many for one zip.</exception>
    public void Write(IEnumerable<VersionArchivee> versions, Stream output)
    {
        var ordered = versions.OrderBy(version => version.Document.Uri, StringComparer.Ordinal).ThenBy(version => version.Version, StringComparer.Ordinal).ToList();
        if (ordered.Sum(version => version.Fichiers.Sum(file => file.Taille)) > MaxBytes)
        {
            throw new ArchiveException($"Ces documents dépassent {MaxBytes >> 30} Go : exportez-les en plusieurs fois.");
        }

        var zip = new ZipPackageWriter(output);
        var exported = ordered.Select(version => Add(zip, version)).ToImmutableArray();
        var manifest = new ExportManifest(ExportManifest.CurrentFormat, exported).ToBytes();
        zip.Add(ExportManifest.FileName, manifest, CompressionLevel.Optimal);
        ExportedFile[] files = [.. exported.SelectMany(version => version.Fichiers), Described(ExportManifest.FileName, manifest)];
        zip.Add("SHA256SUMS", Sums(files, file => file.Sha256), CompressionLevel.Optimal);
        zip.Add("SHA512SUMS", Sums(files, file => file.Sha512), CompressionLevel.Optimal);
        zip.Finish();
    }

    private ExportedVersion Add(ZipPackageWriter zip, VersionArchivee version)
    {
        var folder = string.Join('/', version.Document.Folders.Skip(1).Append(version.Version));
        var files = ImmutableArray.CreateBuilder<ExportedFile>();
        foreach (var (name, read) in Files(version))
        {
            var bytes = read();
            files.Add(Described($"{folder}/{name}", bytes));
            zip.Add(files[^1].Chemin, bytes, CompressionLevel.Optimal);
        }

        var notice = version.Notice;
        return new(notice.Objet, version.Version, notice.Version, notice.Statut, notice.Date, version.Inventaire, files.ToImmutable());
    }

    // Read one by one: a step's documents together may be larger than memory likes.
    private IEnumerable<(string Name, Func<byte[]> Read)> Files(VersionArchivee version) =>
        version.Fichiers.Select(file => (file.Nom, (Func<byte[]>)(() => store.Read(version, file))))
            .Append((Notice.FileName, () => store.ReadNotice(version)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal);

    private static ExportedFile Described(string path, byte[] bytes) =>
        new(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), Convert.ToHexStringLower(SHA512.HashData(bytes)));

    private static byte[] Sums(IEnumerable<ExportedFile> files, Func<ExportedFile, string> digest) =>
        Encoding.ASCII.GetBytes(string.Concat(files.Select(file => $"{digest(file)}  {file.Chemin}\n")));
}
