using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Documents;
using QualiHlmDocs.Documents.Vocabulary;
using QualiHlmDocs.Service.Concertations.Canaux;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Modeles;
using QualiHlmDocs.Service.Plans;

namespace QualiHlmDocs.Service.Envois;

/// <summary>The form of the addresses that make letters.</summary>
public sealed class EnvoiForm
{
    /// <summary>The workbook (.xlsx).</summary>
    [Required(ErrorMessage = "Joignez le classeur au formulaire, champ « classeur ».")]
    [FromForm(Name = "classeur")]
    public IFormFile? Classeur { get; init; }

    /// <summary>convocation, transmission, suites, relance, information, restitution, engagement or compte-rendu.</summary>
    [Required(ErrorMessage = "Donnez le type de lettre, champ « type ».")]
    [FromForm(Name = "type")]
    public string? Type { get; init; }

    /// <summary>Reference of the meeting; absent takes the next, or the last one held.</summary>
    [FromForm(Name = "reunion")]
    public string? Reunion { get; init; }

    /// <summary>References or names, repeated; absent takes everybody in office.</summary>
    [FromForm(Name = "destinataires")]
    public string[]? Destinataires { get; init; }

    /// <summary>A channel for all whom it reaches; absent takes each one's own.</summary>
    [FromForm(Name = "canal")]
    public string? Canal { get; init; }

    /// <summary>The step; absent takes the meeting's.</summary>
    [FromForm(Name = "etape")]
    public string? Etape { get; init; }

    /// <summary>The day of the letters, AAAA-MM-JJ; absent takes the service's.</summary>
    [FromForm(Name = "date")]
    public string? Date { get; init; }

    /// <summary>1 or more to send letters again that have left.</summary>
    [FromForm(Name = "renvoi")]
    public int Renvoi { get; init; }

    /// <summary>Files that go with each letter.</summary>
    [FromForm(Name = "pieces")]
    public IFormFileCollection? Pieces { get; init; }

    /// <summary>What the preview gave: this very campaign was shown, and is wanted.</summary>
    [FromForm(Name = "confirmation")]
    public string? Confirmation { get; init; }

    /// <summary>For a trial: one's own address.</summary>
    [FromForm(Name = "a")]
    public string? A { get; init; }

    /// <summary>What is asked, or the reason why it cannot be.</summary>
    internal async Task<(DemandeEnvoi? Demande, ProblemDetails? Problem)> Interpret(ModeleCatalogue modeles, TimeProvider clock, string auteur, CancellationToken stop)
    {
        var workbook = new UploadedWorkbook { Classeur = Classeur, Etape = Etape, Date = Date };
        if (!workbook.TryInterpret(clock, out var etape, out var today, out var refusal))
        {
            return (null, Problems.FrenchProblem.Of(StatusCodes.Status400BadRequest, refusal));
        }

        var bytes = await workbook.Read(stop);
        var options = new ProductionOptions { Etape = EtapeChoice.IsOfComite(etape) ? etape : null, Programme = ProgramVersion.Name, HasNarrowSpaces = ServiceSettings.HasNarrowSpaces() };
        var opening = PlanDocuments.Open(bytes, workbook.Name, today, options, string.IsNullOrWhiteSpace(Reunion) ? null : Reunion, stop);
        return opening.Documents is not { } documents ? (null, Problems.FrenchProblem.Unusable(Refusals.StatusOf(opening.Refusal), opening.Findings)) : (new()
        {
            Classeur = bytes,
            Documents = documents,
            Modeles = modeles,
            Type = Type?.Trim() ?? string.Empty,
            Today = today,
            Etape = etape,
            Reunion = string.IsNullOrWhiteSpace(Reunion) ? null : Reunion,
            Destinataires = [.. (Destinataires ?? []).Where(words => words.Length > 0)],
            Canal = string.IsNullOrWhiteSpace(Canal) ? null : Canal,
            Renvoi = Renvoi,
            Pieces = await Attachments(stop),
            Auteur = auteur,
        }, null);
    }

    private async Task<ImmutableArray<PieceJointe>> Attachments(CancellationToken stop)
    {
        var pieces = ImmutableArray.CreateBuilder<PieceJointe>();
        foreach (var file in Pieces ?? (IEnumerable<IFormFile>)[])
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, stop);
            pieces.Add(new(Path.GetFileName(file.FileName), TypesMime.Of(file.FileName), bytes.ToArray()));
        }

        return pieces.ToImmutable();
    }
}
