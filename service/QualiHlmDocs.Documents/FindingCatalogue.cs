using System.Collections.Immutable;
using QualiHlmDocs.Documents.Catalogue;
using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents;

/// <summary>Every code that the library may raise, gathered from the rooms that raise them.</summary>
public static class FindingCatalogue
{
    /// <summary>One row for each code: R, then W, T and D, each in order.</summary>
    public static ImmutableArray<FindingKind> Kinds { get; } =
    [
        .. PlanControles.Kinds.Concat(PrintedPlan.Kinds).Concat(DocumentRevision.Kinds).OrderBy(kind => kind.Code, StringComparer.Ordinal),
        .. WorkbookFindings.All,
        .. TemplateFindings.Catalogue,
        .. CatalogueFindings.All,
        .. DocumentTypography.Kinds,
    ];
}
