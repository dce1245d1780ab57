using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

/// <summary>How a finding says a step of the cycle.</summary>
internal static class EtapeNames
{
    /// <summary>The step as it stands in a sentence, without its article.</summary>
    public static string Of(EtapeCycle etape) => etape switch
    {
        EtapeCycle.Engagement => "engagement",
        EtapeCycle.DiagnosticHqs => "diagnostic HQS®",
        EtapeCycle.Paa => "plan d’actions d’amélioration",
        EtapeCycle.Concertation => "concertation",
        EtapeCycle.Admissibilite => "admissibilité",
        EtapeCycle.AuditMiseEnOeuvre => "audit de mise en œuvre",
        EtapeCycle.Labellisation => "labellisation",
        EtapeCycle.AuditVerification => "audit de vérification",
        EtapeCycle.Maintien => "maintien",
        EtapeCycle.Hqs2 => "second diagnostic HQS®",
        EtapeCycle.Renouvellement => "renouvellement",
        _ => throw new ArgumentOutOfRangeException(nameof(etape), etape, "A step of the cycle without a French name."),
    };
}
