namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>What a block repeats or masks, when its author says so: <c>{{ for a in actions # ligne }}</c>.</summary>
internal enum BlockHint
{
    None,

    /// <summary>The row, though all its tags stand in one cell.</summary>
    Row,

    /// <summary>The cells from the one that opens it to the one that closes it.</summary>
    Cell,

    /// <summary>The paragraph, though all its tags stand in it.</summary>
    Paragraph,
}

/// <summary>Reads hints.</summary>
internal static class BlockHints
{
    private static readonly Dictionary<string, BlockHint> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ligne"] = BlockHint.Row,
        ["cellule"] = BlockHint.Cell,
        ["colonne"] = BlockHint.Cell,
        ["paragraphe"] = BlockHint.Paragraph,
    };

    public static BlockHint In(IEnumerable<string> comments) =>
        comments.Select(comment => Words.GetValueOrDefault(comment.Trim())).FirstOrDefault(hint => hint != BlockHint.None);
}
