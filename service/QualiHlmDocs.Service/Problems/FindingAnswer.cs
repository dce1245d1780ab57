using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Service.Problems;

/// <summary>A finding as it is printed in JSON.</summary>
/// <param name="Code">Its row of <c>docs/findings.md</c>.</param>
/// <param name="Severite"><c>bloquant</c>, <c>avertissement</c> or <c>information</c>.</param>
/// <param name="Message">One French sentence: what is wrong.</param>
/// <param name="Remede">One French sentence: what to do about it.</param>
/// <param name="Cellule">The cell (<c>PAA!G12</c>) or the words that name the place; null for the file as a whole.</param>
public sealed record FindingAnswer(string Code, string Severite, string Message, string Remede, string? Cellule)
{
    /// <summary>The label's theme (<c>P7</c>) of the point or action that it speaks of; null where that is unknown.</summary>
    public string? Theme { get; init; }

    public static FindingAnswer Of(Finding finding) => new(
        finding.Code,
        finding.Severity.Word(),
        finding.Message,
        finding.Remede,
        finding.Place.Text is { Length: > 0 } place ? place : null);

    public static ImmutableArray<FindingAnswer> Of(IEnumerable<Finding> findings) => [.. findings.Select(Of)];
}
