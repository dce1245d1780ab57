using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using QualiHlmDocs.Documents;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Vocabulary;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Modeles;
using QualiHlmDocs.Service.Plans;
using QualiHlmDocs.Service.Productions;

namespace QualiHlmDocs.Service.Commands;

/// <summary>What the verbs of the catalogue take: a step by number or name, a meeting, and a workbook opened for all its documents.</summary>
internal static class CatalogueInputs
{
    /// <summary>A step of the cycle: 0 to 9, or the name that the sheet « Cycle » uses.</summary>
    public static Option<string?> Etape()
    {
        var option = new Option<string?>("--etape") { Description = "L’étape du cycle : de 0 (engagement) à 9 (renouvellement), ou son nom.", HelpName = "E" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && StepOf(value) is null)
            {
                result.AddError($"« {value} » n’est pas une étape du cycle (0 à 9, ou {string.Join(", ", EtapeNames.All)}).");
            }
        });
        return option;
    }

    public static Option<string?> Reunion() =>
        new("--reunion") { Description = "La réunion dont parlent les lettres, par sa référence ; sans elle, la prochaine.", HelpName = "C-02" };

    /// <summary>Null for no words, and for words that are no step.</summary>
    public static int? StepOf(string? words) =>
        int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? (step is >= 0 and <= 9 ? step : null)
        : EtapeNames.TryParse(words, out var etape, out _) && etape is { } named ? EtapeSteps.Of(named)
        : null;

    /// <summary>Reads a workbook, or says in one sentence why it cannot be.</summary>
    public static bool TryOpen(
        string path, string? said, string? etape, string? reunion, DateOnly today, CancellationToken stop,
        [NotNullWhen(true)] out OpenedWorkbook? opened, out int exitCode)
    {
        (opened, exitCode) = (null, ExitCodes.Unusable);
        if (!Inputs.TryCorrespond(said, out var correspondance, out exitCode))
        {
            return false;
        }

        exitCode = ExitCodes.Unusable;
        if (!InputFile.TryRead(path, Limits.MaxWorkbookBytes, out var bytes, out var refusal))
        {
            exitCode = Terminal.Refuse(refusal);
            return false;
        }

        var asked = Inputs.EtapeOf(etape);
        var options = new ProductionOptions { Etape = EtapeChoice.IsOfComite(asked) ? asked : null, Programme = ProgramVersion.Name, HasNarrowSpaces = ServiceSettings.HasNarrowSpaces(), Reading = Readings.With(correspondance) };
        var opening = PlanDocuments.Open(bytes, Path.GetFileName(path), today, options, reunion, stop);
        if (opening.Documents is not { } documents)
        {
            exitCode = Terminal.Refuse(opening.Findings);
            return false;
        }

        if (reunion is not null && !documents.Plan.Concertations.Any(meeting => Reference.Same(meeting.Ref, reunion)))
        {
            exitCode = Terminal.Refuse($"Le classeur n’a pas de réunion « {reunion} » : {string.Join(", ", documents.Plan.Concertations.Select(meeting => meeting.Ref).DefaultIfEmpty("il n’en compte aucune"))}.");
            return false;
        }

        opened = new(documents, bytes, new ModeleCatalogue(ServiceSettings.FromEnvironment()));
        return true;
    }
}

/// <summary>A workbook read, its bytes, and the templates.</summary>
internal sealed record OpenedWorkbook(PlanDocuments Documents, ReadOnlyMemory<byte> Bytes, ModeleCatalogue Catalogue);
