using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Service.Concertations;
using QualiHlmDocs.Service.Productions;

namespace QualiHlmDocs.Service.Envois;

/// <summary>A campaign as it would leave: to be shown, and confirmed or not.</summary>
/// <param name="Campagne">Which.</param>
/// <param name="Lettres">One for each addressee who can be reached.</param>
/// <param name="Constats">What to know before it leaves; a blocking one names somebody who is not reached.</param>
internal sealed record CampagnePreparee(Campagne Campagne, ImmutableArray<LettrePreparee> Lettres, ImmutableArray<Finding> Constats)
{
    /// <summary>What is printed for those who get paper; null when nobody does.</summary>
    public PapierPrepare? Papier { get; init; }
}

/// <summary>Every letter on paper in one document, and their labels in the same order.</summary>
internal sealed record PapierPrepare(ReadOnlyMemory<byte> Lettres, ReadOnlyMemory<byte> Etiquettes);

/// <summary>One letter of it, with what the archive keeps.</summary>
/// <param name="Envoi">What goes, to whom, by which channel.</param>
/// <param name="Made">The letter as a Word document, with what it was made from.</param>
internal sealed record LettrePreparee(EnvoiPrepare Envoi, MadeDossier Made)
{
    public ReadOnlyMemory<byte> Document => Made.Production.Document ?? throw new InvalidOperationException("A letter that was made has bytes.");
}

/// <summary>What a person caused keeps a campaign from being prepared; the message is one French sentence for her.</summary>
public sealed class EnvoiException(string message) : Exception(message);
