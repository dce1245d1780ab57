using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Documents;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Service.Modeles;
using QualiHlmDocs.Service.Plans;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Productions;

/// <summary>A workbook becomes a document, which is kept and fetched.</summary>
[ApiController]
[Route("api/productions")]
public sealed class ProductionsController(OfferedModeles modeles, ProductionStore store, TimeProvider clock) : ControllerBase
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The dossier de candidature of the plan that a workbook holds.</summary>
    [HttpPost("dossier")]
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

        var options = new ProductionOptions { Etape = etape };
        var production = DocumentProduction.Produce(await form.Read(stop), form.Name, modeles.DossierCandidature, today, options, stop);
        return production is { Document: { } bytes, Plan: { } plan, Empreinte: { } empreinte }
            ? Kept(Keep(bytes, empreinte, plan, production.IsProjet, today), production)
            : FrenchProblem.Answer(FrenchProblem.Unusable(Refusals.StatusOf(production.Refusal), production.Findings));
    }

    /// <summary>What is known of a kept document.</summary>
    [HttpGet("{id:guid}")]
    [Produces("application/json")]
    [ProducesResponseType<ProductionAnswer>(StatusCodes.Status200OK)]
    public IActionResult Get(Guid id) => store.Find(id) is { } kept ? Ok(ProductionAnswer.Of(kept, [])) : NotFound();

    /// <summary>The kept document itself.</summary>
    [HttpGet("{id:guid}/document")]
    public IActionResult Document(Guid id) => store.Find(id) is { } kept ? PhysicalFile(store.PathOf(kept), Word, kept.Nom) : NotFound();

    private KeptDocument Keep(ReadOnlyMemory<byte> bytes, string empreinte, PlanActions plan, bool isDraft, DateOnly today)
    {
        var now = clock.GetUtcNow();
        var (classeur, id) = (plan.Classeur, Guid.CreateVersion7(now));
        var kept = new KeptDocument(id, DossierName.For(classeur.Nom), empreinte, bytes.Length, isDraft, classeur.Nom, classeur.Empreinte, today, now);
        store.Keep(kept, bytes);
        return kept;
    }

    private CreatedAtActionResult Kept(KeptDocument kept, Production production) =>
        CreatedAtAction(nameof(Get), new { id = kept.Id }, ProductionAnswer.Of(kept, production.Findings));
}
