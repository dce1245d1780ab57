using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Templates;

/// <summary>What producing a document into a stream gave.</summary>
/// <param name="IsComplete">The stream holds the whole document; false when a finding of severity Blocking kept it from being made.</param>
/// <param name="Findings">All that was met, each with its place in the template.</param>
public sealed record StreamedRendering(bool IsComplete, ImmutableArray<Finding> Findings);
