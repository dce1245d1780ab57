using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Workbook;

/// <summary>What reading a workbook gave.</summary>
/// <param name="Plan">The plan; null when the workbook was refused.</param>
/// <param name="Findings">
/// What was not understood, each at its cell, in the order of the workbook. When refused: one finding that says why.
/// </param>
/// <param name="Refusal">Why there is no plan; null when there is one.</param>
public sealed record WorkbookReading(PlanActions? Plan, ImmutableArray<Finding> Findings, Refusal? Refusal)
{
    /// <summary>How its columns were understood.</summary>
    public Lecture Lecture { get; init; } = Lecture.None;
}
