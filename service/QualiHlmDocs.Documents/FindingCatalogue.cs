using System.Collections.Immutable;
using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents;

/// <summary>Every code that the library may raise, gathered from the rooms that raise them.</summary>
public static class FindingCatalogue
{
    /// <summary>One row for each code, in the order of the codes.</summary>
    public static ImmutableArray<FindingKind> Kinds { get; } =
        [.. PlanControles.Kinds.OrderBy(kind => kind.Code, StringComparer.Ordinal)];
}
