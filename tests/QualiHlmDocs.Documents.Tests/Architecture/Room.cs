using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>A row of the room table: a folder, which is a namespace, and what it may name.</summary>
/// <param name="Namespace">In full.</param>
/// <param name="IsRoot">It is a project's own folder.</param>
/// <param name="MayName">Namespaces of the rooms it may name, in full.</param>
/// <param name="Library">The one library it may name, as the beginning of assembly names; null for none.</param>
/// <param name="Doors">The types that callers enter by; none where the room is all records.</param>
internal sealed record Room(
    string Namespace, bool IsRoot, ImmutableHashSet<string> MayName, string? Library, ImmutableArray<string> Doors)
{
    /// <summary>As a person calls it: the last word of its namespace.</summary>
    public string Name => Namespace[(Namespace.LastIndexOf('.') + 1)..];
}
