using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Templates;

/// <summary>What compiling a template gave.</summary>
/// <param name="Template">Null when a finding of severity Blocking keeps it from being used.</param>
/// <param name="Findings">All the errors of the template at once, and what its author may like to know.</param>
public sealed record TemplateCompilation(CompiledTemplate? Template, ImmutableArray<Finding> Findings);
