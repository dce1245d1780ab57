using System.Collections.Immutable;
using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Vocabulary;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents;

/// <summary>The way from a pilot's workbook to a Word document, station after station. A function of its input.</summary>
public static class DocumentProduction
{
    /// <summary>Reads the workbook, controls the plan, describes it in the templates' words, renders, and checks what came out.</summary>
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

        var reading = WorkbookReader.Read(workbook, name, options.WorkbookLimits, ct);
        if (reading.Plan is not { } plan)
        {
            return new Production(null, null, null, reading.Findings, reading.Refusal);
        }

        var etape = options.Etape ?? PlanControles.EtapeOf(plan, today);
        var controles = PlanControles.Run(plan, etape, today, options.Reglages, options.Previous);
        ImmutableArray<Finding> constats = [.. reading.Findings, .. controles];
        var rendering = Render(plan, constats, template, today, options, ct);

        var faults = options.IsDossier && rendering.Bytes is { } made ? PrintedPlan.Check(plan, made) : [];
        if (!faults.IsEmpty)
        {
            // Only now is it known that the document must carry « PROJET ».
            constats = [.. constats, .. faults];
            rendering = Render(plan, constats, template, today, options, ct);
        }

        return new Production(rendering.Bytes, rendering.Empreinte, plan, [.. constats, .. rendering.Findings], null) { Etape = etape };
    }

    private static Rendering Render(
        PlanActions plan, ImmutableArray<Finding> constats, CompiledTemplate template, DateOnly today, ProductionOptions options, CancellationToken ct) =>
        template.Render(PlanVocabulary.Describe(plan, constats, today), options.Rendering with { Today = today }, ct);
}
