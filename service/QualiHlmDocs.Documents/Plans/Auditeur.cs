namespace QualiHlmDocs.Documents.Plans;

/// <summary>The auditor approved (agréé) by the USH who led the diagnostic and validates the plan.</summary>
public sealed record Auditeur
{
    public string Cabinet { get; init; } = string.Empty;
    public string Nom { get; init; } = string.Empty;
    public bool? AgreeUsh { get; init; }
    public DateOnly? DateAgrement { get; init; }
    /// <summary>When the auditor came, in the owner's words.</summary>
    public string DatesIntervention { get; init; } = string.Empty;
    public string PlanAudit { get; init; } = string.Empty;
    public DateOnly? DateValidation { get; init; }
    public bool? Signature { get; init; }
    public DateOnly? DateSignature { get; init; }
    public string Avis { get; init; } = string.Empty;
    public Origine Origine { get; init; } = Origine.None;
}
