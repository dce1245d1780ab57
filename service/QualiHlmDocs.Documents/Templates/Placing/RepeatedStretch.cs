using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>
/// A stretch of a part that is written several times though no tag says so: a letter of many, a note that a loop takes
/// along. To all that keeps loops valid it is a loop like another.
/// </summary>
internal static class RepeatedStretch
{
    public static Block Of(PartMarkup part, int start, int end)
    {
        var block = new Block("for", null);
        block.Marks.Add(Edge(part, block, BlockMove.Opens, start));
        block.Marks.Add(Edge(part, block, BlockMove.Closes, end));
        return block;
    }

    /// <summary>What happens at each turn of it; blocks that have tags do that themselves.</summary>
    public static void Begin(Block block, Edits edits) =>
        block.Opening.Then.ForEach(piece => edits.Insert(block.Opening.CutPosition, piece, Edits.Rank.First));

    private static Mark Edge(PartMarkup part, Block block, BlockMove move, int position)
    {
        var flow = new Flow(SlotKind.PlainText, 0);
        flow.AddElement(part, 0, ' ');
        var tag = new Tag(flow, 0, 1, new LexedTag(string.Empty, [], [], 1, false, false));
        return new Mark(block, tag, new BlockEvent(move, string.Empty, string.Empty)) { CutPosition = position };
    }
}
