using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Service.Identity;
using QualiHlmDocs.Service.Modeles;
using QualiHlmDocs.Service.Plans;
using QualiHlmDocs.Service.Problems;
using QualiHlmDocs.Service.Productions;

namespace QualiHlmDocs.Service.Travaux;

/// <summary>Documents made in the background: asked for, followed, stopped, found again.</summary>
[ApiController]
[Authorize(Droits.Lire)]
[Route("api/travaux")]
[Produces("application/json")]
public sealed class TravauxController(
    ModeleCatalogue catalogue, KeptProductions productions, ProductionStore files, TravauxStore store, TravauxEnCours running, TravauxQueue queue, TimeProvider clock, ILogger<TravauxController> log)
    : ControllerBase
{
    /// <summary>A client sends the same key with the same request sent again, and gets the same work.</summary>
    public const string KeyHeader = "Idempotency-Key";

    /// <summary>Asks for documents of the cycle: one kind by its code, or all that can be produced.</summary>
    [HttpPost]
    [Authorize(Droits.Produire)]
    [ReadFormFirst]
    [Consumes("multipart/form-data")]
    [ProducesResponseType<Travail>(StatusCodes.Status202Accepted)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status413PayloadTooLarge, "application/problem+json")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status422UnprocessableEntity, "application/problem+json")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status503ServiceUnavailable, "application/problem+json")]
    public async Task<IActionResult> Ask([FromForm] CatalogueForm form, CancellationToken stop)
    {
        var key = DigestOf($"{Request.Headers[KeyHeader]}");
        if (store.WithKey(key) is { } known)
        {
            return Accepted($"/api/travaux/{known.Id:D}", known);
        }

        if (!form.TryInterpret(clock, out var today, out var refusal))
        {
            return Refused(StatusCodes.Status400BadRequest, refusal);
        }

        ImmutableArray<CatalogueEntry> entries = form.Entries(catalogue);
        if (entries.IsEmpty)
        {
            return Refused(StatusCodes.Status400BadRequest, $"Aucun document n’a le code « {form.Code} ».");
        }

        var (opening, bytes) = await form.Open(today, stop);
        if (opening.Documents is not { } documents)
        {
            return FrenchProblem.Answer(FrenchProblem.Unusable(Refusals.StatusOf(opening.Refusal), opening.Findings));
        }

        var now = clock.GetUtcNow();
        var travail = new Travail(
            Guid.CreateVersion7(now), EtatTravail.EnAttente, documents.Plan.Classeur.Nom, 0, entries.Length, null, [], [], null, now);
        return Start(travail, key, new(new(documents, bytes, today), entries, productions, store, running, log));
    }

    /// <summary>How far it is. While it is not over, the answer says after how many seconds to ask again.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<Travail>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound, "application/problem+json")]
    public IActionResult Get(Guid id)
    {
        if (store.Find(id) is not { } travail)
        {
            return NotFound();
        }

        if (!travail.IsOver)
        {
            Response.Headers.RetryAfter = "1";
        }

        return Ok(travail);
    }

    /// <summary>All the documents that it made, in one zip.</summary>
    [HttpGet("{id:guid}/documents.zip")]
    [Produces("application/zip")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound, "application/problem+json")]
    public async Task<IActionResult> Zip(Guid id, CancellationToken stop)
    {
        if (store.Find(id) is not { Documents.IsEmpty: false } travail)
        {
            return NotFound();
        }

        Response.ContentType = "application/zip";
        Response.Headers.ContentDisposition = $"attachment; filename=documents-{travail.CreeLe:yyyy-MM-dd-HHmm}.zip";
        await MadeDocuments.WriteZip(travail.Documents, files, Response.BodyWriter.AsStream(), stop);
        return new EmptyResult();
    }

    /// <summary>The last ones asked for, the newest first.</summary>
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<Travail>>(StatusCodes.Status200OK)]
    public IActionResult Recent() => Ok(store.Recent());

    /// <summary>Stops it; what was made before stays. One that is over stays as it is.</summary>
    [HttpDelete("{id:guid}")]
    [Authorize(Droits.Produire)]
    [ProducesResponseType(StatusCodes.Status202Accepted)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound, "application/problem+json")]
    public IActionResult Stop(Guid id)
    {
        if (store.Find(id) is null)
        {
            return NotFound();
        }

        running.Stop(id);
        return Accepted();
    }

    private IActionResult Start(Travail travail, string key, TravailDocuments work)
    {
        running.Enter(travail.Id);
        store.Enter(travail, key);
        if (queue.TryAdd(stopping => work.Run(travail, stopping)))
        {
            return Accepted($"/api/travaux/{travail.Id:D}", travail);
        }

        running.Leave(travail.Id);
        const string Busy = "Trop de productions attendent déjà : réessayez dans une minute.";
        store.Keep(travail with { Etat = EtatTravail.Echoue, Message = Busy });
        return Refused(StatusCodes.Status503ServiceUnavailable, Busy);
    }

    private static IActionResult Refused(int status, string sentence) => FrenchProblem.Answer(FrenchProblem.Of(status, sentence));

    // Whatever a client puts there, what is kept has one length and says nothing.
    private static string DigestOf(string key) => key.Length == 0 ? string.Empty : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
