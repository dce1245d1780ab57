using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>
/// Makes a letter of the body of a template: its last section ends it, in its last paragraph when that one is always
/// there (a paragraph more could be a page more), and at the end of the body for the last letter.
/// </summary>
internal sealed class LetterFrame
{
    private readonly PartMarkup _part;
    private readonly LetterSections _sections;
    private readonly int _last;

    public LetterFrame(PartMarkup part, LetterParts letters, int body)
    {
        (_part, Body, _sections) = (part, body, new LetterSections(part, letters));
        _last = _sections.All.LastOrDefault(section => part.Elements[section].Parent == body, -1);
    }

    /// <summary>The body by its index.</summary>
    public int Body { get; }

    private int End => _last >= 0 ? _part.Elements[_last].Start : _part.Elements[Body].CloseStart;

    public void AddTo(Edits edits, IReadOnlyList<Block> blocks, Vanishings vanishing)
    {
        foreach (var section in _sections.All.Where(section => section != _last))
        {
            _sections.Edit(edits, section);
        }

        var end = EndSection();
        if (_last >= 0)
        {
            edits.Remove(_part.Elements[_last].Start, _part.Elements[_last].End);
        }

        Break(edits, blocks, vanishing, end);
        Insert(edits, End, LetterMark.LastStarts, end, LetterMark.LastEnds);
    }

    private List<Piece> EndSection()
    {
        if (_last < 0)
        {
            return _sections.Default();
        }

        var edits = new Edits();
        _sections.Edit(edits, _last);
        return edits.Assemble(_part.Elements[_last].Start, _part.Elements[_last].End);
    }

    private void Break(Edits edits, IReadOnlyList<Block> blocks, Vanishings vanishing, List<Piece> section)
    {
        byte[] prefix = [.. _part.WordPrefix];
        byte[] opening = [(byte)'<', .. prefix, .. "pPr>"u8];
        byte[] closing = [.. "</"u8, .. prefix, .. "pPr>"u8];
        var paragraph = LastParagraph();
        if (paragraph < 0 || _part.Elements[paragraph].IsEmpty || vanishing.Covers(_part.Elements[paragraph].Start) || Branches.Of(blocks, _part.Elements[paragraph].Start) != (null, 0) || HasSection(paragraph))
        {
            byte[] small = [(byte)'<', .. prefix, .. "p>"u8, .. opening, (byte)'<', .. prefix, .. "spacing "u8, .. prefix, .. "before=\"0\" "u8, .. prefix, .. "after=\"0\" "u8, .. prefix, .. "line=\"20\" "u8, .. prefix, .. "lineRule=\"exact\"/>"u8];
            Insert(edits, End, LetterMark.BetweenStarts, [new Piece.Literal(small), .. section, new Piece.Literal([.. closing, .. "</"u8, .. prefix, .. "p>"u8])], LetterMark.BetweenEnds);
            return;
        }

        var properties = paragraph + 1 < _part.Elements[paragraph].After && _part.Elements[paragraph + 1].Kind == ElementKind.ParagraphProperties ? paragraph + 1 : -1;
        if (properties >= 0 && !_part.Elements[properties].IsEmpty)
        {
            Insert(edits, _part.Elements[properties].CloseStart, LetterMark.BetweenStarts, section, LetterMark.BetweenEnds);
            return;
        }

        if (properties >= 0)
        {
            edits.Remove(_part.Elements[properties].Start, _part.Elements[properties].End);
        }

        Insert(edits, _part.Elements[paragraph].OpenEnd, LetterMark.BetweenStarts, [new Piece.Literal(opening), .. section, new Piece.Literal(closing)], LetterMark.BetweenEnds, Edits.Rank.First);
    }

    // The last of the body, unless a table or a content control stands after it.
    private int LastParagraph()
    {
        var last = -1;
        for (var i = Body + 1; i < _part.Elements[Body].After; i = _part.Elements[i].After)
        {
            last = _part.Elements[i].Kind switch
            {
                ElementKind.Paragraph => i,
                ElementKind.BookmarkStart or ElementKind.BookmarkEnd or ElementKind.CommentRange or ElementKind.PermissionRange or ElementKind.Noise or ElementKind.SectionProperties => last,
                _ => -1,
            };
        }

        return last;
    }

    private bool HasSection(int paragraph) => _sections.All.Any(section => _part.IsInside(section, paragraph));

    private static void Insert(Edits edits, int at, LetterMark starts, IEnumerable<Piece> pieces, LetterMark ends, Edits.Rank rank = Edits.Rank.Last)
    {
        edits.Insert(at, new Piece.Letter(starts, 0, []), rank);
        foreach (var piece in pieces)
        {
            edits.Insert(at, piece, rank);
        }

        edits.Insert(at, new Piece.Letter(ends, 0, []), rank);
    }
}
