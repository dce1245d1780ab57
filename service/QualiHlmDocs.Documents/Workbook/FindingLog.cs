using System.Collections.Immutable;
using System.Globalization;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Workbook;

/// <summary>Gathers findings in the order they are met, and only counts them beyond a bound.</summary>
internal sealed class FindingLog(int max)
{
    private readonly List<Finding> _findings = [];
    private int _untold;

    public void Add(FindingKind kind, Place place, string message, string remede)
    {
        if (_findings.Count < max)
        {
            _findings.Add(new Finding(kind.Code, kind.Severity, place, message, remede));
        }
        else
        {
            _untold++;
        }
    }

    public ImmutableArray<Finding> ToImmutable() => _untold == 0
        ? [.. _findings]
        : [.. _findings, new Finding(
            WorkbookFindings.AutresConstats.Code, WorkbookFindings.AutresConstats.Severity, Place.None,
            $"Constats de lecture supplémentaires, non montrés : {_untold.ToString(CultureInfo.InvariantCulture)}.",
            "Corrigez d’abord ceux qui sont montrés, puis relisez le classeur.")];
}
