namespace QualiHlmDocs.Documents.Diagnostics;

/// <summary>
/// Something a user can cause, told to her: it is gathered and shown, never thrown. What only the program can
/// cause is an exception.
/// </summary>
/// <param name="Code">
/// Its row in <c>docs/findings.md</c>: <c>R…</c> the label's controls, <c>W…</c> reading a workbook, <c>T…</c> a template.
/// </param>
/// <param name="Severity">What it does to the dossier.</param>
/// <param name="Place">Where it is, in the user's own file.</param>
/// <param name="Message">One French sentence: what is wrong.</param>
/// <param name="Remede">One French sentence: what to do about it.</param>
public sealed record Finding(string Code, Severity Severity, Place Place, string Message, string Remede);
