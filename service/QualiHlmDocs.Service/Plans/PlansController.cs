using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Service.Identity;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Plans;

/// <summary>What a workbook holds, and what the comité would object to. Nothing sent here is kept.</summary>
[ApiController]
[Authorize(Droits.Lire)]
[Route("api/plans")]
[ReadFormFirst]
[Produces("application/json")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status413PayloadTooLarge, "application/problem+json")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status422UnprocessableEntity, "application/problem+json")]
public sealed class PlansController(TimeProvider clock) : ControllerBase
{
    /// <summary>The whole plan as it was read, with its findings.</summary>
    [HttpPost("lecture")]
    [Consumes("multipart/form-data")]
    [ProducesResponseType<PlanAnswer>(StatusCodes.Status200OK)]
    public Task<IActionResult> Lecture([FromForm] UploadedWorkbook form, CancellationToken stop) =>
        Answer(form, examination => PlanAnswer.Of(examination.Read, examination.Constats, examination.Lecture), stop);

    /// <summary>How much was read, and the findings.</summary>
    [HttpPost("controles")]
    [Consumes("multipart/form-data")]
    [ProducesResponseType<ControleAnswer>(StatusCodes.Status200OK)]
    public Task<IActionResult> Controles([FromForm] UploadedWorkbook form, CancellationToken stop) =>
        Answer(form, examination => ControleAnswer.Of(examination.Read, examination.Constats, examination.Lecture), stop);

    private async Task<IActionResult> Answer(UploadedWorkbook form, Func<Examination, object> answer, CancellationToken stop)
    {
        if (!form.TryInterpret(clock, out var etape, out var today, out var refusal) || !form.TryCorrespond(out var correspondance, out refusal))
        {
            return FrenchProblem.Answer(FrenchProblem.Of(StatusCodes.Status400BadRequest, refusal));
        }

        var examination = Examination.Of(await form.Read(stop), form.Name, etape, today, stop, correspondance);
        return examination.Plan is null ? FrenchProblem.Answer(FrenchProblem.Unusable(Refusals.StatusOf(examination.Refusal), examination.Constats)) : Ok(answer(examination));
    }
}
