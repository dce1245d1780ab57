using System.Collections.Immutable;

namespace QualiHlmDocs.Service.Archive;

/// <summary>What someone asks the archive to keep: one step of one document.</summary>
public sealed record DepotArchive
{
    public required DocumentId Document { get; init; }

    /// <summary>Where the document now stands.</summary>
    public required StatutArchive Statut { get; init; }

    /// <summary>The day that the file's name says.</summary>
    public required DateOnly Date { get; init; }

    public required AuteurArchive Auteur { get; init; }

    /// <summary>At most one for each role. Empty: those of the last version, unchanged, where only the state moves.</summary>
    public ImmutableArray<PieceArchive> Pieces { get; init; } = [];

    /// <summary>The organisme as it is written; the id only holds its slug.</summary>
    public string Organisme { get; init; } = string.Empty;

    /// <summary>
    /// True for what a program makes again at will: the same document from the same files is not kept again, whatever
    /// state the last version has reached. A PDF does not count where the last version has one, for no two conversions
    /// give the same bytes.
    /// </summary>
    public bool IsReproducible { get; init; }

    /// <summary>Why, in French; a default is made from the state.</summary>
    public string Message { get; init; } = string.Empty;

    public DiffusionArchive Diffusion { get; init; } = DiffusionArchive.Interne;

    /// <summary>The day of the comité, where it is known.</summary>
    public DateOnly? Comite { get; init; }

    /// <summary>Name and version of the program that made the document.</summary>
    public string Programme { get; init; } = string.Empty;
}

/// <summary>Who deposits. <paramref name="Courriel"/> is null where only a session's name is known.</summary>
public sealed record AuteurArchive(string Nom, string? Courriel = null)
{
    /// <summary>OCFL wants a URI.</summary>
    internal string Adresse => Courriel is { Length: > 0 } mail
        ? "mailto:" + Uri.EscapeDataString(mail).Replace("%40", "@", StringComparison.Ordinal)
        : "urn:quali-hlm:personne:" + Uri.EscapeDataString(Nom);
}

/// <summary>One file of a deposit.</summary>
/// <param name="Role">What it is to the document.</param>
/// <param name="NomOrigine">As its owner calls it; kept in the record, never used as a path.</param>
/// <param name="Bytes">Its content; must not change while the deposit is made.</param>
public sealed record PieceArchive(RolePiece Role, string NomOrigine, ReadOnlyMemory<byte> Bytes);

/// <summary>What a kept file is to the document.</summary>
public enum RolePiece
{
    /// <summary>The document itself, in Word's form.</summary>
    Document,

    Pdf,

    /// <summary>The workbook that it came from.</summary>
    Classeur,

    /// <summary>The template.</summary>
    Modele,

    /// <summary>The findings at that moment, as JSON.</summary>
    Constats,
}
