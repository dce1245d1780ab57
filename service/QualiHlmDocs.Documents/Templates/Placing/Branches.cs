namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>Where a place of a part stands among the blocks.</summary>
internal static class Branches
{
    /// <summary>The innermost block around a place, and which of its branches: two places with the same are never torn apart.</summary>
    public static (Block? Block, int Branch) Of(IReadOnlyList<Block> blocks, int position)
    {
        var inner = blocks.LastOrDefault(block => Holds(block, position));
        return inner is null ? (null, 0) : (inner, inner.Marks.FindLastIndex(mark => mark.CutPosition <= position));
    }

    /// <summary>The innermost loop around a place; null outside loops.</summary>
    public static Block? LoopOf(IReadOnlyList<Block> blocks, int position) => blocks.LastOrDefault(block => block.IsLoop && Holds(block, position));

    public static bool Holds(Block block, int position) => block.Opening.CutPosition <= position && position < block.Closing.CutPosition;
}
