using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Templates;

/// <summary>What reading a template gave, for its author.</summary>
/// <param name="IsUsable">No finding keeps it from being rendered.</param>
/// <param name="Names">The names of the data that it asks for, sorted by path, even where other tags are faulty.</param>
/// <param name="Findings">All its errors, and the names that are not offered.</param>
public sealed record TemplateControl(bool IsUsable, ImmutableArray<TemplateName> Names, ImmutableArray<Finding> Findings);
