using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Packages;

/// <summary>One arrow from a part to another, or to something outside.</summary>
/// <param name="Id">What the part's XML calls it (<c>r:id</c>).</param>
/// <param name="Type">The whole type, an address.</param>
/// <param name="Target">The part's name; as written when external.</param>
/// <param name="IsExternal">True when it leads out of the package.</param>
public sealed record OpcRelationship(string Id, string Type, string Target, bool IsExternal)
{
    /// <summary>The last segment of the type, which the transitional and strict namespaces share: <c>header</c>, <c>worksheet</c>.</summary>
    public string Kind => Type[(Type.LastIndexOf('/') + 1)..];

    internal static ImmutableArray<OpcRelationship> Read(ZipPackageEntry entry, string source)
    {
        var relationships = ImmutableArray.CreateBuilder<OpcRelationship>();
        foreach (var element in PackageXml.ElementsOf(entry, "Relationship"))
        {
            var target = element.Value("Target");
            var isExternal = element.Value("TargetMode") == "External";
            relationships.Add(new OpcRelationship(
                element.Value("Id"), element.Value("Type"), isExternal ? target : OpcNames.Resolve(source, target), isExternal));
        }

        return relationships.ToImmutable();
    }
}
