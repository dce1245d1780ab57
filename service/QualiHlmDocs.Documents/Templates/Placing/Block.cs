using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>A block of the template: the marks that open it, turn it and close it, in document order.</summary>
internal sealed class Block(string keyword, Block? parent)
{
    public string Keyword { get; } = keyword;

    public Block? Parent { get; } = parent;

    public List<Mark> Marks { get; } = [];

    public Mark Opening => Marks[0];

    public Mark Closing => Marks[^1];

    public bool IsLoop => Keyword is "for" or "while" or "tablerow";

    /// <summary>What its author asked for in a comment of its tag, where the usual rule is not what she wants.</summary>
    public BlockHint Hint => BlockHints.In(Opening.Tag.Lexed.Comments);

    /// <summary>The columns that it repeats or masks; null when it does something else.</summary>
    public CellRange? Columns { get; set; }

    /// <summary>Its tags stand at different levels of the document: see <see cref="SkewedCut"/>.</summary>
    public bool IsSkewed { get; set; }

    public bool IsInOneFlow => Marks.TrueForAll(mark => mark.Tag.Flow == Opening.Tag.Flow);
}

/// <summary>One move of a block, and where it cuts the document.</summary>
internal sealed class Mark(Block block, Tag tag, BlockEvent move)
{
    public Block Block { get; } = block;

    public Tag Tag { get; } = tag;

    public BlockEvent Event { get; } = move;

    /// <summary>Where its code goes in the part's bytes; the tag's own place until the block is placed.</summary>
    public int CutPosition { get; set; } = tag.Position;

    /// <summary>Elements closed before the code and opened again after it, where it cuts inside a run.</summary>
    public byte[] Closings { get; set; } = [];

    public byte[] Reopenings { get; set; } = [];

    /// <summary>What comes right before its code.</summary>
    public List<Programs.Piece> Before { get; } = [];

    /// <summary>What happens right after its code, at each turn of a loop.</summary>
    public List<Programs.Piece> Then { get; } = [];

    /// <summary>The element that disappears with its tag (its paragraph, its row); −1 when none does.</summary>
    public int Vanishing { get; set; } = -1;
}
