using System.Text;
using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>
/// Numbered lists inside loops: a list that stands whole in the body begins again at each turn; a loop whose body is
/// nothing but items goes on counting.
/// </summary>
internal sealed class LoopLists(PartMarkup part, Edits edits, IReadOnlyList<Block> blocks, Vanishings vanishing, LoopParts loops)
{
    public void Restart()
    {
        foreach (var uses in Enumerable.Range(0, part.Elements.Length).Where(IsUse).GroupBy(ValueOf))
        {
            foreach (var loop in uses.Where(use => !vanishing.Covers(part.Elements[use].Start)).GroupBy(RestartingLoop))
            {
                if (loop.Key is { } block && loops.Lists?.DefinitionOf(uses.Key) is { } definition)
                {
                    Restart(block, [.. loop], uses.Key, definition);
                }
            }
        }
    }

    private bool IsUse(int element) => part.Elements[element].Kind == ElementKind.NumberingId && blocks.Any(block => Holds(block, element));

    private string ValueOf(int element) => XmlAttribute.Find(part, element, "val"u8)?.Value(part) ?? string.Empty;

    private void Restart(Block loop, int[] uses, string list, byte[] definition)
    {
        var item = loops.NextList();
        loop.Opening.Then.Add(new Piece.Identity(IdentityKind.ListStart, item, definition));
        foreach (var use in uses)
        {
            if (XmlAttribute.Find(part, use, "val"u8) is { } value)
            {
                edits.Remove(value.ValueStart, value.ValueEnd);
                edits.Insert(value.ValueStart, new Piece.Identity(IdentityKind.ListId, item, Encoding.UTF8.GetBytes(list)));
            }
        }
    }

    // The innermost loop that holds something else besides items of this list.
    private Block? RestartingLoop(int use)
    {
        var list = ValueOf(use);
        return blocks.LastOrDefault(block => block.IsLoop && Holds(block, use) && HoldsOther(block, list));
    }

    private bool Holds(Block block, int element) =>
        block.IsLoop && block.Opening.CutPosition <= part.Elements[element].Start && part.Elements[element].Start < block.Closing.CutPosition;

    private bool HoldsOther(Block block, string list)
    {
        for (var i = part.FirstAtOrAfter(block.Opening.CutPosition); i < part.Elements.Length && part.Elements[i].Start < block.Closing.CutPosition; i++)
        {
            if (part.Elements[i].Kind == ElementKind.Paragraph && !IsVanishing(i) && !IsItem(i, list))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsVanishing(int paragraph) => blocks.Any(block => block.Marks.Exists(mark => mark.Vanishing >= 0 && part.IsInside(paragraph, mark.Vanishing)));

    private bool IsItem(int paragraph, string list)
    {
        for (var i = paragraph + 1; i < part.Elements[paragraph].After && part.Elements[i].Kind != ElementKind.Run; i++)
        {
            if (part.Elements[i].Kind == ElementKind.NumberingId)
            {
                return ValueOf(i) == list;
            }
        }

        return false;
    }
}
