using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Identity;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Versions;

/// <summary>The archive: every document with its versions, their files, what changed between two, an old one taken up again.</summary>
[ApiController]
[Authorize(Droits.Lire)]
[Route("api/versions")]
[Produces("application/json")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound, "application/problem+json")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status409Conflict, "application/problem+json")]
public sealed class VersionsController(ArchiveStore store, TimeProvider clock) : ControllerBase
{
    /// <summary>Every document, the one changed last first.</summary>
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<DocumentArchiveAnswer>>(StatusCodes.Status200OK)]
    public IActionResult List() => Answer(() => Ok(store.Exists
        ? store.Documents().Select(document => DocumentArchiveAnswer.Of(document, store.Versions(document))).OrderByDescending(document => document.Versions[^1].CreeLe).ToList()
        : []));

    /// <summary>One file of a version.</summary>
    [HttpGet("piece")]
    [Produces("application/octet-stream")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public IActionResult Piece(string objet, string version, RolePiece role) => Answer(() =>
        TryFind(objet, version, out var found) && found.Notice.Fichier(role) is { } file
            ? File(store.Read(found, file), "application/octet-stream", file.NomOrigine)
            : NotFound());

    /// <summary>What changed from one version to another, in the plan and in the text.</summary>
    [HttpGet("comparaison")]
    [ProducesResponseType<VersionComparison>(StatusCodes.Status200OK)]
    public IActionResult Compare(string objet, string avant, string apres, CancellationToken stop) => Answer(() =>
        TryFind(objet, avant, out var before) && TryFind(objet, apres, out var after) ? Ok(VersionComparison.Of(store, before, after, stop)) : NotFound());

    /// <summary>Takes up an old version as a new projet.</summary>
    [HttpPost("reprises")]
    [Authorize(Droits.Produire)]
    [ProducesResponseType<VersionArchiveeAnswer>(StatusCodes.Status200OK)]
    public IActionResult Restore(RepriseDemande demande) => Answer(() => TryFind(demande.Objet, demande.Version, out var version)
        ? Ok(VersionArchiveeAnswer.Of(VersionRestoration.Restore(store, version, DateOnly.FromDateTime(clock.GetLocalNow().Date), Auteur)))
        : NotFound());

    /// <summary>A document goes one step further: <c>valide</c>, <c>depose</c>, <c>decide</c>.</summary>
    [HttpPost("etats")]
    [Authorize(Droits.Produire)]
    [ProducesResponseType<VersionArchiveeAnswer>(StatusCodes.Status200OK)]
    public IActionResult Step(EtapeDemande demande) => Answer(() => DocumentId.TryParse(demande.Objet) is { } document && !store.Versions(document).IsEmpty
        ? Ok(VersionArchiveeAnswer.Of(StepOf(demande).Take(store, document)))
        : NotFound());

    private VersionStep StepOf(EtapeDemande demande) => new()
    {
        Vers = demande.Vers,
        Date = demande.Date ?? DateOnly.FromDateTime(clock.GetLocalNow().Date),
        Auteur = Auteur,
        Message = demande.Message ?? string.Empty,
    };

    private string Auteur => User.Identity?.Name is { Length: > 0 } name ? name : Environment.UserName is { Length: > 0 } user ? user : "inconnu";

    private bool TryFind(string objet, string version, [NotNullWhen(true)] out VersionArchivee? found)
    {
        found = DocumentId.TryParse(objet) is { } document ? store.Versions(document).FirstOrDefault(one => one.Version == version) : null;
        return found is not null;
    }

    // What the archive refuses is one French sentence.
    private static IActionResult Answer(Func<IActionResult> work)
    {
        try
        {
            return work();
        }
        catch (ArchiveException refusal)
        {
            return FrenchProblem.Answer(FrenchProblem.Of(StatusCodes.Status409Conflict, refusal.Message));
        }
    }
}

/// <summary>Which version to take up again.</summary>
/// <param name="Objet">The document's id.</param>
/// <param name="Version">Its folder: <c>v3</c>.</param>
public sealed record RepriseDemande(string Objet, string Version);

/// <summary>How far a document goes.</summary>
/// <param name="Objet">The document's id.</param>
/// <param name="Vers">The state that it reaches.</param>
/// <param name="Date">The day of the step; absent for today.</param>
/// <param name="Message">What is to be remembered of it, in French.</param>
public sealed record EtapeDemande(string Objet, StatutArchive Vers, DateOnly? Date = null, string? Message = null);
