using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>Pairs the tags that open blocks with those that turn and close them, and says which have no pair.</summary>
internal sealed class BlockMatcher(TemplateReport report)
{
    private readonly Stack<Block> _open = new();
    private readonly List<Block> _blocks = [];

    /// <summary>The blocks, an outer one before those it holds.</summary>
    public List<Block> Match(IEnumerable<Tag> tags)
    {
        foreach (var tag in tags)
        {
            // A keyword in the wrong language is told as such; its block is still a block.
            var meant = SyntaxAdvice.MeantKeyword(tag) is { } keyword ? CodeShape.MoveOf(keyword.Split(' ')[0]) : null;
            if (meant is { } known)
            {
                Take(tag, new BlockEvent(known, SyntaxAdvice.MeantKeyword(tag) ?? string.Empty, tag.Code));
            }

            foreach (var move in tag.Shape.Events)
            {
                Take(tag, move);
            }
        }

        foreach (var block in _open.Reverse())
        {
            _blocks.Remove(block);
            report.Add(TemplateFindings.UnclosedBlock, block.Opening.Tag, $"ce « {block.Keyword} » n’a pas de « {{{{ end }}}} »", $"Ajoutez « {{{{ end }}}} » là où finit le bloc.");
        }

        return _blocks;
    }

    private void Take(Tag tag, BlockEvent move)
    {
        if (move.Move == BlockMove.Opens)
        {
            var block = new Block(move.Keyword, _open.Count > 0 ? _open.Peek() : null);
            block.Marks.Add(new Mark(block, tag, move));
            _open.Push(block);
            _blocks.Add(block);
        }
        else if (_open.Count == 0)
        {
            report.Add(TemplateFindings.OrphanMark, tag, $"ce « {move.Keyword} » ne répond à aucun bloc ouvert", "Supprimez cette balise, ou ouvrez le bloc plus haut (« for », « if », « case »).");
        }
        else
        {
            Answer(tag, move);
        }
    }

    private void Answer(Tag tag, BlockEvent move)
    {
        var block = _open.Peek();
        if (move.Move == BlockMove.Turns && !CanTurn(block, move))
        {
            report.Add(TemplateFindings.MisplacedTurn, tag, $"« {move.Keyword} » n’a pas de sens dans « {block.Keyword} », ouvert par « {block.Opening.Tag.Visible} » ({block.Opening.Tag.Place?.Words})", "Vérifiez qu’un « {{ end }} » ne manque pas avant cette balise.");
        }

        block.Marks.Add(new Mark(block, tag, move));
        if (move.Move == BlockMove.Closes)
        {
            _open.Pop();
        }
    }

    private static bool CanTurn(Block block, BlockEvent move)
    {
        var last = block.Marks[^1].Event;
        var isAfterElse = last.Keyword == "else" && !last.Code.StartsWith("else if", StringComparison.Ordinal);
        return move.Keyword == "when" ? block.Keyword == "case" && !isAfterElse : block.Keyword is "if" or "case" or "for" && !isAfterElse;
    }
}
