using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Workbook;
using QualiHlmDocs.Service.Identity;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Modeles;

/// <summary>For those who write templates: the words with examples, and what is wrong in a template.</summary>
[ApiController]
[Authorize(Droits.Lire)]
[Route("api/modeles")]
[Produces("application/json")]
public sealed class ModelesController(TimeProvider clock) : ControllerBase
{
    /// <summary>Every word that a template may say, with what the example's plan puts in its place.</summary>
    [HttpGet("mots")]
    [ProducesResponseType<ImmutableArray<NounAnswer>>(StatusCodes.Status200OK)]
    public IActionResult Words(CancellationToken stop)
    {
        var reading = WorkbookReader.Read(System.IO.File.ReadAllBytes(ProgramFiles.Exemple), Path.GetFileName(ProgramFiles.Exemple), ct: stop);
        var plan = reading.Plan ?? throw new InvalidOperationException("The example that is installed cannot be read.");
        return Ok(VocabularySamples.Of(plan, DateOnly.FromDateTime(clock.GetLocalNow().Date)));
    }

    /// <summary>Every error of a template, with the visible text at its place, and the names that it uses.</summary>
    [HttpPost("controles")]
    [ReadFormFirst]
    [Consumes("multipart/form-data")]
    [ProducesResponseType<ModeleAnswer>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status413PayloadTooLarge, "application/problem+json")]
    public async Task<IActionResult> Check([FromForm] UploadedModele form, CancellationToken stop)
    {
        var compilation = CompiledTemplate.Compile(await form.Read(stop), form.Name);
        return Ok(ModeleAnswer.Of(form.Name, compilation));
    }
}

/// <summary>The form that takes a template.</summary>
public sealed class UploadedModele
{
    /// <summary>The template (.docx).</summary>
    [Required(ErrorMessage = "Joignez le modèle au formulaire, champ « modele ».")]
    [FromForm(Name = "modele")]
    public IFormFile? Modele { get; init; }

    // What a browser sends may hold a path; only the name is told back.
    internal string Name => Path.GetFileName(Modele?.FileName.Replace('\\', '/')) ?? string.Empty;

    internal async Task<ReadOnlyMemory<byte>> Read(CancellationToken stop)
    {
        var file = Modele ?? throw new InvalidOperationException("The form was validated before it was read.");
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, stop);
        return bytes;
    }
}

/// <summary>What was found in a template.</summary>
/// <param name="Modele">Its name.</param>
/// <param name="Utilisable">False while an error remains.</param>
/// <param name="Noms">The names that it asks the data for.</param>
/// <param name="Constats">Every error, at its place.</param>
public sealed record ModeleAnswer(string Modele, bool Utilisable, ImmutableArray<string> Noms, ImmutableArray<FindingAnswer> Constats)
{
    internal static ModeleAnswer Of(string name, TemplateCompilation compilation) => new(
        name, compilation.Template is not null, [.. compilation.Template?.Names.Select(one => one.Path) ?? []], FindingAnswer.Of(compilation.Findings));
}
