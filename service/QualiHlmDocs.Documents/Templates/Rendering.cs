using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Templates;

/// <summary>What producing a document gave.</summary>
/// <param name="Bytes">The whole file; null when a finding of severity Blocking kept it from being made.</param>
/// <param name="Empreinte">The SHA-256 of the bytes in lower-case hexadecimal.</param>
/// <param name="Findings">All that was met, each with its place in the template.</param>
public sealed record Rendering(ReadOnlyMemory<byte>? Bytes, string? Empreinte, ImmutableArray<Finding> Findings);
