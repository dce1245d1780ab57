using System.Collections.Immutable;

namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>Gathers faults once each, up to a limit.</summary>
internal sealed class FaultLog(int maxFaults)
{
    private readonly List<OcflFault> _faults = [];
    private readonly HashSet<(string Code, string Place, string Detail)> _seen = [];
    private bool _full;

    public void Add(string code, string place, string detail = "")
    {
        if (_full || !_seen.Add((code, place, detail)))
        {
            return;
        }

        if (_faults.Count >= maxFaults)
        {
            _full = true;
            _faults.Add(Fault(OcflCodes.Limit, ".", OcflWords.TooManyFaults(maxFaults)));
            return;
        }

        _faults.Add(Fault(code, place, detail));
    }

    public bool Has(string code) => _faults.Exists(fault => fault.Code == code);

    public ImmutableArray<OcflFault> ToFaults() => [.. _faults];

    public OcflVerdict Verdict() =>
        _faults.Count == 0 ? OcflVerdict.Valid : _faults.Max(fault => fault.Severity) switch
        {
            OcflSeverity.Unreadable => OcflVerdict.Unreadable,
            OcflSeverity.Error => OcflVerdict.Invalid,
            _ => OcflVerdict.Valid,
        };

    private static OcflFault Fault(string code, string place, string detail) =>
        new(code, Severity(code), place, OcflCodes.Describe(code), detail);

    private static OcflSeverity Severity(string code) => code[0] switch
    {
        'W' => OcflSeverity.Warning,
        'E' => OcflSeverity.Error,
        _ => OcflSeverity.Unreadable,
    };
}
