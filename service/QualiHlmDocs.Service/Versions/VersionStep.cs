using System.Security.Cryptography;
using QualiHlmDocs.Service.Archive;

namespace QualiHlmDocs.Service.Versions;

/// <summary>
/// A document goes one step further before the comité: validated by the auditor, deposited, decided. Its files stay the
/// same bytes; the step is a version of its own, with who took it and when.
/// </summary>
public sealed record VersionStep
{
    public required StatutArchive Vers { get; init; }

    /// <summary>The day of the step: of the signature, of the deposit, of the comité.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Who enters it.</summary>
    public required string Auteur { get; init; }

    /// <summary>In French: the auditor's name, where it was deposited, what was decided.</summary>
    public string Message { get; init; } = string.Empty;

    /// <summary>The file that is really sent to the comité, compared with the archived one (R43); null leaves it out.</summary>
    public ReadOnlyMemory<byte>? Envoye { get; init; }

    /// <summary>Takes the step.</summary>
    /// <exception cref="ArchiveException">
    /// The step does not follow from where the document stands, the file that is sent is not the archived one (R43), or
    /// the archive cannot be written.
    /// </exception>
    public VersionArchivee Take(ArchiveStore store, DocumentId document)
    {
        var last = store.Versions(document)[^1];
        CheckSent(last);
        return store.Keep(new DepotArchive
        {
            Document = document,
            Statut = Vers,
            Date = Date,
            Auteur = new(Auteur),
            Organisme = last.Notice.Organisme,
            Message = Message,
            Diffusion = Vers is StatutArchive.Depose or StatutArchive.Decide ? DiffusionArchive.Comite : last.Notice.Diffusion,
            Comite = last.Notice.Comite,
            Programme = last.Notice.Programme,
        });
    }

    private void CheckSent(VersionArchivee last)
    {
        if (Envoye is not { } sent || last.Notice.Fichier(RolePiece.Document) is not { } kept)
        {
            return;
        }

        if (Convert.ToHexStringLower(SHA512.HashData(sent.Span)) != kept.Sha512)
        {
            throw new ArchiveException(
                $"R43 : le fichier envoyé n’est pas la version archivée {last.Notice.Version} de « {kept.NomOrigine} ». Envoyez le fichier que donne « archive extraire », ou archivez d’abord la version retouchée.");
        }
    }
}
