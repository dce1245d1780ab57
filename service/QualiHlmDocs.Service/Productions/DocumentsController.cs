using System.Collections.Immutable;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Documents;
using QualiHlmDocs.Documents.Catalogue;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Service.Identity;
using QualiHlmDocs.Service.Modeles;
using QualiHlmDocs.Service.Plans;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Productions;

/// <summary>All the documents of the cycle: what a workbook gives now, and making it.</summary>
[ApiController]
[Authorize(Droits.Lire)]
[Route("api/documents")]
[ReadFormFirst]
[Consumes("multipart/form-data")]
[Produces("application/json")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status413PayloadTooLarge, "application/problem+json")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status422UnprocessableEntity, "application/problem+json")]
public sealed class DocumentsController(ModeleCatalogue catalogue, KeptProductions productions, TimeProvider clock) : ControllerBase
{
    /// <summary>Which documents can be produced from a workbook, and what is missing for the others.</summary>
    [HttpPost("liste")]
    [ProducesResponseType<CatalogueAnswer>(StatusCodes.Status200OK)]
    public Task<IActionResult> List([FromForm] CatalogueForm form, CancellationToken stop) => WithPlan(
        form,
        (documents, _, _) => Ok(new CatalogueAnswer([.. OfStep(form).Select(entry => DocumentAnswer.Of(entry, documents.Availability(entry.Declared)))], FindingAnswer.Of(catalogue.Findings))),
        stop);

    /// <summary>One document of the cycle by its code, or all that can be produced; each is kept and fetched by its address.</summary>
    [HttpPost]
    [Authorize(Droits.Produire)]
    [ProducesResponseType<DocumentsAnswer>(StatusCodes.Status201Created)]
    public Task<IActionResult> Produce([FromForm] CatalogueForm form, CancellationToken stop)
    {
        var entries = form.Entries(catalogue);
        return entries.IsEmpty
            ? Task.FromResult(BadForm($"Aucun document n’a le code « {form.Code} »."))
            : WithPlan(form, (documents, bytes, today) => Made(documents, bytes, today, entries, isFusion: false, mustGive: !string.IsNullOrWhiteSpace(form.Code), stop), stop);
    }

    /// <summary>The letters of a type, one for each addressee, and on demand all of them in one document to be printed.</summary>
    [HttpPost("/api/lettres")]
    [Authorize(Droits.Produire)]
    [ProducesResponseType<DocumentsAnswer>(StatusCodes.Status201Created)]
    public Task<IActionResult> Letters([FromForm] CatalogueForm form, CancellationToken stop)
    {
        PorteeModele? portee = Enum.TryParse<PorteeModele>(form.Par, ignoreCase: true, out var named) ? named : null;
        return string.IsNullOrWhiteSpace(form.Type) || catalogue.Letter(form.Type, portee) is not { } entry
            ? Task.FromResult(BadForm($"Aucune lettre n’est de type « {form.Type} » : {string.Join(", ", catalogue.All.Select(one => one.Declared.Type).Where(type => type.Length > 0).Distinct())}."))
            : WithPlan(form, (documents, bytes, today) => Made(documents, bytes, today, [entry], form.Fusion, mustGive: true, stop), stop);
    }

    private IEnumerable<CatalogueEntry> OfStep(CatalogueForm form) =>
        catalogue.All.Where(entry => form.Step is not { } step || entry.Declared.Etapes.Contains(step));

    private async Task<IActionResult> WithPlan(CatalogueForm form, Func<PlanDocuments, ReadOnlyMemory<byte>, DateOnly, IActionResult> answer, CancellationToken stop)
    {
        if (!form.TryInterpret(clock, out var today, out var refusal))
        {
            return BadForm(refusal);
        }

        var (opening, bytes) = await form.Open(today, stop);
        return opening.Documents is not { } documents ? FrenchProblem.Answer(FrenchProblem.Unusable(Refusals.StatusOf(opening.Refusal), opening.Findings))
            : !CatalogueForm.Knows(documents, form.Reunion) ? BadForm($"Le classeur n’a pas de réunion « {form.Reunion} ».")
            : answer(documents, bytes, today);
    }

    private IActionResult Made(
        PlanDocuments documents, ReadOnlyMemory<byte> bytes, DateOnly today, ImmutableArray<CatalogueEntry> entries, bool isFusion, bool mustGive, CancellationToken stop)
    {
        var production = new CatalogueProduction(documents, bytes, today);
        var outcomes = entries.Select(entry => production.Make(entry, stop)).ToList();
        ImmutableArray<Finding> missing = [.. outcomes.SelectMany(outcome => outcome.Faults.Concat(outcome.Missing))];
        if (mustGive && outcomes.TrueForAll(outcome => outcome.Made.IsEmpty))
        {
            return FrenchProblem.Answer(FrenchProblem.Unusable(StatusCodes.Status422UnprocessableEntity, missing));
        }

        var made = outcomes.SelectMany(outcome => outcome.Made).Select(one => ProductionAnswer.Of(productions.Keep(one), one.Production.Findings)).ToImmutableArray();
        var merged = isFusion && production.Merge(entries[0], stop) is { Document: not null } print
            ? ProductionAnswer.Of(productions.KeepPrint(print, $"{entries[0].Declared.Fichier}-a-imprimer.docx", today), print.Findings)
            : null;
        return StatusCode(StatusCodes.Status201Created, new DocumentsAnswer(made, merged, FindingAnswer.Of(missing), FindingAnswer.Of(outcomes.SelectMany(outcome => outcome.Available.Remarques))));
    }

    private static IActionResult BadForm(string sentence) => FrenchProblem.Answer(FrenchProblem.Of(StatusCodes.Status400BadRequest, sentence));
}

/// <summary>Documents that were produced and are kept.</summary>
/// <param name="Documents">Each with the address that fetches it.</param>
/// <param name="Fusion">All the letters in one document; null when it was not asked for.</param>
/// <param name="Manques">What kept other documents from being produced.</param>
/// <param name="Remarques">What is worth knowing.</param>
public sealed record DocumentsAnswer(
    ImmutableArray<ProductionAnswer> Documents, ProductionAnswer? Fusion, ImmutableArray<FindingAnswer> Manques, ImmutableArray<FindingAnswer> Remarques);
