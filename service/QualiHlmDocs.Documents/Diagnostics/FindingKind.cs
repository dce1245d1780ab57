namespace QualiHlmDocs.Documents.Diagnostics;

/// <summary>A row of the catalogue of findings: what a code means, once for all the findings that carry it.</summary>
/// <param name="Code">One letter for the station (R, W, T) and two digits.</param>
/// <param name="Severity">The weight it has unless the step of the cycle changes it.</param>
/// <param name="Titre">A few French words.</param>
/// <param name="Explication">French: what is checked, and why it matters.</param>
/// <param name="Source">The law, document or quirk it comes from.</param>
public sealed record FindingKind(string Code, Severity Severity, string Titre, string Explication, string Source);
