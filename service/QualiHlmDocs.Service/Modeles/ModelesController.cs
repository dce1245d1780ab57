using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
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
        var docx = await form.Read(stop);
        if (await form.ReadData(stop) is not { } json)
        {
            return Ok(ModeleAnswer.Of(form.Name, ModeleControle.Of(docx, form.Name, form.Libre ? null : VocabularyNames.OfPlans)));
        }

        return JsonData.TryRead(json, form.DataName, out var data, out var refusal)
            ? Ok(ModeleAnswer.Of(form.Name, ModeleControle.Of(docx, form.Name, VocabularyNames.Of(form.DataName, data))))
            : Problem(refusal, statusCode: StatusCodes.Status400BadRequest);
    }
}

/// <summary>The form that takes a template.</summary>
public sealed class UploadedModele
{
    /// <summary>The template (.docx).</summary>
    [Required(ErrorMessage = "Joignez le modèle au formulaire, champ « modele ».")]
    [FromForm(Name = "modele")]
    public IFormFile? Modele { get; init; }

    /// <summary>Data that the template is meant for (a JSON object), when it is not meant for plans.</summary>
    [FromForm(Name = "donnees")]
    public IFormFile? Donnees { get; init; }

    /// <summary>Names are listed, and compared with nothing.</summary>
    [FromForm(Name = "libre")]
    public bool Libre { get; init; }

    // What a browser sends may hold a path; only the name is told back.
    internal string Name => NameOf(Modele);

    internal string DataName => NameOf(Donnees);

    internal async Task<byte[]?> ReadData(CancellationToken stop) => Donnees is { } data ? await Bytes(data, stop) : null;

    internal async Task<ReadOnlyMemory<byte>> Read(CancellationToken stop)
    {
        var file = Modele ?? throw new InvalidOperationException("The form was validated before it was read.");
        return await Bytes(file, stop);
    }

    private static string NameOf(IFormFile? file) => Path.GetFileName(file?.FileName.Replace('\\', '/')) ?? string.Empty;

    private static async Task<byte[]> Bytes(IFormFile file, CancellationToken stop)
    {
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
/// <param name="Emplois">The same, each with its type, its places and whether the vocabulary has it.</param>
public sealed record ModeleAnswer(string Modele, bool Utilisable, ImmutableArray<string> Noms, ImmutableArray<FindingAnswer> Constats, ImmutableArray<NomEmploye> Emplois)
{
    internal static ModeleAnswer Of(string name, ModeleControle controle) => new(
        name, controle.IsUsable, [.. controle.Noms.Select(one => one.Nom)], FindingAnswer.Of(controle.Constats), controle.Noms);
}
