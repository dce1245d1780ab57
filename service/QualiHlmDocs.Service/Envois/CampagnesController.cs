using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Service.Concertations;
using QualiHlmDocs.Service.Concertations.Canaux;
using QualiHlmDocs.Service.Identity;
using QualiHlmDocs.Service.Modeles;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Envois;

/// <summary>Letters to the représentants des locataires: shown, tried, confirmed, followed.</summary>
[ApiController]
[Authorize(Droits.Lire)]
[Route("api/concertation")]
[ReadFormFirst]
[Produces("application/json")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status422UnprocessableEntity, "application/problem+json")]
public sealed class CampagnesController(EnvoiDesk desk, EnvoiQueue queue, ModeleCatalogue modeles, TimeProvider clock) : ControllerBase
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>What would leave: each letter, its addressee, its way, what goes with it, and what to know before.</summary>
    [HttpPost("apercu")]
    [Authorize(Droits.Produire)]
    [Consumes("multipart/form-data")]
    [ProducesResponseType<ApercuAnswer>(StatusCodes.Status200OK)]
    public Task<IActionResult> Apercu([FromForm] EnvoiForm form, CancellationToken stop) =>
        With(form, (_, campagne) => Task.FromResult<IActionResult>(Ok(ApercuAnswer.Of(campagne))), stop);

    /// <summary>One letter as its addressee would get it.</summary>
    [HttpPost("apercu/{reference}")]
    [Authorize(Droits.Produire)]
    [Consumes("multipart/form-data")]
    [Produces(Word)]
    [ProducesResponseType<FileContentResult>(StatusCodes.Status200OK)]
    public Task<IActionResult> Lettre(string reference, [FromForm] EnvoiForm form, CancellationToken stop) => With(
        form,
        (_, campagne) => Task.FromResult<IActionResult>(campagne.Lettres.FirstOrDefault(letter => letter.Envoi.Personne.Ref.Equals(reference, StringComparison.OrdinalIgnoreCase)) is { } found
            ? File(found.Document.ToArray(), Word, found.Made.Nom)
            : NotFound()),
        stop);

    /// <summary>The first letter, to oneself.</summary>
    [HttpPost("essai")]
    [Authorize(Droits.Produire)]
    [Consumes("multipart/form-data")]
    [ProducesResponseType<EssaiAnswer>(StatusCodes.Status200OK)]
    public Task<IActionResult> Essai([FromForm] EnvoiForm form, CancellationToken stop) => With(
        form,
        async (demande, _) => string.IsNullOrWhiteSpace(form.A)
            ? Refused(StatusCodes.Status400BadRequest, "Donnez votre adresse de courriel, champ « a ».")
            : Ok(EssaiAnswer.Of(await desk.Try(demande, demande.Canal ?? desk.Settings.Canal, form.A, stop))),
        stop);

    /// <summary>Confirms what the preview showed: the letters are archived, noted, and leave one after the other.</summary>
    [HttpPost("campagnes")]
    [Authorize(Droits.Produire)]
    [Consumes("multipart/form-data")]
    [ProducesResponseType<EtatCampagne>(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status409Conflict, "application/problem+json")]
    public Task<IActionResult> Confirm([FromForm] EnvoiForm form, CancellationToken stop) => With(
        form,
        (demande, campagne) =>
        {
            if (form.Confirmation != ApercuAnswer.ConfirmationOf(campagne))
            {
                return Task.FromResult(Refused(StatusCodes.Status409Conflict, "Ce qui partirait n’est pas ce qui a été montré : demandez de nouveau l’aperçu, et confirmez-le."));
            }

            desk.Confirm(campagne, demande);
            queue.Wake(desk.Settings);
            return Task.FromResult<IActionResult>(CreatedAtAction(nameof(Campagne), new { id = campagne.Campagne.Id }, EtatCampagne.Of(desk.Registre, campagne.Campagne.Id)[0]));
        },
        stop);

    /// <summary>Every campaign and where its letters stand.</summary>
    [HttpGet("campagnes")]
    [ProducesResponseType<IReadOnlyList<EtatCampagne>>(StatusCodes.Status200OK)]
    public IActionResult Campagnes() => Ok(desk.Settings.IsInUse ? EtatCampagne.Of(desk.Registre) : []);

    /// <summary>One campaign.</summary>
    [HttpGet("campagnes/{id}")]
    [ProducesResponseType<EtatCampagne>(StatusCodes.Status200OK)]
    public IActionResult Campagne(string id) => EtatCampagne.Of(desk.Registre, id) is [var one] ? Ok(one) : NotFound();

    /// <summary>A person decides what becomes of a letter.</summary>
    [HttpPost("lettres/{cle}/decision")]
    [Authorize(Droits.Produire)]
    [Consumes("application/json")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status409Conflict, "application/problem+json")]
    public IActionResult Decide(string cle, DecisionDemande demande)
    {
        if (!desk.Outbox.Decide(cle, demande.Decision, Auteur))
        {
            return Refused(StatusCodes.Status409Conflict, "Cette lettre n’attend pas cette décision.");
        }

        queue.Wake(desk.Settings);
        return NoContent();
    }

    private string Auteur => User.Identity?.Name is { Length: > 0 } name ? name : Environment.UserName is { Length: > 0 } user ? user : "inconnu";

    private async Task<IActionResult> With(EnvoiForm form, Func<DemandeEnvoi, CampagnePreparee, Task<IActionResult>> answer, CancellationToken stop)
    {
        var (demande, problem) = await form.Interpret(modeles, clock, Auteur, stop);
        if (demande is null)
        {
            return FrenchProblem.Answer(problem ?? FrenchProblem.Of(StatusCodes.Status400BadRequest));
        }

        if (desk.Missing(demande.Canal ?? desk.Settings.Canal) is { } missing)
        {
            return Refused(StatusCodes.Status422UnprocessableEntity, missing);
        }

        try
        {
            return await answer(demande, desk.Prepare(demande, stop));
        }
        catch (EnvoiException refusal)
        {
            return Refused(StatusCodes.Status422UnprocessableEntity, refusal.Message);
        }
    }

    private static IActionResult Refused(int status, string sentence) => FrenchProblem.Answer(FrenchProblem.Of(status, sentence));
}

/// <summary>What is decided: <c>envoyee</c>, <c>renvoyer</c> or <c>abandonner</c>.</summary>
public sealed record DecisionDemande(DecisionEnvoi Decision);

/// <summary>How a trial ended.</summary>
/// <param name="Parti">True when it left, or lies in the outbox folder.</param>
/// <param name="Motif">Why not; empty when it did.</param>
public sealed record EssaiAnswer(bool Parti, string Motif)
{
    internal static EssaiAnswer Of(Outcome outcome) => new(outcome.Issue is Issue.Partie or Issue.Deposee, outcome.Motif);
}
