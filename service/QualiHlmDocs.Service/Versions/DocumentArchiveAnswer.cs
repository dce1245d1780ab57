using System.Collections.Immutable;
using QualiHlmDocs.Service.Archive;

namespace QualiHlmDocs.Service.Versions;

/// <summary>A document of the archive.</summary>
/// <param name="Objet">Its id.</param>
/// <param name="Titre">What it is, for people: the file name without its version.</param>
/// <param name="Organisme">Whose.</param>
/// <param name="Versions">From the oldest on.</param>
public sealed record DocumentArchiveAnswer(string Objet, string Titre, string Organisme, ImmutableArray<VersionArchiveeAnswer> Versions)
{
    public static DocumentArchiveAnswer Of(DocumentId document, ImmutableArray<VersionArchivee> versions)
    {
        var last = versions[^1].Notice;
        return new(document.Uri, TitreOf(document, last), last.Organisme, [.. versions.Select(VersionArchiveeAnswer.Of)]);
    }

    private static string TitreOf(DocumentId document, Notice notice)
    {
        var name = notice.Fichier(RolePiece.Document)?.NomOrigine is { } origin ? Path.GetFileNameWithoutExtension(origin) : document.Type.Nom;
        return $"{name} ({document.Etape.Code}, cycle {document.Cycle})";
    }
}

/// <summary>One version of a document.</summary>
/// <param name="Version">Its folder: <c>v3</c>.</param>
/// <param name="Numero">What people call it: <c>1.0</c>.</param>
/// <param name="Statut"><c>projet</c>, <c>valide</c>, <c>depose</c> or <c>decide</c>.</param>
/// <param name="Date">The day it bears.</param>
/// <param name="CreeLe">When it was archived.</param>
/// <param name="Auteur">Who archived it.</param>
/// <param name="Message">What was said of it.</param>
/// <param name="Pieces">What is kept with it.</param>
public sealed record VersionArchiveeAnswer(
    string Version, string Numero, StatutArchive Statut, DateOnly Date, DateTimeOffset CreeLe, string Auteur, string Message, ImmutableArray<PieceArchiveeAnswer> Pieces)
{
    public static VersionArchiveeAnswer Of(VersionArchivee version) => new(
        version.Version, version.Notice.Version, version.Notice.Statut, version.Notice.Date, version.Notice.CreeLe, version.Notice.Auteur.Nom, version.Notice.Message,
        [.. version.Fichiers.Select(file => new PieceArchiveeAnswer(file.Role, file.NomOrigine, file.Taille, file.Sha256))]);
}

/// <summary>One kept file.</summary>
/// <param name="Role">What it is to the version: <c>document</c>, <c>pdf</c>, <c>classeur</c>…</param>
/// <param name="Nom">Its name.</param>
/// <param name="Taille">In bytes.</param>
/// <param name="Empreinte">SHA-256, lower-case hexadecimal.</param>
public sealed record PieceArchiveeAnswer(RolePiece Role, string Nom, long Taille, string Empreinte);
