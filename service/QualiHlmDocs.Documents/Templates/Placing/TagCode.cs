using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>Puts the code of a tag where it acts.</summary>
internal static class TagCode
{
    public static void Insert(Edits edits, Tag tag, IEnumerable<Mark> marks, Vanishings vanishing)
    {
        if (tag.IsValue)
        {
            edits.Insert(tag.Position, new Piece.Value(tag));
        }
        else if (tag.Shape.Events.IsEmpty && !tag.Shape.IsEmpty || HasCode(tag))
        {
            edits.Insert(tag.Position, new Piece.Code(tag, tag.Code, tag.Shape.Jumps ? CodeRole.Jumps : CodeRole.Plain));
        }

        foreach (var mark in marks)
        {
            var isBare = vanishing.Covers(mark.Tag.Position);
            edits.InsertBytes(mark.CutPosition, isBare ? [] : mark.Closings);
            mark.Before.ForEach(piece => edits.Insert(mark.CutPosition, piece));
            edits.Insert(mark.CutPosition, new Piece.Code(tag, mark.Event.Code, RoleOf(mark.Event.Move), mark.Block.IsSkewed));
            mark.Then.ForEach(piece => edits.Insert(mark.CutPosition, piece));
            edits.InsertBytes(mark.CutPosition, isBare ? [] : mark.Reopenings);
        }
    }

    // Assignments; a tag of nothing but comments has none.
    private static bool HasCode(Tag tag) => tag.Shape.Events.IsEmpty && tag.Lexed.Tokens.Any(token => token.Kind is not (TokenKind.Comment or TokenKind.EndOfStatement));

    private static CodeRole RoleOf(BlockMove move) => move switch
    {
        BlockMove.Opens => CodeRole.Opens,
        BlockMove.Turns => CodeRole.Turns,
        _ => CodeRole.Closes,
    };
}
