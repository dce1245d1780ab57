using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>
/// Decides where each block cuts the document, by where its author put its tags: inside a line, around paragraphs,
/// around rows. A tag alone in its paragraph or row takes it away; the rules stand in docs/decisions.
/// </summary>
internal sealed class BlockPlacer(PartMarkup part, InkMap ink, TemplateReport report)
{
    /// <summary>Containers whose content a block may empty, to be mended when a document is produced.</summary>
    public HashSet<int> Touched { get; } = [];

    public void Place(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (new HintedCut(part).TryPlace(block, Touched))
            {
                continue;
            }

            if (block.IsInOneFlow)
            {
                new InlineCut(part, ink).Place(block, part.Elements[block.Opening.Tag.Flow.Paragraph].Kind == ElementKind.Paragraph ? block.Opening.Tag.Flow.Paragraph : -1);
            }
            else
            {
                PlaceAround(block);
            }
        }
    }

    private void PlaceAround(Block block)
    {
        var common = CommonContainer(block);
        var row = RowOf(common);
        if (block.Marks.Exists(mark => !mark.Tag.IsInParagraph && part.Elements[mark.Tag.Flow.Paragraph].Kind != ElementKind.Paragraph) || IsInsideLine(common))
        {
            Refuse(block, "ses balises ne sont pas dans le même texte");
        }
        else if (row >= 0)
        {
            PlaceRow(block, row);
        }
        else
        {
            PlaceUnits(block, common);
        }
    }

    private int CommonContainer(Block block)
    {
        var common = block.Opening.Tag.Carrier;
        while (block.Marks.Exists(mark => !part.IsInside(mark.Tag.Carrier, common)))
        {
            common = part.Elements[common].Parent;
        }

        return common;
    }

    private bool IsInsideLine(int common) => part.Elements[common].Kind is ElementKind.Paragraph or ElementKind.Run or ElementKind.Ink
        || part.Enclosing(common, ElementKind.Run) >= 0 && part.Enclosing(common, ElementKind.TextBox) < part.Enclosing(common, ElementKind.Run);

    // The row, when the tags stand in several of its cells (cells may stand in content controls).
    private int RowOf(int common)
    {
        while (common >= 0 && part.Elements[common].Kind is ElementKind.ControlContent or ElementKind.Control or ElementKind.Transparent)
        {
            var parent = part.Elements[common].Parent;
            if (part.Elements[common].Kind == ElementKind.ControlContent && !HoldsCells(common))
            {
                return -1;
            }

            common = parent;
        }

        return common >= 0 && part.Elements[common].Kind == ElementKind.Row ? common : -1;
    }

    private bool HoldsCells(int content) => content + 1 < part.Elements[content].After && part.Elements[content + 1].Kind == ElementKind.Cell;

    private void PlaceRow(Block block, int row)
    {
        if (block.Marks.Count > 2)
        {
            Refuse(block, "ses balises sont dans plusieurs cellules d’une même ligne, ce qui répète la ligne entière : « else » n’y a pas de place");
            return;
        }

        block.Opening.CutPosition = part.Elements[row].Start;
        block.Closing.CutPosition = part.Elements[row].End;
        Touched.Add(part.Elements[row].Parent);
    }

    private void PlaceUnits(Block block, int container)
    {
        var units = block.Marks.ConvertAll(mark => part.ChildHolding(container, mark.Tag.Carrier));
        var cuts = block.Marks.Select((mark, i) => CutAround(mark, units[i])).ToList();
        if (!cuts.Contains(null))
        {
            for (var i = 0; i < cuts.Count; i++)
            {
                Apply(block.Marks[i], units[i], cuts[i]!.Value); // none is null: just tested
            }

            Touched.Add(container);
        }
        else if (units.TrueForAll(unit => part.Elements[unit].Kind == ElementKind.Paragraph))
        {
            block.Marks.ForEach(mark => new InlineCut(part, ink).Cut(mark, mark.Tag.Flow.Paragraph));
            Touched.Add(container);
        }
        else if (new SkewedCut(part, ink).TryPlace(block, container, Touched))
        {
            report.Add(
                TemplateFindings.SkewedBlock,
                block.Opening.Tag,
                $"ce bloc commence à un niveau du document et finit à un autre, par « {block.Closing.Tag.Visible} » ({block.Closing.Tag.Place?.Words})",
                "Vérifiez le résultat ; mieux vaut placer l’ouverture et la fin au même niveau : dans la même cellule, sur deux lignes du même tableau, ou dans deux paragraphes voisins.");
        }
        else
        {
            Refuse(block, "ses balises ne sont pas au même niveau du document (l’une est dans un tableau ou un contrôle, l’autre non)");
        }
    }

    private void Refuse(Block block, string why) => report.Add(
        TemplateFindings.CrossedLevels,
        block.Opening.Tag,
        $"ce bloc ne peut pas être répété ni masqué d’un tenant : {why} ; il finit par « {block.Closing.Tag.Visible} » ({block.Closing.Tag.Place?.Words})",
        "Placez l’ouverture et la fin au même niveau : dans la même cellule, sur deux lignes du même tableau, ou dans deux paragraphes voisins.");

    private void Apply(Mark mark, int unit, Edge edge)
    {
        ref var element = ref part.Elements[unit];
        if (edge == Edge.Vanishes)
        {
            mark.Vanishing = unit;
        }
        else
        {
            mark.CutPosition = edge == Edge.Before ? element.Start : element.End;
        }
    }

    // Where a mark cuts around the paragraph, row or content control that holds it; null when it cuts inside it.
    private Edge? CutAround(Mark mark, int unit)
    {
        ref var element = ref part.Elements[unit];
        if (element.Kind is not (ElementKind.Paragraph or ElementKind.Row or ElementKind.Control))
        {
            return null;
        }

        if (!ink.HasSolid(element.Start, element.End) && !HoldsTable(unit))
        {
            // A paragraph that ends a section keeps its end: without it the pages change shape.
            return HasSection(unit) ? Edge.After : Edge.Vanishes;
        }

        var isFirst = !ink.HasSolid(element.Start, mark.Tag.Position);
        var isLast = !ink.HasSolid(mark.Tag.EndPosition, element.End);
        return (mark.Event.Move, element.Kind) switch
        {
            (BlockMove.Opens, ElementKind.Row) => Edge.Before,
            (BlockMove.Closes, ElementKind.Row) => Edge.After,
            (BlockMove.Closes, _) => isLast ? Edge.After : isFirst ? Edge.Before : null,
            _ => isFirst ? Edge.Before : isLast ? Edge.After : null,
        };
    }

    private bool HoldsTable(int unit)
    {
        for (var i = unit + 1; i < part.Elements[unit].After; i++)
        {
            if (part.Elements[i].Kind == ElementKind.Table)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasSection(int unit)
    {
        for (var i = unit + 1; i < part.Elements[unit].After; i++)
        {
            if (part.Elements[i].Kind == ElementKind.SectionProperties)
            {
                return true;
            }
        }

        return false;
    }

    private enum Edge
    {
        Before,
        After,
        Vanishes,
    }
}
