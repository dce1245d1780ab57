using QualiHlmDocs.Service.Archive;

namespace QualiHlmDocs.Service.Versions;

/// <summary>An old version becomes the newest projet; nothing is taken back.</summary>
public static class VersionRestoration
{
    /// <param name="store">The archive.</param>
    /// <param name="version">What to take up again.</param>
    /// <param name="today">The day of the new version.</param>
    /// <param name="auteur">Who takes it up.</param>
    /// <exception cref="ArchiveException">It cannot be kept, or a file of the old version is gone or altered.</exception>
    public static VersionArchivee Restore(ArchiveStore store, VersionArchivee version, DateOnly today, string auteur) => store.Keep(new DepotArchive
    {
        Document = version.Document,
        Statut = StatutArchive.Projet,
        Date = today,
        Auteur = new(auteur),
        Organisme = version.Notice.Organisme,
        Message = $"Reprise de la version {version.Notice.Version} ({version.Version})",
        Diffusion = version.Notice.Diffusion,
        Comite = version.Notice.Comite,
        Programme = version.Notice.Programme,
        Pieces = [.. version.Fichiers.Select(file => new PieceArchive(file.Role, file.NomOrigine, store.Read(version, file)))],
    });
}
