using System.Collections.Immutable;
using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Service.Plans;

/// <summary>A workbook read and controlled, as the command line and the API both begin.</summary>
/// <param name="Plan">The plan; null when the workbook was refused.</param>
/// <param name="Constats">What the reading did not understand, then what the comité would object to; when refused, why.</param>
/// <param name="Refusal">Why there is no plan; null when there is one.</param>
internal sealed record Examination(PlanActions? Plan, ImmutableArray<Finding> Constats, Refusal? Refusal)
{
    /// <summary>How the columns were understood.</summary>
    public Lecture Lecture { get; init; } = Lecture.None;

    /// <summary>The plan of a workbook that was not refused.</summary>
    public PlanActions Read => Plan ?? throw new InvalidOperationException("A refused workbook has no plan.");

    public bool IsBlocked => Constats.Any(constat => constat.Severity == Severity.Blocking);

    /// <summary>Reads a workbook, and controls its plan for a step of the cycle on a day.</summary>
    /// <param name="bytes">The workbook.</param>
    /// <param name="name">Its file name, which the answer repeats.</param>
    /// <param name="etape">The step being prepared; null takes the one that the sheet « Cycle » is at.</param>
    /// <param name="today">The day of the examination.</param>
    /// <param name="stop">Stops the reading of a large workbook.</param>
    /// <param name="correspondance">What its columns are said to be; null for nothing beyond what it keeps itself.</param>
    public static Examination Of(ReadOnlyMemory<byte> bytes, string name, EtapeCycle? etape, DateOnly today, CancellationToken stop, Correspondance? correspondance = null)
    {
        var reading = WorkbookReader.ReadWith(bytes, name, Readings.With(correspondance), stop);
        return reading.Plan is { } plan
            ? new(plan, [.. reading.Findings, .. PlanControles.Run(plan, etape, today)], null) { Lecture = reading.Lecture }
            : new(null, reading.Findings, reading.Refusal);
    }
}
