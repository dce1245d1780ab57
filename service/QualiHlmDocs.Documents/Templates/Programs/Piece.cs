using QualiHlmDocs.Documents.Templates.Charts;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Programs;

/// <summary>What the compiled part consists of, in order.</summary>
internal abstract record Piece
{
    /// <summary>Bytes of the original part.</summary>
    public sealed record Source(int Start, int End) : Piece;

    /// <summary>Bytes that the compiler adds.</summary>
    public sealed record Literal(byte[] Bytes) : Piece;

    /// <summary>Bytes between two turns of a loop whose tags stand at different levels.</summary>
    public sealed record Passage(byte[] Bytes) : Piece;

    /// <summary>A value, at the place of its tag.</summary>
    /// <param name="Tag">Its tag.</param>
    /// <param name="Slot">What it is written into, when that is not where its tag stands.</param>
    public sealed record Value(Tag Tag, SlotKind? Slot = null) : Piece;

    /// <summary>What a value with a shape has written at another place than its own: the size of a picture…</summary>
    public sealed record Shape(Values.ShapeStep Step, object? Data = null) : Piece;

    /// <summary>Code that prints nothing: a block's move, an assignment.</summary>
    public sealed record Code(Tag Tag, string Text, CodeRole Role, bool IsSkewed = false) : Piece;

    /// <summary>An identifier that must differ from one turn of a loop to the next.</summary>
    public sealed record Identity(IdentityKind Kind, int Item, byte[] Original) : Piece;

    /// <summary>Bytes of another part, to be written where that part collects what loops add to it.</summary>
    public sealed record Aside(CollectedKind Kind, bool Opens) : Piece;

    /// <summary>The place of a part at which what loops add to it is written.</summary>
    public sealed record Collected(CollectedKind Kind) : Piece;

    /// <summary>What differs from one letter to the next of a merged document.</summary>
    public sealed record Letter(LetterMark Mark, int Item, byte[] Bytes) : Piece;

    /// <summary>The start of a table whose columns are repeated, or with them its end.</summary>
    public sealed record Grid(RepeatedColumns? Columns) : Piece;

    /// <summary>A chart that is made anew where it stands.</summary>
    public sealed record Chart(ChartMark Mark, ChartSource? Shown) : Piece;

    /// <summary>A mark at which a container that a block has emptied is mended.</summary>
    public sealed record Guard(GuardKind Kind, int Item, byte[] Mending) : Piece;
}

internal enum CodeRole : byte
{
    Plain,
    Opens,
    Turns,
    Closes,
    Jumps,
}

internal enum IdentityKind : byte
{
    Drawing,

    /// <summary>A turn of the loop that repeats a bookmark; writes nothing.</summary>
    BookmarkTurn,
    BookmarkId,
    BookmarkName,

    /// <summary>The reference to a note that a loop repeats: a new number each time.</summary>
    NoteReference,

    /// <summary>The note itself, under the number that its reference was given.</summary>
    NoteId,

    /// <summary>A turn of the loop that repeats a comment; writes nothing.</summary>
    CommentTurn,
    CommentId,

    /// <summary>A turn of a loop that begins its lists again; writes nothing.</summary>
    ListStart,

    /// <summary>The list of the current turn.</summary>
    ListId,
}

/// <summary>What loops add to other parts.</summary>
internal enum CollectedKind : byte
{
    Footnotes,
    Endnotes,
    Lists,

    Comments,

    /// <summary>A chart with tags: taken again at once.</summary>
    Chart,
}

internal enum ChartMark : byte
{
    /// <summary>Where bytes are taken back to when there is nothing to show.</summary>
    Starts,

    /// <summary>The identifier of the relationship that leads to the chart.</summary>
    Relationship,
    Ends,
}

internal enum LetterMark : byte
{
    /// <summary>What follows, up to its end, is written only when another letter follows.</summary>
    BetweenStarts,
    BetweenEnds,

    /// <summary>What follows, up to its end, is written only for the last letter.</summary>
    LastStarts,
    LastEnds,

    /// <summary>Bytes for the letter's first section.</summary>
    FirstSection,

    /// <summary>Bytes for its other sections.</summary>
    OtherSection,
    SectionEnds,

    /// <summary>The relationship to the letter's own copy of a part.</summary>
    Part,
}

internal enum GuardKind : byte
{
    /// <summary>A cell, header, note… ends with a paragraph: adds one where nothing else ends it.</summary>
    EndsWithParagraph,
    TableStarts,
    RowsStart,

    /// <summary>A table without rows is taken back whole.</summary>
    TableEnds,
    ContentStarts,

    /// <summary>A content control holds something: adds a paragraph where it holds nothing.</summary>
    ContentEnds,
}
