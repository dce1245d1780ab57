namespace QualiHlmDocs.Benchmarks.Inputs;

/// <summary>How an engine writes what a template says, so that one builder makes the same document for all.</summary>
internal abstract class TagSyntax
{
    /// <summary>Names its template's file.</summary>
    public abstract string Name { get; }

    /// <summary>A field of the data.</summary>
    public abstract string Value(string name);

    /// <summary>A field of the current item of a loop.</summary>
    public abstract string Item(Loop loop, string name);

    /// <summary>A text that stands only where an item says so.</summary>
    public abstract string If(Loop loop, string flag, string text);

    /// <summary>A row of a table, repeated: the texts of the rows that the template needs for it.</summary>
    /// <param name="loop">What it is repeated for.</param>
    /// <param name="cells">The texts of its cells.</param>
    /// <param name="first">A field of the item.</param>
    public abstract IEnumerable<IReadOnlyList<string>> Rows(Loop loop, IReadOnlyList<string> cells, string first);

    /// <summary>Paragraphs and tables, repeated.</summary>
    /// <param name="loop">What they are repeated for.</param>
    /// <param name="body">The paragraphs and tables.</param>
    /// <param name="first">A field of the item.</param>
    public abstract string Blocks(Loop loop, string body, string first);

    /// <summary>A tag alone in its paragraph.</summary>
    protected static string Alone(string tag) => Paragraphs.Of("Corps", tag);

    /// <summary>A tag alone in its row.</summary>
    protected static IReadOnlyList<string> AloneInRow(string tag, int columns) => [tag, .. Enumerable.Repeat(string.Empty, columns - 1)];
}

/// <summary>A list of the data, and what one of its items is called.</summary>
/// <param name="List">Its name.</param>
/// <param name="Item">The name of the current item.</param>
/// <param name="Outer">The loop whose item has the list; null for the data themselves.</param>
internal sealed record Loop(string List, string Item, Loop? Outer = null)
{
    /// <summary>Where the list is, for engines that name the item of the outer loop.</summary>
    public string Source => Outer is null ? List : $"{Outer.Item}.{List}";
}
