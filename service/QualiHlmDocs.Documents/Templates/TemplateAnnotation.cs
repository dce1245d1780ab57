using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Templates;

/// <summary>A copy of a template that shows its faults where they are.</summary>
/// <param name="Bytes">The whole file; null when the template is no Word document.</param>
/// <param name="Findings">All the findings, those outside the body too, which no comment can show.</param>
public sealed record TemplateAnnotation(ReadOnlyMemory<byte>? Bytes, ImmutableArray<Finding> Findings);
