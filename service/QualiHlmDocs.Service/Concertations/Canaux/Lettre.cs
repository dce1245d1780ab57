using System.Collections.Immutable;

namespace QualiHlmDocs.Service.Concertations.Canaux;

/// <summary>One letter to one person, ready to go by any channel. The same each time it is tried.</summary>
public sealed record Lettre
{
    /// <summary>What makes it one letter and no other: lower-case hexadecimal.</summary>
    public required string Cle { get; init; }

    /// <summary>With its angle brackets; ours, so that mailboxes and notices can be asked about it.</summary>
    public required string MessageId { get; init; }

    public required Correspondant De { get; init; }

    public required Correspondant A { get; init; }

    public required string Objet { get; init; }

    /// <summary>Plain text; an empty line stands between paragraphs.</summary>
    public required string Texte { get; init; }

    public required DateTimeOffset Date { get; init; }

    public ImmutableArray<PieceJointe> Pieces { get; init; } = [];

    /// <summary>For the envelope, one line each; empty where the letter goes by mail alone.</summary>
    public ImmutableArray<string> AdressePostale { get; init; } = [];

    /// <summary>What the letters of one campaign are filed under by channels that leave files.</summary>
    public string Dossier { get; init; } = string.Empty;
}

/// <summary>A name and a mail address; the address is empty for whom paper is sent.</summary>
public sealed record Correspondant(string Nom, string Adresse);

/// <summary>A file that goes with a letter.</summary>
/// <param name="Nom">As the addressee sees it.</param>
/// <param name="TypeMime">Such as <c>application/pdf</c>.</param>
/// <param name="Bytes">Its content.</param>
public sealed record PieceJointe(string Nom, string TypeMime, ReadOnlyMemory<byte> Bytes);
