using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Service.Concertations;

namespace QualiHlmDocs.Service.Envois;

/// <summary>A campaign as it would leave: to be shown, and confirmed or not.</summary>
/// <param name="Campagne">Which.</param>
/// <param name="Lettres">One for each addressee who can be reached.</param>
/// <param name="Constats">What to know before it leaves; a blocking one names somebody who is not reached.</param>
public sealed record CampagnePreparee(Campagne Campagne, ImmutableArray<LettrePreparee> Lettres, ImmutableArray<Finding> Constats);

/// <summary>One letter of it, with what the archive keeps.</summary>
/// <param name="Envoi">What goes, to whom, by which channel.</param>
/// <param name="Document">The letter as a Word document.</param>
/// <param name="Nom">That document's file name.</param>
/// <param name="Modele">The template's name and bytes.</param>
/// <param name="Distinction">What tells the document from its like in the archive.</param>
public sealed record LettrePreparee(EnvoiPrepare Envoi, ReadOnlyMemory<byte> Document, string Nom, (string Nom, ReadOnlyMemory<byte> Bytes) Modele, string Distinction);

/// <summary>What a person caused keeps a campaign from being prepared; the message is one French sentence for her.</summary>
public sealed class EnvoiException(string message) : Exception(message);
