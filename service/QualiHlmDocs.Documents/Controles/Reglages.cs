using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Controles;

/// <summary>
/// What the label's rules leave to be set: durations, delays and thresholds on which its documents are silent or
/// contradict one another. A date that the comité set in the workbook always wins over these.
/// </summary>
public sealed record Reglages
{
    public static Reglages Default { get; } = new();

    /// <summary>Months the label lasts: 36 (USH), where an older source says 18.</summary>
    public int DureeLabelMois { get; init; } = 36;

    /// <summary>Months from the label to the audit de vérification.</summary>
    public int EcheanceVerificationMois { get; init; } = 18;

    /// <summary>Months from the admissibilité to the audit de mise en œuvre.</summary>
    public int EcheanceMiseEnOeuvreMois { get; init; } = 12;

    /// <summary>How « dans les 15 jours précédant le comité » is read.</summary>
    public RegleDepot RegleDepot { get; init; } = RegleDepot.Fenetre;

    /// <summary>Days before the comité that open the deposit, or close it.</summary>
    public int DelaiDepotJours { get; init; } = 15;

    /// <summary>Days between convocation and meeting, where the workbook does not give the PCL's own.</summary>
    public int DelaiConvocationJours { get; init; } = 15;

    /// <summary>Days between meeting and compte rendu, where the workbook does not give the PCL's own.</summary>
    public int DelaiCompteRenduJours { get; init; } = 30;

    /// <summary>Months after which a diagnostic is old for an admissibilité.</summary>
    public int AgeDiagnosticMois { get; init; } = 12;

    /// <summary>Months after the end of a mandate when contact data should go.</summary>
    public int ConservationMois { get; init; } = 6;

    /// <summary>Months within which a plan should have something due.</summary>
    public int EcheanceCourteMois { get; init; } = 6;

    /// <summary>Most representatives of one association for one building (law of 23 December 1986, art. 44).</summary>
    public int RepresentantsMax { get; init; } = 3;

    /// <summary>Share of the votes from which an association is representative without affiliation (art. 44 bis).</summary>
    public decimal SuffragesRepresentatifs { get; init; } = 0.10m;

    /// <summary>Last day of the latest elections of tenants' representatives: older mandates are to be checked.</summary>
    public DateOnly FinElections { get; init; } = new(2026, 12, 15);

    /// <summary>Weight of each criterion of the autodiagnostic grid by its heading; 1 for those not named.</summary>
    public ImmutableDictionary<string, decimal> Coefficients { get; init; } = ImmutableDictionary<string, decimal>.Empty;
}

/// <summary>The two readings of the deposit rule.</summary>
public enum RegleDepot
{
    /// <summary>Literally: from J−15 to the eve of the comité.</summary>
    Fenetre,

    /// <summary>On J−15 at the latest.</summary>
    AuPlusTard,
}
