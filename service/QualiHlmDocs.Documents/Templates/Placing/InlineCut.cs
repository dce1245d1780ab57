using QualiHlmDocs.Documents.Templates.Markup;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>
/// Cuts inside a line. Where all the marks of a block stand in one text element they cut nothing but text; otherwise
/// each moves to the nearest edge between runs, or closes and reopens the run (with its formatting) around itself.
/// </summary>
internal sealed class InlineCut(PartMarkup part, InkMap ink)
{
    /// <param name="block">A block whose marks all stand in one flow.</param>
    /// <param name="paragraph">The paragraph of the flow; −1 in an attribute or an element's text.</param>
    public void Place(Block block, int paragraph)
    {
        if (paragraph < 0 || block.Marks.TrueForAll(mark => mark.Tag.Carrier == block.Opening.Tag.Carrier))
        {
            return;
        }

        var common = block.Opening.Tag.Carrier;
        while (block.Marks.Exists(mark => !part.IsInside(mark.Tag.Carrier, common)))
        {
            common = part.Elements[common].Parent;
        }

        block.Marks.ForEach(mark => Cut(mark, common));
    }

    /// <summary>Moves a mark's cut so that it stands directly inside <paramref name="container"/>.</summary>
    public void Cut(Mark mark, int container)
    {
        var (from, to) = (mark.Tag.Position, mark.Tag.EndPosition);
        var closings = new List<byte>();
        var reopenings = new List<byte>();
        for (var node = mark.Tag.Carrier; node != container; node = part.Elements[node].Parent)
        {
            ref var element = ref part.Elements[node];
            if (closings.Count == 0 && !ink.HasAny(element.Start, from))
            {
                (from, to) = (element.Start, Math.Max(to, element.Start));
            }
            else if (closings.Count == 0 && !ink.HasAny(to, element.End))
            {
                (from, to) = (element.End, Math.Max(to, element.End));
            }
            else
            {
                closings.AddRange(Closing(node));
                reopenings.InsertRange(0, Reopening(node));
            }
        }

        (mark.CutPosition, mark.Closings, mark.Reopenings) = (from, [.. closings], [.. reopenings]);
    }

    // The marks of an insertion go away (Revisions): there is nothing to close.
    private bool IsMarked(int element) => part.Elements[element].IsEmpty || part.Elements[element].Kind == ElementKind.Inserted;

    private byte[] Closing(int element) => IsMarked(element) ? [] : [.. "</"u8, .. part.Name(element), (byte)'>'];

    private byte[] Reopening(int element)
    {
        ref var it = ref part.Elements[element];
        if (IsMarked(element))
        {
            return [];
        }

        if (it.Kind is ElementKind.Text or ElementKind.FieldCode)
        {
            return it.IsDrawing ? [(byte)'<', .. part.Name(element), (byte)'>'] : [(byte)'<', .. part.Name(element), .. " xml:space=\"preserve\">"u8];
        }

        var hasProperties = element + 1 < it.After && part.Elements[element + 1].Kind == ElementKind.RunProperties;
        return hasProperties
            ? [.. part.OpenTag(element), .. part.Bytes(part.Elements[element + 1].Start, part.Elements[element + 1].End)]
            : [.. part.OpenTag(element)];
    }
}
