using System.Text;
using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>
/// Numbered lists inside loops: a list that stands whole in the body begins again at each turn; a loop whose body is
/// nothing but items goes on counting. The list is named in the paragraph, or by its style.
/// </summary>
internal sealed class LoopLists(PartMarkup part, Edits edits, IReadOnlyList<Block> blocks, Vanishings vanishing, LoopParts loops)
{
    // What stands before the list in the properties of a paragraph (ISO/IEC 29500-1 § 17.3.1.26).
    private static readonly byte[][] BeforeList = ["pStyle"u8.ToArray(), "keepNext"u8.ToArray(), "keepLines"u8.ToArray(), "pageBreakBefore"u8.ToArray(), "framePr"u8.ToArray(), "widowControl"u8.ToArray()];

    private readonly Dictionary<int, Item?> _items = [];

    public void Restart()
    {
        if (loops.Lists is not { } lists)
        {
            return;
        }

        var items = Enumerable.Range(0, part.Elements.Length).Where(i => part.Elements[i].Kind == ElementKind.Paragraph && Branches.LoopOf(blocks, part.Elements[i].Start) is not null && !vanishing.Covers(part.Elements[i].Start))
            .Select(ItemOf).OfType<Item>();
        foreach (var uses in items.GroupBy(item => item.List))
        {
            foreach (var loop in uses.GroupBy(RestartingLoop))
            {
                if (loop.Key is { } block && lists.DefinitionOf(uses.Key) is { } definition)
                {
                    Restart(block, [.. loop], definition);
                }
            }
        }
    }

    private void Restart(Block loop, Item[] uses, byte[] definition)
    {
        var item = loops.NextList();
        loop.Opening.Then.Add(new Piece.Identity(IdentityKind.ListStart, item, definition));
        foreach (var use in uses)
        {
            var number = new Piece.Identity(IdentityKind.ListId, item, Encoding.UTF8.GetBytes(use.List));
            if (use.Level is { } level)
            {
                Name(use, level, number);
            }
            else if (XmlAttribute.Find(part, use.Element, "val"u8) is { } value)
            {
                edits.Remove(value.ValueStart, value.ValueEnd);
                edits.Insert(value.ValueStart, number);
            }
        }
    }

    // A paragraph that is in a list by its style alone is put into the list of the turn.
    private void Name(Item use, string level, Piece.Identity number)
    {
        var at = part.Elements[use.Element].OpenEnd;
        for (var i = use.Element + 1; i < part.Elements[use.Element].After; i = part.Elements[i].After)
        {
            at = Array.Exists(BeforeList, name => part.LocalName(i).SequenceEqual(name)) ? part.Elements[i].End : at;
        }

        var prefix = Encoding.ASCII.GetString(part.WordPrefix);
        edits.InsertBytes(at, Encoding.UTF8.GetBytes($"<{prefix}numPr><{prefix}ilvl {prefix}val=\"{level}\"/><{prefix}numId {prefix}val=\""));
        edits.Insert(at, number);
        edits.InsertBytes(at, Encoding.UTF8.GetBytes($"\"/></{prefix}numPr>"));
    }

    // The innermost loop that holds something else besides items of this list.
    private Block? RestartingLoop(Item use) =>
        blocks.LastOrDefault(block => block.IsLoop && Branches.Holds(block, part.Elements[use.Element].Start) && HoldsOther(block, use.List));

    private bool HoldsOther(Block block, string list)
    {
        for (var i = part.FirstAtOrAfter(block.Opening.CutPosition); i < part.Elements.Length && part.Elements[i].Start < block.Closing.CutPosition; i++)
        {
            if (part.Elements[i].Kind == ElementKind.Paragraph && !IsVanishing(i) && ItemOf(i)?.List != list)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsVanishing(int paragraph) => blocks.Any(block => block.Marks.Exists(mark => mark.Vanishing >= 0 && part.IsInside(paragraph, mark.Vanishing)));

    private Item? ItemOf(int paragraph)
    {
        if (!_items.TryGetValue(paragraph, out var item))
        {
            _items[paragraph] = item = ReadItem(paragraph);
        }

        return item;
    }

    private Item? ReadItem(int paragraph)
    {
        var properties = paragraph + 1;
        if (properties >= part.Elements[paragraph].After || part.Elements[properties].Kind != ElementKind.ParagraphProperties)
        {
            return null;
        }

        Item? byStyle = null;
        for (var i = properties + 1; i < part.Elements[properties].After; i++)
        {
            if (part.Elements[i].Kind == ElementKind.NumberingId)
            {
                return new Item(i, ValueOf(i), null);
            }

            if (part.LocalName(i).SequenceEqual("pStyle"u8) && loops.ListStyles.ListOf(ValueOf(i)) is { } list)
            {
                byStyle = new Item(properties, list.List, list.Level);
            }
        }

        return byStyle;
    }

    private string ValueOf(int element) => XmlAttribute.Find(part, element, "val"u8)?.Value(part) ?? string.Empty;

    /// <param name="Element">The number of its list; the properties of its paragraph when only its style names the list.</param>
    /// <param name="List">The list.</param>
    /// <param name="Level">Its level, when its style gives it; null when its paragraph does.</param>
    private sealed record Item(int Element, string List, string? Level);
}
