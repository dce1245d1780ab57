using System.Globalization;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Running;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>The highest identifiers that the template uses: those given out in loops come after them.</summary>
internal sealed record LastIds(int Drawing, int Bookmark, int Note, int List, int Relationship, int Comment)
{
    // Ids are signed 32-bit numbers; room is left for those to come.
    private const long Highest = int.MaxValue / 2;

    public static LastIds In(TemplatePackage package, IEnumerable<PartMarkup> parts, LoopParts loops)
    {
        var (drawing, bookmark) = (0L, 0L);
        foreach (var part in parts)
        {
            for (var i = 0; i < part.Elements.Length; i++)
            {
                switch (part.Elements[i].Kind)
                {
                    case ElementKind.DrawingId:
                        drawing = Math.Max(drawing, Id(part, i));
                        break;
                    case ElementKind.BookmarkStart:
                        bookmark = Math.Max(bookmark, Id(part, i));
                        break;
                }
            }
        }

        // Parts without tags have drawings too; a margin costs nothing and reading them all would.
        const int Margin = 100_000;
        return new LastIds((int)Math.Min(drawing, Highest) + (package.Entries.Count() > 1 ? Margin : 0), (int)Math.Min(bookmark, Highest) + Margin, loops.LastNote, loops.LastList, LastRelationship(package), loops.LastComment);
    }

    // A document that we made may be the next template.
    private static int LastRelationship(TemplatePackage package) => package.Entries
        .Where(entry => entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        .SelectMany(RelationshipsIn)
        .Select(relationship => relationship.Value("Id"))
        .Select(id => id.StartsWith(PackageAdditions.IdPrefix, StringComparison.Ordinal) && int.TryParse(id.AsSpan(PackageAdditions.IdPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .Append(0).Max();

    private static IReadOnlyList<PackageXmlElement> RelationshipsIn(ZipPackageEntry entry)
    {
        try
        {
            return PackageXml.ElementsOf(entry, "Relationship");
        }
        catch (PackageFaultException)
        {
            // Broken, and copied as it is: nothing of ours is in it.
            return [];
        }
    }

    private static long Id(PartMarkup part, int element) =>
        XmlAttribute.Find(part, element, "id"u8) is { } id && long.TryParse(id.Value(part), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number <= Highest ? number : 0;
}
