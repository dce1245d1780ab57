namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>A type as compiled code names it.</summary>
/// <param name="Namespace">Of the outermost type, when it is nested.</param>
/// <param name="Name">The outermost type's name.</param>
/// <param name="Assembly">The assembly it comes from; null when it is the reader's own.</param>
internal sealed record NamedType(string Namespace, string Name, string? Assembly);

/// <summary>One type names another, in a signature, a body, a base, a constraint or an attribute.</summary>
/// <param name="From">The type that names.</param>
/// <param name="Place">The type or member where it does, for a person: <c>WorkbookReader.Read</c>.</param>
/// <param name="To">The type that is named.</param>
internal sealed record Arrow(NamedType From, string Place, NamedType To);
