using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Placing;
using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>Compiles one part, from its bytes to its program: read, find the tags, place the blocks, mend, generate.</summary>
internal sealed class PartCompiler(string name, PartKind kind, PartMarkup part, TemplateReport report)
{
    /// <summary>The tags of the part, each with its place; findings for those that cannot be read.</summary>
    public List<Tag> ReadTags()
    {
        var places = new PlaceWords(part, kind.Words);
        var tags = new List<Tag>();
        foreach (var flow in new FlowReader(part, name.EndsWith(".rels", StringComparison.Ordinal)).Read())
        {
            tags.AddRange(TagReader.Read(flow, at => ReportUnclosed(places, flow, at)));
        }

        tags.Sort((a, b) => a.Position.CompareTo(b.Position));
        tags.ForEach(tag => tag.PlaceFinder = places.Of);
        return tags;
    }

    /// <summary>The pieces of the part, or of a stretch of it; null when a block cannot be placed.</summary>
    /// <param name="tags">The tags of the stretch.</param>
    /// <param name="loops">The parts that loops add to.</param>
    /// <param name="stretch">An element; the whole part when null.</param>
    public List<Piece>? Compile(IReadOnlyList<Tag> tags, LoopParts loops, int? stretch = null)
    {
        var errors = report.Errors;
        var blocks = new BlockMatcher(report).Match(tags);
        if (report.Errors > errors)
        {
            return null;
        }

        var ink = InkMap.Of(part, tags);
        var placer = new BlockPlacer(part, ink, report);
        placer.Place(blocks);
        if (report.Errors > errors)
        {
            return null;
        }

        var edits = Edit(tags, blocks, ink, placer.Touched, loops);
        if (stretch is null)
        {
            loops.AddTo(name, edits);
        }

        var pieces = stretch is { } element
            ? edits.Assemble(part.Elements[element].Start, part.Elements[element].End)
            : edits.Assemble(0, part.Xml.Length);
        CheckBalance(pieces);
        return pieces;
    }

    private void CheckBalance(List<Piece> pieces)
    {
        var balance = new BalanceCheck();
        balance.Run(part.Xml, pieces);
        foreach (var (opening, other) in balance.Faults)
        {
            report.Add(
                TemplateFindings.CrossedLevels,
                opening,
                $"ce bloc et « {other.Visible} » ({other.Place?.Words}) ne sont pas au même niveau du document, ou croisent un autre bloc",
                "Placez les deux balises au même niveau, chacune seule dans son paragraphe ou dans la même ligne de texte.");
        }
    }

    private Edits Edit(IReadOnlyList<Tag> tags, List<Block> blocks, InkMap ink, HashSet<int> touched, LoopParts loops)
    {
        var edits = new Edits();
        var vanishing = new Vanishings(part, edits, ink);
        vanishing.Add(blocks, tags, touched);
        if (blocks.Count > 0)
        {
            new LoopLists(part, edits, blocks, loops).Restart();
            new LoopBookmarks(part, edits, blocks, vanishing, loops).Mend();
        }

        var marks = blocks.SelectMany(block => block.Marks).ToLookup(mark => mark.Tag);
        foreach (var tag in tags)
        {
            TagCode.Insert(edits, tag, marks[tag], vanishing);
        }

        new TagRemoval(part, edits).Remove(tags);
        new Guards(part, edits).Add(touched, blocks);
        if (blocks.Count > 0)
        {
            new LoopBodies(part, edits, blocks, vanishing, loops).Mend();
        }

        ContentControls.Free(part, edits, tags);
        if (Revisions.Accept(part, edits))
        {
            report.Add(TemplateFindings.RevisionsAccepted, kind.Words, "Cette partie du modèle contient des modifications suivies ; elles sont acceptées dans les documents produits.", "Acceptez ou refusez les modifications dans Word (onglet Révision).");
        }

        return edits;
    }

    private void ReportUnclosed(PlaceWords places, Flow flow, int at)
    {
        var rest = flow.Text[at..];
        var tag = new Tag(flow, at, flow.Length, new LexedTag(string.Empty, [], [], -1, false, false));
        tag.PlaceFinder = places.Of;
        report.AddWhole(
            TemplateFindings.UnclosedTag,
            tag,
            $"« {(rest.Length > 60 ? rest[..60] + "…" : rest).Trim()} » — la balise ouverte par « {{{{ » ne se ferme pas dans ce paragraphe.",
            "Ajoutez « }} » à la fin de la balise, dans le même paragraphe.");
    }
}
