namespace QualiHlmDocs.Documents.Templates.Tags;

internal enum BlockMove : byte
{
    Opens,

    /// <summary><c>else</c> or <c>when</c>: ends a branch and begins the next.</summary>
    Turns,
    Closes,
}

/// <summary>What a tag does to the blocks around it, once the blocks that it opens and closes itself are left out.</summary>
/// <param name="Move">What it does.</param>
/// <param name="Keyword"><c>for</c>, <c>if</c>, <c>else</c>, <c>when</c>, <c>end</c>…</param>
/// <param name="Code">The statements of the tag from this move up to the next.</param>
internal sealed record BlockEvent(BlockMove Move, string Keyword, string Code);
