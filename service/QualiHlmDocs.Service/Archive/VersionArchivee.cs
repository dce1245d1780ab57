using System.Collections.Immutable;

namespace QualiHlmDocs.Service.Archive;

/// <summary>One version in the archive.</summary>
/// <param name="Document">Which document.</param>
/// <param name="Version">The OCFL version: <c>v3</c>.</param>
/// <param name="Notice">Its record.</param>
/// <param name="Dossier">The object's folder on the disk.</param>
/// <param name="Inventaire">sha512 of its inventory, as the ledger has it.</param>
public sealed record VersionArchivee(DocumentId Document, string Version, Notice Notice, string Dossier, string Inventaire)
{
    public ImmutableArray<NoticeFichier> Fichiers => Notice.Fichiers;
}
