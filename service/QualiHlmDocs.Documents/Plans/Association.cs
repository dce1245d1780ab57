namespace QualiHlmDocs.Documents.Plans;

/// <summary>A tenants' association present in the organisme's housing.</summary>
public sealed record Association
{
    public string Ref { get; init; } = string.Empty;
    public string Sigle { get; init; } = string.Empty;
    public string Nom { get; init; } = string.Empty;
    /// <summary>National body it is affiliated to.</summary>
    public string Affiliation { get; init; } = string.Empty;
    /// <summary>Where that body sits: CNC, CNH or CNConso, which makes the association representative (art. 44 bis).</summary>
    public string CommissionNationale { get; init; } = string.Empty;
    /// <summary>Share of the votes cast at the last elections, 0 to 1.</summary>
    public decimal? Suffrages { get; init; }
    public bool? SignatairePcl { get; init; }
    public string Adresse { get; init; } = string.Empty;
    public Origine Origine { get; init; } = Origine.None;
}

/// <summary>A tenants' representative. Personal data: a dossier prints name and role only (R35).</summary>
public sealed record Representant
{
    public string Ref { get; init; } = string.Empty;
    public string Civilite { get; init; } = string.Empty;
    public string Prenom { get; init; } = string.Empty;
    public string Nom { get; init; } = string.Empty;
    /// <summary>Reference or sigle of the association.</summary>
    public string Association { get; init; } = string.Empty;
    public string Qualite { get; init; } = string.Empty;
    public string Perimetre { get; init; } = string.Empty;
    public DateOnly? MandatDu { get; init; }
    public DateOnly? MandatAu { get; init; }
    public string Adresse { get; init; } = string.Empty;
    public string Courriel { get; init; } = string.Empty;
    /// <summary>« courrier » or « courriel ».</summary>
    public string Canal { get; init; } = string.Empty;
    public DateOnly? InformationRgpd { get; init; }
    public bool? Actif { get; init; }
    public Origine Origine { get; init; } = Origine.None;
}
