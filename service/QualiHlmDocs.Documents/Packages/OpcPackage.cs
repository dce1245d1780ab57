using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Packages;

/// <summary>
/// A ZIP package read by the Open Packaging Conventions (ISO/IEC 29500-2): parts have content types and point to each
/// other by relationships. Part names here have no leading slash. Its own XML is read without DTD; a broken one raises
/// <see cref="PackageFaultException"/>.
/// </summary>
public sealed class OpcPackage
{
    private readonly ContentTypes _types;

    // Each is asked for several times while a template is compiled.
    private readonly ConcurrentDictionary<string, ImmutableArray<OpcRelationship>> _relationships = new(StringComparer.Ordinal);

    /// <summary>Reads the content types of a package.</summary>
    public OpcPackage(ZipPackage zip)
    {
        Zip = zip;
        _types = ContentTypes.Read(zip);
    }

    /// <summary>The entries themselves.</summary>
    public ZipPackage Zip { get; }

    /// <summary>The content type of a part; null when the package gives none (it is then no part).</summary>
    public string? ContentTypeOf(string part) => _types.Of(part);

    /// <summary>
    /// The relationships of a part, or of the package itself (empty name); none when the part has no relationships.
    /// </summary>
    public ImmutableArray<OpcRelationship> RelationshipsOf(string part) =>
        _relationships.GetOrAdd(part, from => Zip.Find(OpcNames.RelationshipsOf(from)) is { } entry ? OpcRelationship.Read(entry, from) : []);

    /// <summary>
    /// The part of the package's main document, by its relationship of type <c>…/officeDocument</c>, in the transitional
    /// or the strict namespace. Its name is free: <c>word/document2.xml</c> exists.
    /// </summary>
    public ZipPackageEntry? MainPart =>
        RelationshipsOf(string.Empty)
            .Where(relationship => !relationship.IsExternal && relationship.Kind == "officeDocument")
            .Select(relationship => Zip.Find(relationship.Target))
            .FirstOrDefault(entry => entry is not null);
}
