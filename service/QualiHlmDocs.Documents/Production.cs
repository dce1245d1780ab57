using System.Collections.Immutable;
using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Provenance;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents;

/// <summary>What the way from a workbook to a document gave.</summary>
/// <param name="Document">
/// The whole .docx; null when the workbook was refused, or when a finding of the template (T…) kept it from being made.
/// </param>
/// <param name="Empreinte">SHA-256 of the document's bytes, lower-case hexadecimal.</param>
/// <param name="Plan">What was read; null when the workbook was refused.</param>
/// <param name="Findings">From every station, in the order of the way. When refused: the sentence that says why.</param>
/// <param name="Refusal">Why the workbook cannot be used; null when it can.</param>
public sealed record Production(
    ReadOnlyMemory<byte>? Document, string? Empreinte, PlanActions? Plan, ImmutableArray<Finding> Findings, Refusal? Refusal)
{
    /// <summary>The step that the plan was controlled for; null when neither the options nor the sheet « Cycle » say one.</summary>
    public EtapeCycle? Etape { get; init; }

    /// <summary>A control that its template declares stands, whatever its severity.</summary>
    public bool IsDraft { get; init; }

    /// <summary>A blocking finding stands: the document, if any, carries « PROJET ».</summary>
    public bool IsProjet => IsDraft || Findings.Any(finding => finding.Severity == Severity.Blocking);
}

/// <summary>What a production may be asked besides workbook, template and day.</summary>
public sealed record ProductionOptions
{
    public static ProductionOptions Default { get; } = new();

    /// <summary>The step being prepared; null takes the one the sheet « Cycle » is at.</summary>
    public EtapeCycle? Etape { get; init; }

    /// <summary>Thresholds and delays of the controls.</summary>
    public Reglages Reglages { get; init; } = Reglages.Default;

    /// <summary>An earlier version of the plan, to tell what vanished or was renumbered since.</summary>
    public PlanActions? Previous { get; init; }

    /// <summary>U+202F before high points and between groups of digits, rather than U+00A0 everywhere.</summary>
    public bool HasNarrowSpaces { get; init; }

    /// <summary>What an earlier document was made from, to tell that the workbook changed since (R44).</summary>
    public DocumentProvenance? Earlier { get; init; }

    /// <summary>
    /// The document shows the whole plan and nobody's address, and is read again to make sure (R33, R35). False for
    /// what shows a part of it, or is addressed to someone.
    /// </summary>
    public bool IsDossier { get; init; } = true;

    /// <summary>Where the template comes from, as the document will say; its file's name alone when null.</summary>
    public ModeleOrigin? Modele { get; init; }

    /// <summary>Name and version of the program, as the document will say.</summary>
    public string Programme { get; init; } = string.Empty;

    /// <summary>What the workbook may cost, and what is said of its columns.</summary>
    public ReadingOptions Reading { get; init; } = ReadingOptions.Default;

    /// <summary>How the document is written; its date is the day of the production.</summary>
    public RenderOptions Rendering { get; init; } = RenderOptions.Default;
}

/// <summary>Which template a document is made from.</summary>
/// <param name="Code">Its code, or its file's name.</param>
/// <param name="Version">Null for one that declares none.</param>
/// <param name="Empreinte">SHA-256 of its file, lower-case hexadecimal.</param>
public sealed record ModeleOrigin(string Code, int? Version, string Empreinte);
