namespace QualiHlmDocs.Documents.Plans;

/// <summary>What the HQS diagnostic found: a strength (point fort) or a weakness (point d'alerte).</summary>
public sealed record Point
{
    /// <summary>The owner's own reference, <c>PA-01</c>, <c>PF-01</c>; empty when the plan has none.</summary>
    public string Ref { get; init; } = string.Empty;
    /// <summary>Null when the workbook does not say.</summary>
    public NaturePoint? Nature { get; init; }
    /// <summary>Weight of a point d'alerte; null for a point fort or when not given.</summary>
    public Gravite? Gravite { get; init; }
    public Theme? Theme { get; init; }
    /// <summary>The theme in the owner's words.</summary>
    public string ThemeTexte { get; init; } = string.Empty;
    public string SousTheme { get; init; } = string.Empty;
    public string Libelle { get; init; } = string.Empty;
    public string Constat { get; init; } = string.Empty;
    public string Source { get; init; } = string.Empty;
    public string Sites { get; init; } = string.Empty;
    /// <summary>Which diagnostic or audit found it (« HQS 1 »).</summary>
    public string OrigineAudit { get; init; } = string.Empty;
    public string Preconisation { get; init; } = string.Empty;
    /// <summary>« ouvert », « traité », « levé », « reporté », in the owner's words.</summary>
    public string Statut { get; init; } = string.Empty;
    public DateOnly? LeveLe { get; init; }
    public Origine Origine { get; init; } = Origine.None;

    /// <summary>Lifted by the auditor: it has a day, or its status says so.</summary>
    public bool IsLifted => LeveLe is not null || Statut.Trim().StartsWith("lev", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Strength or weakness.</summary>
public enum NaturePoint { Alerte, Fort }

/// <summary>Weight of a point d'alerte, as the auditor gave it.</summary>
public enum Gravite { Mineure, Majeure }
