using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Documents;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Vocabulary;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Modeles;
using QualiHlmDocs.Service.Plans;

namespace QualiHlmDocs.Service.Productions;

/// <summary>The form of the catalogue's addresses: a workbook, and what is wanted of it.</summary>
public sealed class CatalogueForm
{
    /// <summary>The workbook (.xlsx).</summary>
    [Required(ErrorMessage = "Joignez le classeur au formulaire, champ « classeur ».")]
    [FromForm(Name = "classeur")]
    public IFormFile? Classeur { get; init; }

    /// <summary>A step of the cycle: 0 (engagement) to 9 (renouvellement), or its name; absent for all.</summary>
    [FromForm(Name = "etape")]
    public string? Etape { get; init; }

    /// <summary>The day of the documents, AAAA-MM-JJ; absent takes the service's.</summary>
    [FromForm(Name = "date")]
    public string? Date { get; init; }

    /// <summary>The document wanted, by its code; absent for all that can be produced.</summary>
    [FromForm(Name = "code")]
    public string? Code { get; init; }

    /// <summary>Letters: engagement, restitution, convocation, transmission, suites, relance or information.</summary>
    [FromForm(Name = "type")]
    public string? Type { get; init; }

    /// <summary>Letters: one for each representant (the default), association or site.</summary>
    [FromForm(Name = "par")]
    public string? Par { get; init; }

    /// <summary>Reference of the meeting that letters speak of; absent takes the next one.</summary>
    [FromForm(Name = "reunion")]
    public string? Reunion { get; init; }

    /// <summary>Letters: all of them in one document too, to be printed.</summary>
    [FromForm(Name = "fusion")]
    public bool Fusion { get; init; }

    /// <summary>What is asked for: one kind of document by its code, or all of a step, or all; empty for an unknown code.</summary>
    internal ImmutableArray<CatalogueEntry> Entries(ModeleCatalogue catalogue) => string.IsNullOrWhiteSpace(Code)
        ? [.. catalogue.All.Where(entry => Step is not { } step || entry.Declared.Etapes.Contains(step))]
        : catalogue.Find(Code) is { } one ? [one] : [];

    internal int? Step => int.TryParse(Etape, NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step
        : EtapeNames.TryParse(Etape, out var named, out _) && named is { } etape ? EtapeSteps.Of(etape)
        : null;

    /// <summary>The day, or one French sentence about what is wrong in the form.</summary>
    internal bool TryInterpret(TimeProvider clock, out DateOnly today, [NotNullWhen(false)] out string? refusal)
    {
        refusal = Workbook(null).TryInterpret(clock, out _, out today, out var sentence) ? null : sentence;
        if (refusal is null && !string.IsNullOrWhiteSpace(Etape) && Step is not (>= 0 and <= 9))
        {
            refusal = $"« {Etape} » n’est pas une étape du cycle (0 à 9, ou {string.Join(", ", EtapeNames.All)}).";
        }

        return refusal is null;
    }

    /// <summary>Reads the workbook for all its documents.</summary>
    internal async Task<(PlanOpening Opening, ReadOnlyMemory<byte> Bytes)> Open(DateOnly today, CancellationToken stop)
    {
        var form = Workbook(Etape);
        var bytes = await form.Read(stop);
        var asked = EtapeNames.TryParse(Etape, out var etape, out _) && EtapeChoice.IsOfComite(etape) ? etape : null;
        var options = new ProductionOptions { Etape = asked, Programme = ProgramVersion.Name, HasNarrowSpaces = ServiceSettings.HasNarrowSpaces() };
        return (PlanDocuments.Open(bytes, form.Name, today, options, string.IsNullOrWhiteSpace(Reunion) ? null : Reunion, stop), bytes);
    }

    internal static bool Knows(PlanDocuments documents, string? reunion) =>
        string.IsNullOrWhiteSpace(reunion) || documents.Plan.Concertations.Any(meeting => Reference.Same(meeting.Ref, reunion));

    private UploadedWorkbook Workbook(string? etape) => new() { Classeur = Classeur, Etape = etape, Date = Date };
}
