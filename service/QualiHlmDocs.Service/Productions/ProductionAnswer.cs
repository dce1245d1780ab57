using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Productions;

/// <summary>A document that was produced and is kept.</summary>
/// <param name="Id">By which it is found again.</param>
/// <param name="Nom">The file's name.</param>
/// <param name="Taille">In bytes.</param>
/// <param name="Empreinte">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Provisoire">True while a blocking finding remains: the document says « PROJET ».</param>
/// <param name="Document">Where it is fetched, on this origin.</param>
/// <param name="Archive">Its document in the archive, and its version there; null when it could not be archived.</param>
/// <param name="Avertissement">Why it could not be archived, one French sentence; null when it is.</param>
/// <param name="Constats">What was found in the plan; empty for a document found again.</param>
public sealed record ProductionAnswer(
    Guid Id, string Nom, int Taille, string Empreinte, bool Provisoire, string Document,
    ArchivedAnswer? Archive, string? Avertissement, ImmutableArray<FindingAnswer> Constats)
{
    public static ProductionAnswer Of(KeptDocument kept, IEnumerable<Finding> constats) => new(
        kept.Id, kept.Nom, kept.Taille, kept.Empreinte, kept.Provisoire, $"/api/productions/{kept.Id:D}/document",
        kept is { Objet: { } objet, VersionArchivee: { } version } ? new(objet, version) : null, kept.Avertissement, FindingAnswer.Of(constats));
}

/// <summary>Where a document is in the archive.</summary>
/// <param name="Objet">Its id.</param>
/// <param name="Version">Its version, <c>v3</c>.</param>
public sealed record ArchivedAnswer(string Objet, string Version);
