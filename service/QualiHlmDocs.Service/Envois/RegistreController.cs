using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Service.Concertations;
using QualiHlmDocs.Service.Identity;
using QualiHlmDocs.Service.Plans;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Envois;

/// <summary>The register of concertation: what happened, what was answered, what is due, what is kept of a person.</summary>
[ApiController]
[Authorize(Droits.Lire)]
[Route("api/concertation")]
[ReadFormFirst]
[Produces("application/json")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound, "application/problem+json")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status422UnprocessableEntity, "application/problem+json")]
public sealed class RegistreController(EnvoiDesk desk, TimeProvider clock) : ControllerBase
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The timeline, step by step.</summary>
    [HttpGet("chronologie")]
    [ProducesResponseType<IReadOnlyList<Fait>>(StatusCodes.Status200OK)]
    public IActionResult Chronologie(string? organisme) => Ok(Seen(organisme)?.Chronologie ?? []);

    /// <summary>The register as a workbook.</summary>
    [HttpGet("registre.xlsx")]
    [Produces(Excel)]
    [ProducesResponseType<FileContentResult>(StatusCodes.Status200OK)]
    public IActionResult Classeur(string? organisme) => Seen(organisme) is { } registre ? File(RegistreWorkbook.Write(registre).ToArray(), Excel, "registre-concertation.xlsx") : NotFound();

    /// <summary>The register as the annex of a dossier.</summary>
    [HttpGet("registre.docx")]
    [Produces(Word)]
    [ProducesResponseType<FileContentResult>(StatusCodes.Status200OK)]
    public IActionResult Annexe(string? organisme) =>
        Seen(organisme) is { } registre ? File(RegistreAnnexe.Write(registre, DateOnly.FromDateTime(clock.GetLocalNow().Date)).ToArray(), Word, "registre-concertation.docx") : NotFound();

    /// <summary>Takes over what a workbook says of the concertation.</summary>
    [HttpPost("registre")]
    [Authorize(Droits.Produire)]
    [Consumes("multipart/form-data")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public Task<IActionResult> Follow([FromForm] UploadedWorkbook form, CancellationToken stop) => WithPlan(
        form,
        (examination, _) =>
        {
            desk.Follow(examination.Read);
            return NoContent();
        },
        stop);

    /// <summary>What is due by the delays of the plan de concertation locative.</summary>
    [HttpPost("relances")]
    [Consumes("multipart/form-data")]
    [ProducesResponseType<IReadOnlyList<Relance>>(StatusCodes.Status200OK)]
    public Task<IActionResult> Relances([FromForm] UploadedWorkbook form, CancellationToken stop) => WithPlan(
        form, (examination, today) => Ok(Relance.Of(examination.Read, Seen(FichesClasseur.OrganismeOf(examination.Read)), today)), stop);

    /// <summary>Notes an answer.</summary>
    [HttpPost("reponses")]
    [Authorize(Droits.Produire)]
    [Consumes("application/json")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public IActionResult Answer(ReponseDemande demande) => WithPerson(demande.Personne, found =>
    {
        desk.Registre.Note(
            new()
            {
                Organisme = found.Personne.Organisme, Personne = found.Personne.Cle, Envoi = found.Lettres.LastOrDefault()?.Cle ?? string.Empty, Reunion = demande.Reunion ?? string.Empty,
                Nature = demande.Nature, Texte = demande.Texte ?? string.Empty, RecueLe = demande.RecueLe ?? DateOnly.FromDateTime(clock.GetLocalNow().Date),
            },
            Auteur);
        return NoContent();
    });

    /// <summary>Everything that is kept of a person (RGPD, article 15).</summary>
    [HttpGet("donnees")]
    [Authorize(Droits.Produire)]
    [ProducesResponseType<DonneesPersonnelles>(StatusCodes.Status200OK)]
    public IActionResult Donnees(string personne) => WithPerson(personne, Ok);

    /// <summary>Erases it; the proof of the sending stays by reference alone (RGPD, article 17).</summary>
    [HttpDelete("donnees")]
    [Authorize(Droits.Administrer)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public IActionResult Erase(string personne) => WithPerson(personne, found =>
        desk.Registre.Erase(found.Personne.Cle, "à la demande de la personne", Auteur) ? NoContent() : NotFound());

    private string Auteur => User.Identity?.Name is { Length: > 0 } name ? name : Environment.UserName is { Length: > 0 } user ? user : "inconnu";

    private RegistreVu? Seen(string? organisme) => desk.Settings.IsInUse ? RegistreVu.Of(desk.Registre, string.IsNullOrWhiteSpace(organisme) ? null : organisme) : null;

    private IActionResult WithPerson(string personne, Func<DonneesPersonnelles, IActionResult> answer)
    {
        try
        {
            return desk.Settings.IsInUse && DonneesPersonnelles.Of(desk.Registre, personne) is { } found ? answer(found) : NotFound();
        }
        catch (EnvoiException refusal)
        {
            return FrenchProblem.Answer(FrenchProblem.Of(StatusCodes.Status422UnprocessableEntity, refusal.Message));
        }
    }

    private async Task<IActionResult> WithPlan(UploadedWorkbook form, Func<Examination, DateOnly, IActionResult> answer, CancellationToken stop)
    {
        if (!form.TryInterpret(clock, out var etape, out var today, out var refusal))
        {
            return FrenchProblem.Answer(FrenchProblem.Of(StatusCodes.Status400BadRequest, refusal));
        }

        var examination = Examination.Of(await form.Read(stop), form.Name, etape, today, stop);
        return examination.Plan is null ? FrenchProblem.Answer(FrenchProblem.Unusable(Refusals.StatusOf(examination.Refusal), examination.Constats)) : answer(examination, today);
    }
}

/// <summary>An answer that came.</summary>
/// <param name="Personne">Reference, name or address of who answered.</param>
/// <param name="Nature"><c>presence</c>, <c>excuse</c>, <c>observation</c> or <c>autre</c>.</param>
/// <param name="Reunion">The meeting's reference.</param>
/// <param name="Texte">What was said.</param>
/// <param name="RecueLe">When it came; today where it is left out.</param>
public sealed record ReponseDemande(string Personne, NatureReponse Nature, string? Reunion = null, string? Texte = null, DateOnly? RecueLe = null);
