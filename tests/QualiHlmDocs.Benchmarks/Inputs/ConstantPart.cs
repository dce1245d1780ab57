namespace QualiHlmDocs.Benchmarks.Inputs;

/// <summary>A part beside the body that no tag touches.</summary>
/// <param name="Name">Its name in the package.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="Relation">The last word of the relationship that leads to it from the body.</param>
/// <param name="Id">The identifier of that relationship.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record ConstantPart(string Name, string ContentType, string Relation, string Id, byte[] Content);
