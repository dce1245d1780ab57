using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Programs;

/// <summary>What the compiled part consists of, in order.</summary>
internal abstract record Piece
{
    /// <summary>Bytes of the original part.</summary>
    public sealed record Source(int Start, int End) : Piece;

    /// <summary>Bytes that the compiler adds.</summary>
    public sealed record Literal(byte[] Bytes) : Piece;

    /// <summary>A value, at the place of its tag.</summary>
    public sealed record Value(Tag Tag) : Piece;

    /// <summary>Code that prints nothing: a block's move, an assignment.</summary>
    public sealed record Code(Tag Tag, string Text, CodeRole Role) : Piece;

    /// <summary>An identifier that must differ from one turn of a loop to the next.</summary>
    public sealed record Identity(IdentityKind Kind, int Item, byte[] Original) : Piece;

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
    BookmarkStart,
    BookmarkName,
    BookmarkEnd,
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
