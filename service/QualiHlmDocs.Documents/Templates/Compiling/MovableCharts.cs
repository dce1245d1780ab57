using System.Xml;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates.Charts;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Placing;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>
/// The charts of a template that are made where they stand: those bound to data, and those that something repeats. Their
/// tags are run there, in the scope of the place.
/// </summary>
internal sealed class MovableCharts(TemplatePackage package, IReadOnlyList<TemplatePart> parts, TemplateLimits limits)
{
    private readonly Dictionary<string, byte[]> _moved = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>True when a chart is made anew: parts that stand before the body may then change.</summary>
    public bool AreMade { get; private set; }

    /// <summary>True when the tags of that part are run elsewhere.</summary>
    public bool HasMoved(string part) => _moved.ContainsKey(part);

    /// <summary>What is written for a chart that no data reach: its part without the tags.</summary>
    public byte[]? Unreached(string part) => _moved.GetValueOrDefault(part);

    /// <summary>The chart that a relationship leads to; null when there is none.</summary>
    public ChartSource? Find(string owner, string relationship, bool isBound)
    {
        var found = package.Opc.RelationshipsOf(owner).FirstOrDefault(it => it.Id == relationship && it.Kind == "chart" && !it.IsExternal);
        if (found is null || package.Opc.Zip.Find(found.Target) is not { } entry)
        {
            return null;
        }

        AreMade = true;
        var tagged = Tagged(found.Target);
        var xml = tagged is null ? Read(entry) : null;
        var related = package.Opc.RelationshipsOf(found.Target).Select(PartOf).ToList();
        return tagged is null && xml is null ? null : new ChartSource(owner, found.Target, package.Opc.ContentTypeOf(found.Target) ?? string.Empty, found, isBound, xml, [.. related], package.FreeStem(found.Target))
        {
            Workbook = isBound && related.Find(part => part.IsWorkbook)?.Entry is { } workbook ? ChartWorkbook.TryOpen(workbook, SheetIn(tagged?.Markup ?? PartMarkup.Read(xml ?? [], limits.MaxXmlDepth)), limits.Package) : null,
        };
    }

    /// <summary>The pieces of a chart that has tags, to stand where it is shown; none when it has none.</summary>
    public List<Piece> PiecesOf(ChartSource source, LoopParts loops)
    {
        if (Tagged(source.Name) is not { } part || part.Compiler.Compile(part.Tags, loops, 0) is not { } pieces)
        {
            return [];
        }

        _moved[source.Name] = WithoutTags(part);
        return [new Piece.Aside(CollectedKind.Chart, true), .. pieces.Select(piece => Detached(part, piece)), new Piece.Aside(CollectedKind.Chart, false)];
    }

    private TemplatePart? Tagged(string name) => parts.FirstOrDefault(part => part.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && part.Tags.Count > 0);

    private ChartPart PartOf(OpcRelationship relationship)
    {
        // What leads on to other parts is shared by all copies; nothing of Word's charts does.
        var entry = relationship.IsExternal || package.Opc.RelationshipsOf(relationship.Target).Length > 0 ? null : package.Opc.Zip.Find(relationship.Target);
        return new ChartPart(relationship, entry, package.Opc.ContentTypeOf(relationship.Target) ?? string.Empty, entry is null ? string.Empty : package.FreeStem(entry.Name));
    }

    private byte[]? Read(ZipPackageEntry entry)
    {
        try
        {
            var xml = entry.Size > limits.MaxPartBytes ? [] : Utf8Xml.From(entry.ReadAll());
            Utf8Xml.Check(xml);
            _ = PartMarkup.Read(xml, limits.MaxXmlDepth);
            return xml;
        }
        catch (Exception fault) when (fault is XmlException or MarkupFaultException or PackageFaultException)
        {
            return null;
        }
    }

    private static string? SheetIn(PartMarkup markup)
    {
        var chart = new ChartMarkup(markup);
        var formula = chart.Inside(0, "f") is >= 0 and var found ? chart.Text(found) : string.Empty;
        return formula.LastIndexOf('!') is > 0 and var mark ? formula[..mark] : null;
    }

    private static byte[] WithoutTags(TemplatePart part)
    {
        var edits = new Edits();
        foreach (var tag in part.Tags)
        {
            for (var i = tag.First; i < tag.After; i++)
            {
                edits.Remove(tag.Flow[i].Start, tag.Flow[i].End);
            }
        }

        return edits.Applied(part.Markup.Xml);
    }

    // Out of its part, a stretch of bytes is a constant.
    private static Piece Detached(TemplatePart part, Piece piece) =>
        piece is Piece.Source source ? new Piece.Literal([.. part.Markup.Bytes(source.Start, source.End)]) : piece;
}
