using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Service.Plans;

/// <summary>The form that every address taking a workbook takes.</summary>
public sealed class UploadedWorkbook
{
    /// <summary>The workbook (.xlsx).</summary>
    [Required(ErrorMessage = "Joignez le classeur au formulaire, champ « classeur ».")]
    [FromForm(Name = "classeur")]
    public IFormFile? Classeur { get; init; }

    /// <summary>The step being prepared; absent takes the one that the sheet « Cycle » is at.</summary>
    [FromForm(Name = "etape")]
    public string? Etape { get; init; }

    /// <summary>The day that counts as today, AAAA-MM-JJ; absent takes the service's.</summary>
    [FromForm(Name = "date")]
    public string? Date { get; init; }

    /// <summary>What the columns are, as JSON in the form of <c>classeur correspondance</c>; absent leaves them to the workbook and to recognition.</summary>
    [FromForm(Name = "correspondance")]
    public string? Correspondance { get; init; }

    /// <summary>The correspondance that was sent, null for none, or one French sentence about the one that is none.</summary>
    internal bool TryCorrespond(out Correspondance? correspondance, [NotNullWhen(false)] out string? refusal)
    {
        (correspondance, refusal) = (null, null);
        return string.IsNullOrWhiteSpace(Correspondance) || Documents.Workbook.Correspondance.TryParse(Encoding.UTF8.GetBytes(Correspondance), out correspondance, out refusal);
    }

    /// <summary>The step and the day that were sent, or one French sentence about the one that is none.</summary>
    internal bool TryInterpret(TimeProvider clock, out EtapeCycle? etape, out DateOnly today, [NotNullWhen(false)] out string? refusal)
    {
        today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        if (!EtapeNames.TryParse(Etape, out etape, out refusal))
        {
            return false;
        }

        if (!string.IsNullOrWhiteSpace(Date) && !Days.TryParse(Date, out today))
        {
            refusal = Days.Refusal(Date);
        }

        return refusal is null;
    }

    internal async Task<ReadOnlyMemory<byte>> Read(CancellationToken stop)
    {
        var file = Classeur ?? throw new InvalidOperationException("The form was validated before it was read.");
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, stop);
        return bytes;
    }

    // What a browser sends may hold a path; only the name is told back.
    internal string Name => Path.GetFileName(Classeur?.FileName.Replace('\\', '/')) ?? string.Empty;
}
