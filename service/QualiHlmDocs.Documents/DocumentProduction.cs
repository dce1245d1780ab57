using System.Collections.Immutable;
using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Provenance;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Vocabulary;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents;

/// <summary>The way from a pilot's workbook to a Word document, station after station. A function of its input.</summary>
public static class DocumentProduction
{
    /// <summary>Reads the workbook, controls the plan, describes it in the templates' words, renders, checks what came out, and seals it.</summary>
    /// <param name="workbook">The .xlsx or .xlsm file.</param>
    /// <param name="name">Its file name, which the plan keeps.</param>
    /// <param name="template">The template, compiled once for all productions.</param>
    /// <param name="today">The day of the document: nothing is late that is due that day.</param>
    /// <param name="options">The step and whatever else may be asked; the usual when null.</param>
    /// <param name="ct">Stops the production by <see cref="OperationCanceledException"/>.</param>
    public static Production Produce(
        ReadOnlyMemory<byte> workbook, string name, CompiledTemplate template, DateOnly today, ProductionOptions? options = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(template);
        options ??= ProductionOptions.Default;

        var reading = WorkbookReader.ReadWith(workbook, name, options.Reading, ct);
        if (reading.Plan is not { } plan)
        {
            return new Production(null, null, null, reading.Findings, reading.Refusal);
        }

        var etape = options.Etape ?? PlanControles.EtapeOf(plan, today);
        var controles = PlanControles.Run(plan, etape, today, options.Reglages, options.Previous);
        ImmutableArray<Finding> constats = [.. reading.Findings, .. controles, .. options.Earlier is { } earlier ? DocumentRevision.Of(earlier, plan, options.Previous).Constats : []];
        var provenance = DocumentSeal.ProvenanceOf(plan, options.Modele ?? new(template.Name, null, string.Empty), today, options.Programme, string.Empty, options.IsDossier);
        var rendering = Render(plan, constats, template, today, provenance, options, ct);

        var faults = options.IsDossier && rendering.Bytes is { } made ? PrintedPlan.Check(plan, made) : [];
        if (!faults.IsEmpty)
        {
            // Only now is it known that the document must carry « PROJET ».
            constats = [.. constats, .. faults];
            rendering = Render(plan, constats, template, today, provenance, options, ct);
        }

        return DocumentSeal.Of(rendering, provenance, plan, [.. constats, .. rendering.Findings], options.HasNarrowSpaces) with { Etape = etape };
    }

    private static Rendering Render(
        PlanActions plan, ImmutableArray<Finding> constats, CompiledTemplate template, DateOnly today, DocumentProvenance provenance, ProductionOptions options, CancellationToken ct)
    {
        var isProjet = constats.Any(constat => constat.Severity == Severity.Blocking);
        var document = new DocumentDescription(provenance.Modele, string.Empty, provenance.ModeleVersion, options.IsDossier ? "dossier" : string.Empty, isProjet, provenance.Ligne);
        return template.Render(new PlanDescription(plan, constats, today, EtapeChoice.IsOfComite(options.Etape) ? options.Etape : null).Of(document), options.Rendering with { Today = today }, ct);
    }
}
