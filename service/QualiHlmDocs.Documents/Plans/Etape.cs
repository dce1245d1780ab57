namespace QualiHlmDocs.Documents.Plans;

/// <summary>One step of the label's three-year cycle, as the workbook's sheet « Cycle » tells it.</summary>
public sealed record Etape
{
    public int? Cycle { get; init; }
    public EtapeCycle? Nature { get; init; }
    /// <summary>The step in the owner's words.</summary>
    public string Libelle { get; init; } = string.Empty;
    public DateOnly? DatePrevue { get; init; }
    public DateOnly? DateReelle { get; init; }
    public DateOnly? DateComite { get; init; }
    public DateOnly? DateLimite { get; init; }
    public string Auditeur { get; init; } = string.Empty;
    public DateOnly? DateDepot { get; init; }
    public string AdresseDepot { get; init; } = string.Empty;
    public string Decision { get; init; } = string.Empty;
    public DateOnly? DateNotification { get; init; }
    /// <summary>Set by the comité; overrides every computed date.</summary>
    public DateOnly? EcheanceComite { get; init; }
    public string ObservationsComite { get; init; } = string.Empty;
    /// <summary>What the organisme answers to them, in the dossier of the next step.</summary>
    public string ReponseComite { get; init; } = string.Empty;
    public Origine Origine { get; init; } = Origine.None;
}

/// <summary>The steps, in order.</summary>
public enum EtapeCycle
{
    Engagement, DiagnosticHqs, Paa, Concertation, Admissibilite, AuditMiseEnOeuvre, Labellisation,
    AuditVerification, Maintien, Hqs2, Renouvellement,
}
