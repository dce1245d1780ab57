using System.Globalization;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Placing;
using QualiHlmDocs.Documents.Templates.Running;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>The highest identifiers that the template uses: those given out in loops come after them.</summary>
internal sealed record LastIds(int Drawing, int Bookmark, int Note, int List, int Relationship, int Comment)
{
    // Ids are signed 32-bit numbers, and Word draws some of them by lot: what is given out needs this many in a row.
    private const int Room = 50_000_000;
    private const int Margin = 100_000;

    /// <summary>What stands between the name of a bookmark and the number of its turn: more than any of the template's own has.</summary>
    public required string NameMark { get; init; }

    public static LastIds In(TemplatePackage package, IReadOnlyList<TemplatePart> parts, LoopParts loops)
    {
        var (drawings, bookmarks, names) = (new List<int>(), new List<int>(), new List<string>());
        foreach (var part in parts.Select(part => part.Markup).Concat(Untagged(package, parts)))
        {
            for (var i = 0; i < part.Elements.Length; i++)
            {
                switch (part.Elements[i].Kind)
                {
                    case ElementKind.DrawingId:
                        drawings.Add(LoopColumns.Number(part, i, "id"));
                        break;
                    case ElementKind.BookmarkStart:
                        bookmarks.Add(LoopColumns.Number(part, i, "id"));
                        names.Add(XmlAttribute.Find(part, i, "name"u8)?.Value(part) ?? string.Empty);
                        break;
                }
            }
        }

        return new LastIds(LastBefore(drawings) + Margin, LastBefore(bookmarks) + Margin, loops.LastNote, loops.LastList, LastRelationship(package), loops.LastComment) { NameMark = Mark(names) };
    }

    // The first id after which there is room.
    private static int LastBefore(List<int> taken)
    {
        var last = 0;
        foreach (var id in taken.Where(id => id > 0).Order())
        {
            if (id - last > Room)
            {
                break;
            }

            last = id;
        }

        return Math.Min(last, int.MaxValue - Room);
    }

    private static string Mark(List<string> names)
    {
        var mark = "_";
        while (names.Exists(name => name.LastIndexOf(mark, StringComparison.Ordinal) is >= 0 and var at && int.TryParse(name.AsSpan(at + mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            mark += "_";
        }

        return mark;
    }

    // Headers and footers without tags have drawings too.
    private static IEnumerable<PartMarkup> Untagged(TemplatePackage package, IReadOnlyList<TemplatePart> parts)
    {
        foreach (var entry in package.Entries.Where(entry => PartKind.Of(entry.Name, package.Opc.ContentTypeOf(entry.Name)) is { IsHeader: true } && !parts.Any(part => part.Name == entry.Name)))
        {
            if (TryRead(entry) is { } markup)
            {
                yield return markup;
            }
        }
    }

    private static PartMarkup? TryRead(ZipPackageEntry entry)
    {
        try
        {
            var xml = Utf8Xml.From(entry.ReadAll());
            Utf8Xml.Check(xml);
            return PartMarkup.Read(xml, TemplateLimits.Default.MaxXmlDepth);
        }
        catch (Exception fault) when (fault is PackageFaultException or MarkupFaultException or System.Xml.XmlException)
        {
            // Broken, and copied as it is.
            return null;
        }
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
}
