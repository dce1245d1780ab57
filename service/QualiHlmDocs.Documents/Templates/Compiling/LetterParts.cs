using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>The headers and footers that each letter of a merged document has for itself: those that hold tags.</summary>
internal sealed class LetterParts
{
    private readonly Dictionary<string, int> _byRelationship = [];

    private LetterParts(List<LetterPart> items, TemplatePackage package, string main)
    {
        (Items, MainPart) = (items, main);
        var known = package.Opc.RelationshipsOf(main).ToList();
        foreach (var relationship in known)
        {
            if (items.FindIndex(item => !relationship.IsExternal && item.Name == relationship.Target) is >= 0 and var item)
            {
                _byRelationship[relationship.Id] = item;
            }
        }

        var blank = "qhVide";
        while (known.Exists(relationship => relationship.Id.StartsWith(blank, StringComparison.Ordinal)))
        {
            blank += "_";
        }

        (BlankHeader, BlankFooter) = (blank + "Entete", blank + "Pied");
    }

    public IReadOnlyList<LetterPart> Items { get; }

    public string MainPart { get; }

    /// <summary>The relationships to an empty header and footer, should a letter's first section need one.</summary>
    public string BlankHeader { get; }

    public string BlankFooter { get; }

    /// <summary>The blank relationships that the compiled body refers to.</summary>
    public HashSet<string> UsedBlanks { get; } = [];

    public bool HasFootnotes { get; init; }

    public static LetterParts Of(TemplatePackage package, IReadOnlyList<TemplatePart> parts)
    {
        var main = package.Opc.MainPart?.Name ?? string.Empty; // a template has one: TemplatePackage opened it
        var items = new List<LetterPart>();
        foreach (var relationship in package.Opc.RelationshipsOf(main).Where(it => !it.IsExternal && it.Kind is "header" or "footer"))
        {
            if (parts.Any(part => part.Name == relationship.Target && part.Tags.Count > 0) && !items.Exists(item => item.Name == relationship.Target))
            {
                items.Add(new LetterPart(relationship.Target, relationship.Id, relationship.Type, package.Opc.ContentTypeOf(relationship.Target) ?? string.Empty, package.Opc.Zip.Find(OpcNames.RelationshipsOf(relationship.Target)), package.FreeStem(relationship.Target)));
            }
        }

        return new LetterParts(items, package, main) { HasFootnotes = parts.Any(part => part.Name.EndsWith("footnotes.xml", StringComparison.OrdinalIgnoreCase)) };
    }

    /// <summary>Which of the items a relationship of the main part leads to; null when all letters share its target.</summary>
    public int? ItemOf(string relationship) => _byRelationship.TryGetValue(relationship, out var item) ? item : null;

    /// <summary>True for the relationships of a part that each letter has for itself.</summary>
    public bool HoldsRelationships(string entry) => Items.Any(item => item.Relationships?.Name == entry);

    public bool Covers(string part) => part == MainPart || Items.Any(item => item.Name == part);
}

/// <summary>A part that each letter has for itself.</summary>
/// <param name="Name">Its name in the template, which the first letter keeps.</param>
/// <param name="RelationshipId">What leads to it from the main part.</param>
/// <param name="RelationshipType">The type of that relationship.</param>
/// <param name="ContentType">Its content type.</param>
/// <param name="Relationships">Its own relationships; null when it has none.</param>
/// <param name="FreeStem">What the names of the other letters' begin with.</param>
internal sealed record LetterPart(string Name, string RelationshipId, string RelationshipType, string ContentType, ZipPackageEntry? Relationships, string FreeStem);
