using System.Text;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>
/// Places a block whose tags stand at different levels of the document, such as in a table and after it. Where a branch is left
/// out, or a turn follows another, what it would have closed is closed, and what it would have opened is opened: what comes
/// out is well-formed wherever the tags stand.
/// </summary>
internal sealed class SkewedCut(PartMarkup part, InkMap ink)
{
    private const string IsNotLast = "if !for.last";

    /// <summary>False for blocks other than « if » and « for », and where something else than text and tables stands between.</summary>
    /// <param name="block">The block.</param>
    /// <param name="container">What holds all its tags.</param>
    /// <param name="touched">Receives what loses a paragraph.</param>
    public bool TryPlace(Block block, int container, HashSet<int> touched)
    {
        var paths = block.Marks.ConvertAll(mark => Path(mark, container));
        if (block.Keyword is not ("if" or "for") || paths.Contains(null) || block.Marks.Skip(1).SkipLast(1).Any(mark => mark.Event.Move != BlockMove.Turns))
        {
            return false;
        }

        block.IsSkewed = true;
        block.Marks.ForEach(mark => Cut(mark, touched));
        var states = paths.ConvertAll(path => path ?? []);
        for (var i = 1; i < block.Marks.Count; i++)
        {
            Join(block, i, states);
        }

        return true;
    }

    // The elements open at a mark inside the container, the outermost first; null where something else is among them.
    private List<int>? Path(Mark mark, int container)
    {
        if (!mark.Tag.IsInParagraph || part.Elements[mark.Tag.Flow.Paragraph].Kind != ElementKind.Paragraph)
        {
            return null;
        }

        var path = new List<int>();
        for (var i = IsAlone(mark) ? part.Elements[mark.Tag.Flow.Paragraph].Parent : mark.Tag.Flow.Paragraph; i != container; i = part.Elements[i].Parent)
        {
            path.Insert(0, i);
            if (part.Elements[i].Kind is not (ElementKind.Paragraph or ElementKind.Table or ElementKind.Row or ElementKind.Cell or ElementKind.Control or ElementKind.ControlContent))
            {
                return null;
            }
        }

        return path;
    }

    private bool IsAlone(Mark mark)
    {
        ref var paragraph = ref part.Elements[mark.Tag.Flow.Paragraph];
        return !ink.HasSolid(paragraph.Start, paragraph.End) && part.Bytes(paragraph.Start, paragraph.End).IndexOf("sectPr"u8) < 0;
    }

    private void Cut(Mark mark, HashSet<int> touched)
    {
        if (IsAlone(mark))
        {
            mark.Vanishing = mark.Tag.Flow.Paragraph;
            mark.CutPosition = part.Elements[mark.Vanishing].Start;
            touched.Add(part.Elements[mark.Vanishing].Parent);
        }
        else
        {
            new InlineCut(part, ink).Cut(mark, mark.Tag.Flow.Paragraph);
        }
    }

    // Each branch begins as the first does, and ends as the block does.
    private void Join(Block block, int index, List<List<int>> states)
    {
        var (mark, first, last) = (block.Marks[index], states[0], states[^1]);
        var isEndOfLoop = block.IsLoop && (index == 1);
        if (isEndOfLoop)
        {
            mark.Before.Add(new Piece.Code(mark.Tag, IsNotLast, CodeRole.Plain));
            mark.Before.AddRange(Passage(states[index], first).Select(Aside));
            mark.Before.Add(new Piece.Code(mark.Tag, "else", CodeRole.Plain));
            mark.Before.AddRange(Passage(states[index], last));
            mark.Before.Add(new Piece.Code(mark.Tag, "end", CodeRole.Plain));
        }
        else
        {
            mark.Before.AddRange(Passage(states[index], last));
        }

        var isElse = mark.Event.Keyword == "else";
        if (isElse)
        {
            mark.Then.AddRange(Passage(first, states[index]));
        }
        else if (!block.Marks.Exists(IsFinalElse))
        {
            mark.Before.Add(new Piece.Code(mark.Tag, "else", CodeRole.Turns));
            mark.Before.AddRange(Passage(first, last));
        }
    }

    private static bool IsFinalElse(Mark mark) => mark.Event.Keyword == "else" && !mark.Event.Code.StartsWith("else if", StringComparison.Ordinal);

    // What stands only in some turns does not count where the parts of a block are compared.
    private static Piece Aside(Piece piece) => piece is Piece.Literal literal ? new Piece.Passage(literal.Bytes) : piece;

    // Closes what is open at one place and not at another, then opens what is open at the other.
    private List<Piece> Passage(List<int> from, List<int> to)
    {
        var shared = from.Zip(to).TakeWhile(pair => pair.First == pair.Second).Count();
        var pieces = new List<Piece>();
        foreach (var element in from.Skip(shared).Reverse())
        {
            if (part.Elements[element].Kind is ElementKind.Cell or ElementKind.ControlContent)
            {
                pieces.Add(new Piece.Guard(GuardKind.EndsWithParagraph, element, [(byte)'<', .. part.WordPrefix, .. "p/>"u8]));
            }

            pieces.Add(new Piece.Literal([.. "</"u8, .. part.Name(element), (byte)'>']));
        }

        pieces.AddRange(to.Skip(shared).Select(element => new Piece.Literal(Opening(element))));
        return pieces;
    }

    // Its start tag without what must be unique, and its properties.
    private byte[] Opening(int element)
    {
        var open = new List<byte>([(byte)'<', .. part.Name(element)]);
        foreach (var attribute in XmlAttribute.Of(part, element))
        {
            var name = part.Bytes(attribute.NameStart, attribute.NameEnd);
            if (!name.EndsWith("paraId"u8) && !name.EndsWith("textId"u8))
            {
                open.AddRange(part.Bytes(attribute.Start, attribute.End));
            }
        }

        open.Add((byte)'>');
        for (var i = element + 1; i < part.Elements[element].After && IsProperties(i); i = part.Elements[i].After)
        {
            open.AddRange(part.Bytes(part.Elements[i].Start, part.Elements[i].End));
        }

        return [.. open];
    }

    private bool IsProperties(int element)
    {
        var name = part.Name(element);
        var local = Encoding.ASCII.GetString(name[(name.IndexOf((byte)':') + 1)..]);
        return local is "tblPr" or "tblGrid" or "tblPrEx" or "trPr" or "tcPr" || (local == "pPr" && part.Bytes(part.Elements[element].Start, part.Elements[element].End).IndexOf("sectPr"u8) < 0);
    }
}
