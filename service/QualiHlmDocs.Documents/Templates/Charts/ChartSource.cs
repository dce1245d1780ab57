using System.Collections.Immutable;
using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents.Templates.Charts;

/// <summary>A chart of the template that is made anew where it stands: bound to data, or repeated by a loop.</summary>
/// <param name="Owner">The part that shows it.</param>
/// <param name="Name">The chart's own part.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="Relationship">What leads from the owner to it.</param>
/// <param name="IsBound">True when its data come from the document's.</param>
/// <param name="Xml">Its XML; null when it holds tags, and is made in scope each time.</param>
/// <param name="Parts">What it leads to itself.</param>
/// <param name="FreeStem">What the names of its copies begin with.</param>
internal sealed record ChartSource(
    string Owner, string Name, string ContentType, OpcRelationship Relationship, bool IsBound, byte[]? Xml, ImmutableArray<ChartPart> Parts, string FreeStem)
{
    /// <summary>The workbook that is written anew; null when there is none, or none that can be.</summary>
    public ChartWorkbook? Workbook { get; init; }
}

/// <summary>A part that a chart leads to: its workbook, its style, its colours.</summary>
/// <param name="Relationship">What leads to it.</param>
/// <param name="Entry">Its entry; null when it is outside the package, or leads on to others and is shared.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="FreeStem">What the names of its copies begin with.</param>
internal sealed record ChartPart(OpcRelationship Relationship, ZipPackageEntry? Entry, string ContentType, string FreeStem)
{
    public bool IsWorkbook => Relationship.Kind == "package";
}
