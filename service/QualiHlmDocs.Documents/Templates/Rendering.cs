using System.Collections.Immutable;
using System.Security.Cryptography;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Templates;

/// <summary>What producing a document gave.</summary>
/// <param name="Bytes">The whole file; null when a finding of severity Blocking kept it from being made.</param>
/// <param name="Findings">All that was met, each with its place in the template.</param>
public sealed record Rendering(ReadOnlyMemory<byte>? Bytes, ImmutableArray<Finding> Findings)
{
    /// <summary>
    /// The SHA-256 of the bytes in lower-case hexadecimal; null when there are none. Computed when first asked for: of a
    /// short letter it is a fifth of the work, and a caller that makes hundreds to print them does not need it.
    /// </summary>
    public string? Empreinte => field ??= Bytes is { } bytes ? Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) : null;
}
