using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Placing;
using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Tags;
using QualiHlmDocs.Documents.Templates.Values;

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

        CellShapes.Silence(tags);
        var ink = InkMap.Of(part, tags);
        var placer = new BlockPlacer(part, ink, report);
        placer.Place(blocks);
        if (report.Errors > errors)
        {
            return null;
        }

        var frame = stretch is null && kind.IsBody && loops.Letters is { } letters ? new LetterFrame(part, letters, Body) : null;
        var edits = Edit(tags, blocks, ink, placer.Touched, new Surroundings(loops, frame, Repeated(stretch, frame, loops)));
        if (stretch is null)
        {
            loops.AddTo(name, edits);
        }

        var (start, end) = Bounds(stretch ?? (frame is null ? null : Body), frame is not null);
        var pieces = edits.Assemble(start, end);
        CheckBalance(pieces);
        return pieces;
    }

    /// <summary>The body element; −1 in other parts.</summary>
    public int Body => Array.FindIndex(part.Elements, element => element.Kind == ElementKind.Body);

    // A letter is what stands inside the body; a note goes along with its own tags.
    private (int Start, int End) Bounds(int? element, bool isInside) =>
        element is not { } bounds ? (0, part.Xml.Length)
        : isInside ? (part.Elements[bounds].OpenEnd, part.Elements[bounds].CloseStart)
        : (part.Elements[bounds].Start, part.Elements[bounds].End);

    private Block? Repeated(int? stretch, LetterFrame? frame, LoopParts loops)
    {
        var isHeader = stretch is null && kind.IsHeader && loops.Letters is not null;
        var (start, end) = Bounds(stretch ?? frame?.Body ?? 0, frame is not null || isHeader);
        return stretch is not null || frame is not null || isHeader ? RepeatedStretch.Of(part, start, end) : null;
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

    private Edits Edit(IReadOnlyList<Tag> tags, List<Block> blocks, InkMap ink, HashSet<int> touched, Surroundings around)
    {
        var edits = new Edits();
        var vanishing = new Vanishings(part, edits, ink);
        vanishing.Add(blocks, tags, touched);
        var values = new BlockValues(part, ink, vanishing, tags, touched);
        var shapes = new ShapePlacer(part, edits, report, values, new CellShapes(part, edits, blocks, vanishing, report) { AllTags = tags });
        List<Block> repeating = around.Repeated is { } repeated ? [repeated, .. blocks] : blocks;
        if (repeating.Count > 0 || !values.IsEmpty)
        {
            new LoopLists(part, edits, repeating, vanishing, around.Loops).Restart();
            new LoopBookmarks(part, edits, repeating, vanishing, around.Loops).Mend();
            new LoopComments(part, edits, repeating, vanishing, around.Loops).Mend();
            new LoopObjects(part, edits, repeating, around.Loops).Mend();
        }

        MendCharts(edits, repeating, tags, ink, touched, around.Loops);
        var marks = blocks.SelectMany(block => block.Marks).ToLookup(mark => mark.Tag);
        foreach (var tag in tags.Where(tag => !shapes.TryPlace(tag)))
        {
            TagCode.Insert(edits, tag, marks[tag], vanishing);
        }

        new TagRemoval(part, edits).Remove([.. tags.Where(tag => !values.Holds(tag))]);
        new Guards(part, edits).Add(touched, blocks);
        new LoopColumns(part, edits).Mend(blocks);
        if (repeating.Count > 0)
        {
            new LoopBodies(part, edits, repeating, vanishing, around.Loops).Mend();
        }

        if (around.Repeated is { } turn)
        {
            RepeatedStretch.Begin(turn, edits);
        }

        Finish(edits, tags, blocks, vanishing, around);
        return edits;
    }

    private void Finish(Edits edits, IReadOnlyList<Tag> tags, List<Block> blocks, Vanishings vanishing, Surroundings around)
    {
        around.Loops.Links.GetValueOrDefault(Packages.OpcNames.RelationshipsOf(name))?.Place(part, edits);
        around.Frame?.AddTo(edits, blocks, vanishing);
        ContentControls.Free(part, edits, tags);
        AcceptRevisions(edits);
    }

    private void AcceptRevisions(Edits edits)
    {
        if (Revisions.Accept(part, edits))
        {
            report.Add(TemplateFindings.RevisionsAccepted, kind.Words, "Cette partie du modèle contient des modifications suivies ; elles sont acceptées dans les documents produits.", "Acceptez ou refusez les modifications dans Word (onglet Révision).");
        }
    }

    private void MendCharts(Edits edits, List<Block> blocks, IReadOnlyList<Tag> tags, InkMap ink, HashSet<int> touched, LoopParts loops)
    {
        var charts = new LoopCharts(name, part, edits, blocks, loops);
        charts.Mend(tags, ink, touched);
        charts.Misplaced.ForEach(tag => report.Add(TemplateFindings.MisplacedChart, tag, "« graphique » ne s’écrit que dans le texte de remplacement d’un graphique de Word", "Dessinez un graphique dans Word, puis placez cette balise dans son texte de remplacement (clic droit sur le graphique)."));
        charts.Closed.ForEach(tag => report.Add(TemplateFindings.ClosedChartBook, tag, "le classeur contenu dans ce graphique ne peut pas être réécrit", "Dessinez le graphique de nouveau dans Word, ou enregistrez ses données au format .xlsx."));
    }

    // What stands around the part: what its loops add to, and what is repeated though no tag says so.
    private sealed record Surroundings(LoopParts Loops, LetterFrame? Frame, Block? Repeated);

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
