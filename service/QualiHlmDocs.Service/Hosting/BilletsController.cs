using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Service.Identity;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Hosting;

/// <summary>Tickets for downloads by the system's browser.</summary>
[ApiController]
[Authorize(Droits.Lire)]
[Route("api/billets")]
[Produces("application/json")]
public sealed class BilletsController(Billets billets, TimeProvider clock) : ControllerBase
{
    /// <summary>An address that hands out the file once, within a few minutes, to whoever asks.</summary>
    [HttpPost]
    [ProducesResponseType<BilletAnswer>(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
    public IActionResult Issue(BilletDemande demande) => billets.Issue(demande.Adresse, User) is { } secret
        ? StatusCode(StatusCodes.Status201Created, new BilletAnswer($"{BilletRedemption.Path}/{secret}", clock.GetUtcNow() + Limits.BilletTime))
        : FrenchProblem.Answer(FrenchProblem.Of(StatusCodes.Status400BadRequest, "Un billet ne se fait que pour un document de ce service."));
}

/// <summary>What the ticket is for.</summary>
/// <param name="Adresse">Where this service hands out the file.</param>
public sealed record BilletDemande(string Adresse);

/// <summary>A ticket.</summary>
/// <param name="Adresse">The address that works once.</param>
/// <param name="ExpireLe">Until when.</param>
public sealed record BilletAnswer(string Adresse, DateTimeOffset ExpireLe);
