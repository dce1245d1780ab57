using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Documents;
using QualiHlmDocs.Service.Identity;
using QualiHlmDocs.Service.Modeles;
using QualiHlmDocs.Service.Plans;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Productions;

/// <summary>A workbook becomes a document, which is kept and fetched.</summary>
[ApiController]
[Authorize(Droits.Lire)]
[Route("api/productions")]
public sealed class ProductionsController(OfferedModeles modeles, ProductionStore store, DossierArchive archive, TimeProvider clock) : ControllerBase
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The dossier de candidature of the plan that a workbook holds.</summary>
    [HttpPost("dossier")]
    [Authorize(Droits.Produire)]
    [ReadFormFirst]
    [Consumes("multipart/form-data")]
    [Produces("application/json")]
    [ProducesResponseType<ProductionAnswer>(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status413PayloadTooLarge, "application/problem+json")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status422UnprocessableEntity, "application/problem+json")]
    public async Task<IActionResult> Dossier([FromForm] UploadedWorkbook form, CancellationToken stop)
    {
        if (!form.TryInterpret(clock, out var etape, out var today, out var refusal))
        {
            return FrenchProblem.Answer(FrenchProblem.Of(StatusCodes.Status400BadRequest, refusal));
        }

        var (workbook, modele) = (await form.Read(stop), modeles.DossierCandidature);
        var production = DocumentProduction.Produce(workbook, form.Name, modele.Template, today, new() { Etape = etape }, stop);
        return production.Document is null
            ? FrenchProblem.Answer(FrenchProblem.Unusable(Refusals.StatusOf(production.Refusal), production.Findings))
            : Kept(Keep(new(production, DossierName.For(form.Name), workbook, modele, today)), production);
    }

    /// <summary>What is known of a kept document.</summary>
    [HttpGet("{id:guid}")]
    [Produces("application/json")]
    [ProducesResponseType<ProductionAnswer>(StatusCodes.Status200OK)]
    public IActionResult Get(Guid id) => store.Find(id) is { } kept ? Ok(ProductionAnswer.Of(kept, [])) : NotFound();

    /// <summary>The kept document itself.</summary>
    [HttpGet("{id:guid}/document")]
    public IActionResult Document(Guid id) => store.Find(id) is { } kept ? PhysicalFile(store.PathOf(kept), Word, kept.Nom) : NotFound();

    // In the archive for good, and in a folder of its own for the address that fetches it.
    private KeptDocument Keep(MadeDossier made)
    {
        archive.TryKeep(made, out var archived, out var warning);
        if (made.Production is not { Document: { } bytes, Empreinte: { } empreinte, Plan.Classeur: { } classeur })
        {
            throw new InvalidOperationException("A dossier that was made has bytes, a digest and a plan.");
        }

        var now = clock.GetUtcNow();
        var kept = new KeptDocument(
            Guid.CreateVersion7(now), made.Nom, empreinte, bytes.Length, made.Production.IsProjet, classeur.Nom, classeur.Empreinte, made.Date, now,
            archived?.Document.Uri, archived?.Version, warning);
        store.Keep(kept, bytes);
        return kept;
    }

    private CreatedAtActionResult Kept(KeptDocument kept, Production production) =>
        CreatedAtAction(nameof(Get), new { id = kept.Id }, ProductionAnswer.Of(kept, production.Findings));
}
