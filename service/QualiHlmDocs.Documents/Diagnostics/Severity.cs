namespace QualiHlmDocs.Documents.Diagnostics;

/// <summary>What a finding does to a dossier. Ordered: a later member weighs more.</summary>
public enum Severity
{
    /// <summary>Worth knowing; asks for nothing.</summary>
    Information,

    /// <summary>The comité may ask about it; the dossier can go.</summary>
    Warning,

    /// <summary>The dossier stays a « PROJET » until it is mended.</summary>
    Blocking,
}
