using QualiHlmDocs.Documents.Templates.Charts;
using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Filters;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>
/// Charts that are bound to data by a tag in their alternative text, or that something repeats: each is made anew where it
/// stands. One that turns out to have no data goes, with its paragraph when nothing else is seen in it.
/// </summary>
internal sealed class LoopCharts(string name, PartMarkup part, Edits edits, IReadOnlyList<Block> blocks, LoopParts loops)
{
    /// <summary>The tags that are charts and stand in no chart's alternative text.</summary>
    public List<Tag> Misplaced { get; } = [];

    /// <summary>The tags whose charts hold a workbook that cannot be written.</summary>
    public List<Tag> Closed { get; } = [];

    public void Mend(IReadOnlyList<Tag> tags, InkMap ink, HashSet<int> touched)
    {
        var calls = tags.Where(IsChart).ToList();
        Misplaced.AddRange(calls);
        for (var i = 0; i < part.Elements.Length; i++)
        {
            if (part.Elements[i].Kind == ElementKind.Chart && XmlAttribute.Find(part, i, "id"u8) is { } id)
            {
                Mend(i, id, calls.Find(tag => tag.Flow.Kind == SlotKind.Attribute && DrawingOf(i) is >= 0 and var drawing && tag.Flow.Paragraph == DescriptionIn(drawing)), ink, touched);
            }
        }
    }

    private void Mend(int chart, XmlAttribute id, Tag? call, InkMap ink, HashSet<int> touched)
    {
        var isRepeated = blocks.Any(block => block.IsLoop && Branches.Holds(block, part.Elements[chart].Start));
        if ((call is null && !isRepeated) || loops.Charts.Find(name, id.Value(part), call is not null) is not { } source)
        {
            return;
        }

        loops.Charts.PiecesOf(source, loops).ForEach(piece => edits.Insert(part.Elements[chart].Start, piece));
        edits.Remove(id.ValueStart, id.ValueEnd);
        edits.Insert(id.ValueStart, new Piece.Chart(ChartMark.Relationship, source));
        if (call is not null)
        {
            Bind(call, source, DrawingOf(chart), ink, touched);
        }
    }

    private void Bind(Tag call, ChartSource source, int drawing, InkMap ink, HashSet<int> touched)
    {
        Misplaced.Remove(call);
        if (source.Workbook is null)
        {
            Closed.Add(call);
        }

        var around = WholeParagraph(drawing, ink) ?? drawing;
        if (around != drawing)
        {
            touched.Add(part.Elements[around].Parent);
        }

        edits.Insert(part.Elements[around].Start, new Piece.Chart(ChartMark.Starts, null), Edits.Rank.Last);
        edits.Insert(part.Elements[around].End, new Piece.Chart(ChartMark.Ends, null), Edits.Rank.First);
        for (var i = call.After; i < call.Flow.Length && char.IsWhiteSpace(call.Flow[i].Value); i++)
        {
            // The description that a reader hears begins after the tag.
            edits.Remove(call.Flow[i].Start, call.Flow[i].End);
        }
    }

    // The paragraph of a drawing that shows nothing else and holds no half of a pair; null when it must stay.
    private int? WholeParagraph(int drawing, InkMap ink)
    {
        var paragraph = part.Enclosing(drawing, ElementKind.Paragraph);
        if (paragraph < 0 || ink.HasSolid(part.Elements[paragraph].Start, part.Elements[drawing].Start) || ink.HasSolid(part.Elements[drawing].End, part.Elements[paragraph].End)
            || Branches.Of(blocks, part.Elements[paragraph].Start) != Branches.Of(blocks, part.Elements[drawing].Start)
            || Branches.Of(blocks, part.Elements[paragraph].End - 1) != Branches.Of(blocks, part.Elements[drawing].Start))
        {
            return null;
        }

        for (var i = paragraph + 1; i < part.Elements[paragraph].After; i++)
        {
            if (part.Elements[i].Kind is ElementKind.BookmarkStart or ElementKind.BookmarkEnd or ElementKind.CommentRange or ElementKind.PermissionRange or ElementKind.SectionProperties)
            {
                return null;
            }
        }

        return paragraph;
    }

    // The outermost element of Word's own around a chart.
    private int DrawingOf(int chart)
    {
        var drawing = chart;
        while (drawing >= 0 && part.Elements[drawing].Kind != ElementKind.Run)
        {
            if (part.Elements[drawing].Kind == ElementKind.Ink)
            {
                return drawing;
            }

            drawing = part.Elements[drawing].Parent;
        }

        return -1;
    }

    private int DescriptionIn(int drawing)
    {
        for (var i = drawing + 1; i < part.Elements[drawing].After; i++)
        {
            if (part.Elements[i].Kind == ElementKind.DrawingId)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsChart(Tag tag) => tag.Lexed.Tokens.Select((token, i) => (token, i)).Any(it =>
        it.token.Kind == TokenKind.Name && it.token.Is(tag.Code, ChartFilter.Name) && !(it.i > 0 && tag.Lexed.Tokens[it.i - 1].Is(tag.Code, ".")));
}
