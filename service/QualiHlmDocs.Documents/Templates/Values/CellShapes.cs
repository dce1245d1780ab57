using System.Text;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Placing;
using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>
/// Tags whose last filter shapes their cell: its properties stand before its content, and are made there; the tag's own
/// place keeps what is read, if anything is.
/// </summary>
internal sealed class CellShapes(PartMarkup part, Edits edits, IReadOnlyList<Block> blocks, Vanishings vanishing, TemplateReport report)
{
    // ISO/IEC 29500-1 § 17.4.69 gives the properties of a cell an order.
    private static readonly string[] Order = ["cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "textDirection", "tcFitText", "vAlign", "hideMark", "headers", "cellIns", "cellDel", "cellMerge", "tcPrChange"];

    private static readonly Dictionary<string, (string Property, SlotKind Slot)> Filters = new()
    {
        ["fusion"] = ("gridSpan", SlotKind.CellSpan),
        ["fusion_verticale"] = ("vMerge", SlotKind.CellRun),
        ["fond"] = ("shd", SlotKind.CellFill),
    };

    private readonly HashSet<int> _tables = [];
    private readonly HashSet<(int, string)> _placed = [];
    private readonly HashSet<int> _opened = [];

    /// <summary>Tags that print nothing though they have a value: the colour of a cell is not read.</summary>
    public static void Silence(IEnumerable<Tag> tags)
    {
        foreach (var tag in tags.Where(tag => tag.IsInParagraph && FilterUse.LastIn(tag)?.Name == "fond"))
        {
            tag.IsSilent = true;
        }
    }

    /// <summary>Takes a tag over; false when it shapes no cell.</summary>
    public bool TryPlace(Tag tag)
    {
        if (!tag.IsInParagraph || FilterUse.LastIn(tag) is not { } use || !Filters.TryGetValue(use.Name, out var filter) || !tag.Shape.Events.IsEmpty)
        {
            return false;
        }

        var cell = tag.Frame.Cell;
        if (cell < 0 || Branches.Of(blocks, tag.Position) != Branches.Of(blocks, part.Elements[cell].OpenEnd) || !_placed.Add((cell, filter.Property)))
        {
            Refuse(tag, use.Name, cell);
            return true;
        }

        Prepare(cell);
        Place(tag, cell, filter.Property, filter.Slot);
        if (!tag.IsSilent)
        {
            edits.Insert(tag.Position, new Piece.Value(tag, SlotKind.CellContent));
        }

        return true;
    }

    private void Refuse(Tag tag, string name, int cell) => report.Add(
        ValueFindings.Misplaced,
        tag,
        cell < 0 ? $"« {name} » met en forme une cellule, et cette balise n’est pas dans un tableau" : $"« {name} » ne peut pas dépendre d’une boucle ou d’une condition qui est dans la cellule, ni s’y trouver deux fois",
        "Placez la balise directement dans la cellule ; pour choisir, écrivez par exemple « {{ (x ? \"rouge\" : null) | fond }} ».");

    private void Place(Tag tag, int cell, string property, SlotKind slot)
    {
        var properties = PropertiesOf(cell);
        var (at, original) = properties < 0 ? (part.Elements[cell].OpenEnd, []) : PlaceIn(properties, property);
        if (properties < 0 && _opened.Add(cell))
        {
            var name = Encoding.ASCII.GetString(part.WordPrefix) + "tcPr";
            edits.InsertBytes(at, Encoding.ASCII.GetBytes($"<{name}>"), Edits.Rank.First);
            // In the order of the schema, whatever that of the tags.
            foreach (var own in TagsOf(cell))
            {
                Insert(at, own.Tag, own.Slot, []);
            }

            edits.InsertBytes(at, Encoding.ASCII.GetBytes($"</{name}>"), Edits.Rank.First);
        }
        else if (properties >= 0)
        {
            Insert(at, tag, slot, original);
        }
    }

    private List<(Tag Tag, SlotKind Slot)> TagsOf(int cell) =>
        [.. AllTags.Where(tag => tag.IsInParagraph && tag.Frame.Cell == cell).Select(tag => (Tag: tag, Filter: Filters.GetValueOrDefault(FilterUse.LastIn(tag)?.Name ?? string.Empty)))
            .Where(it => it.Filter.Property is not null).OrderBy(it => Array.IndexOf(Order, it.Filter.Property)).DistinctBy(it => it.Filter.Property).Select(it => (it.Tag, it.Filter.Slot))];

    /// <summary>The tags of the stretch.</summary>
    public required IReadOnlyList<Tag> AllTags { get; init; }

    private void Insert(int at, Tag tag, SlotKind slot, byte[] original)
    {
        edits.Insert(at, new Piece.Shape(ShapeStep.PropertyComes), Edits.Rank.First);
        edits.Insert(at, new Piece.Value(tag, slot), Edits.Rank.First);
        edits.Insert(at, new Piece.Shape(ShapeStep.PropertyEnds, original), Edits.Rank.First);
    }

    // Where a property goes, and the one that stands there, which is kept where there is no value.
    private (int At, byte[] Original) PlaceIn(int properties, string property)
    {
        byte[] original = [];
        var at = part.Elements[properties].CloseStart;
        for (var i = properties + 1; i < part.Elements[properties].After; i = part.Elements[i].After)
        {
            var name = Encoding.ASCII.GetString(part.LocalName(i));
            if (name == property)
            {
                original = [.. part.Bytes(part.Elements[i].Start, part.Elements[i].End)];
                edits.Remove(part.Elements[i].Start, part.Elements[i].End);
            }
            else if (Array.IndexOf(Order, name) > Array.IndexOf(Order, property))
            {
                return (Math.Min(at, part.Elements[i].Start), original);
            }
        }

        return (at, original);
    }

    // The properties of a cell; −1 when it has none. An empty element is no place to write into.
    private int PropertiesOf(int cell)
    {
        var first = cell + 1;
        if (first >= part.Elements[cell].After || !part.LocalName(first).SequenceEqual("tcPr"u8))
        {
            return -1;
        }

        if (!part.Elements[first].IsEmpty)
        {
            return first;
        }

        edits.Remove(part.Elements[first].Start, part.Elements[first].End);
        return -1;
    }

    // Rows are counted, since only neighbours merge; cells that another covers are taken back.
    private void Prepare(int cell)
    {
        var table = part.Enclosing(cell, ElementKind.Table);
        if (!_tables.Add(table))
        {
            return;
        }

        edits.Insert(part.Elements[table].OpenEnd, new Piece.Shape(ShapeStep.TableStarts, new TableMark(table)), Edits.Rank.First);
        for (var i = table + 1; i < part.Elements[table].After; i++)
        {
            if (vanishing.Covers(part.Elements[i].Start))
            {
                continue;
            }

            if (part.Elements[i].Kind == ElementKind.Row && part.Enclosing(i, ElementKind.Table) == table)
            {
                edits.Insert(part.Elements[i].OpenEnd, new Piece.Shape(ShapeStep.RowStarts, new TableMark(table)), Edits.Rank.First);
            }
            else if (part.Elements[i].Kind == ElementKind.Cell && part.Enclosing(i, ElementKind.Table) == table)
            {
                edits.Insert(part.Elements[i].Start, new Piece.Shape(ShapeStep.CellStarts, new TableMark(table)), Edits.Rank.Last);
                edits.Insert(part.Elements[i].End, new Piece.Shape(ShapeStep.CellEnds, new TableMark(table)), Edits.Rank.First);
            }
        }
    }
}

/// <summary>A table of the template, by its element.</summary>
internal sealed record TableMark(int Table);
