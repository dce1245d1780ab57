using System.Collections.Immutable;
using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>Where a template's package keeps what values may add to.</summary>
internal sealed class PackageMap
{
    private readonly OpcPackage _package;
    private readonly HashSet<string> _late;

    public PackageMap(OpcPackage package)
    {
        _package = package;
        Main = package.MainPart?.Name ?? string.Empty;
        (Numbering, Styles, Footnotes, Endnotes, Comments) = (PartOf("numbering"), PartOf("styles"), PartOf("footnotes"), PartOf("endnotes"), PartOf("comments"));
        _late = new HashSet<string>(new[] { ContentTypes.PartName, Numbering, Styles, Footnotes, Endnotes }.OfType<string>(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The name of the main part.</summary>
    public string Main { get; }

    /// <summary>The folder of the main part with its slash.</summary>
    public string MainFolder => Main[..(Main.LastIndexOf('/') + 1)];

    public string? Numbering { get; }

    public string? Styles { get; }

    public string? Footnotes { get; }

    public string? Endnotes { get; }

    public string? Comments { get; }

    public bool Has(string name) => _package.Zip.Find(name) is not null;

    public string? TypeOf(string name) => _package.ContentTypeOf(name);

    /// <summary>A part of the template; null when it has none, or it is damaged.</summary>
    public byte[]? Read(string name)
    {
        try
        {
            return _package.Zip.Find(name) is { } entry ? Compiling.Utf8Xml.From(entry.ReadAll()) : null;
        }
        catch (PackageFaultException)
        {
            return null;
        }
    }

    /// <summary>A part that values may add to, and that is therefore written after all the others.</summary>
    public bool IsLate(string name) => _late.Contains(name)
        || (name.StartsWith(MainFolder + "_rels/", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase));

    // Broken relationships are copied as they are: no value finds anything through them.
    private ImmutableArray<OpcRelationship> Relations()
    {
        try
        {
            return _package.RelationshipsOf(Main);
        }
        catch (PackageFaultException)
        {
            return [];
        }
    }

    private string? PartOf(string kind) => Relations()
        .FirstOrDefault(relation => relation.Kind == kind && !relation.IsExternal && _package.Zip.Find(relation.Target) is not null)?.Target;
}
