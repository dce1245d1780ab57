using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Documents;
using QualiHlmDocs.Service.Identity;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Modeles;
using QualiHlmDocs.Service.Pdf;
using QualiHlmDocs.Service.Plans;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Productions;

/// <summary>A workbook becomes a document, which is kept and fetched.</summary>
[ApiController]
[Authorize(Droits.Lire)]
[Route("api/productions")]
public sealed class ProductionsController(ModeleCatalogue modeles, ProductionStore store, KeptProductions productions, IPdfPrinter printer, TimeProvider clock) : ControllerBase
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Pdf = "application/pdf";

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
        if (!form.TryInterpret(clock, out var etape, out var today, out var refusal) || !form.TryCorrespond(out var correspondance, out refusal))
        {
            return FrenchProblem.Answer(FrenchProblem.Of(StatusCodes.Status400BadRequest, refusal));
        }

        var entry = modeles.Dossier;
        if (!entry.TryOpen(out var modele, out var faults))
        {
            return FrenchProblem.Answer(FrenchProblem.Unusable(StatusCodes.Status422UnprocessableEntity, faults));
        }

        var workbook = await form.Read(stop);
        var options = new ProductionOptions { Etape = etape, Modele = entry.OriginOf(modele), Programme = ProgramVersion.Name, HasNarrowSpaces = ServiceSettings.HasNarrowSpaces(), Reading = Readings.With(correspondance) };
        var production = DocumentProduction.Produce(workbook, form.Name, modele.Template, today, options, stop);
        return production.Document is null
            ? FrenchProblem.Answer(FrenchProblem.Unusable(Refusals.StatusOf(production.Refusal), production.Findings))
            : Kept(productions.Keep(new(production, DossierName.For(form.Name), workbook, modele, today)), production);
    }

    /// <summary>What is known of a kept document.</summary>
    [HttpGet("{id:guid}")]
    [Produces("application/json")]
    [ProducesResponseType<ProductionAnswer>(StatusCodes.Status200OK)]
    public IActionResult Get(Guid id) => store.Find(id) is { } kept ? Ok(ProductionAnswer.Of(kept, [])) : NotFound();

    /// <summary>The kept document itself.</summary>
    [HttpGet("{id:guid}/document")]
    public IActionResult Document(Guid id) => store.Find(id) is { } kept ? PhysicalFile(store.PathOf(kept), Word, kept.Nom) : NotFound();

    /// <summary>The kept document printed as PDF, its table of contents refreshed.</summary>
    [HttpGet("{id:guid}/pdf")]
    [ProducesResponseType<FileContentResult>(StatusCodes.Status200OK, Pdf)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status503ServiceUnavailable, "application/problem+json")]
    public async Task<IActionResult> Printed(Guid id, CancellationToken stop)
    {
        if (store.Find(id) is not { } kept)
        {
            return NotFound();
        }

        var (pdf, refusal) = await printer.Print(await System.IO.File.ReadAllBytesAsync(store.PathOf(kept), stop), stop);
        return pdf is null
            ? FrenchProblem.Answer(FrenchProblem.Of(StatusCodes.Status503ServiceUnavailable, refusal))
            : File(pdf, Pdf, Path.ChangeExtension(kept.Nom, ".pdf"));
    }

    private CreatedAtActionResult Kept(KeptDocument kept, Production production) =>
        CreatedAtAction(nameof(Get), new { id = kept.Id }, ProductionAnswer.Of(kept, production.Findings));
}
