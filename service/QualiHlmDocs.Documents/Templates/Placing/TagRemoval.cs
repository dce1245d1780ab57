using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>
/// Takes the characters of the tags out of the part, with the runs that held nothing else, and keeps the spaces of
/// what remains (<c>xml:space</c>). What stood between the pieces of a tag stays, but for the marks of the proofing.
/// </summary>
internal sealed class TagRemoval(PartMarkup part, Edits edits)
{
    public void Remove(IReadOnlyList<Tag> tags)
    {
        foreach (var tag in tags)
        {
            RemoveCharacters(tag);
            if (tag.Flow.Kind is SlotKind.Run or SlotKind.FieldCode)
            {
                RemoveNoise(tag);
            }
        }

        foreach (var group in tags.Where(tag => IsInRuns(tag.Flow)).GroupBy(tag => tag.Flow))
        {
            Tidy(group.Key, [.. group]);
        }
    }

    // Those that stand one after the other go together.
    private void RemoveCharacters(Tag tag)
    {
        for (var i = tag.First; i < tag.After;)
        {
            var (start, end) = (tag.Flow[i].Start, tag.Flow[i].End);
            for (i++; i < tag.After && tag.Flow[i].Start == end; i++)
            {
                end = tag.Flow[i].End;
            }

            edits.Remove(start, end);
        }
    }

    private bool IsInRuns(Flow flow) => flow.Kind != SlotKind.Attribute && part.Elements[flow.Paragraph].Kind == ElementKind.Paragraph;

    private void RemoveNoise(Tag tag)
    {
        for (var i = tag.Carrier; i < part.Elements.Length && part.Elements[i].Start < tag.EndPosition; i++)
        {
            if (part.Elements[i].Kind == ElementKind.Noise)
            {
                edits.Remove(part.Elements[i].Start, part.Elements[i].End);
            }
        }
    }

    private void Tidy(Flow flow, List<Tag> tags)
    {
        var kept = new HashSet<int>();
        var touched = new HashSet<int>();
        var covered = new bool[flow.Length];
        foreach (var tag in tags)
        {
            Array.Fill(covered, true, tag.First, tag.After - tag.First);
            for (var i = tag.First; i < tag.After; i++)
            {
                touched.Add(flow.CarrierOf(i));
            }

            if (tag.IsValue)
            {
                kept.Add(tag.Carrier);
            }
        }

        for (var i = 0; i < flow.Length; i++)
        {
            if (!covered[i])
            {
                kept.Add(flow.CarrierOf(i));
            }
        }

        foreach (var carrier in touched)
        {
            if (kept.Contains(carrier))
            {
                KeepSpaces(carrier);
            }
            else
            {
                RemoveEmptied(carrier, element => touched.Contains(element) && !kept.Contains(element));
            }
        }
    }

    private void KeepSpaces(int carrier)
    {
        ref var element = ref part.Elements[carrier];
        if (element.IsDrawing || element.Kind is not (ElementKind.Text or ElementKind.FieldCode) || part.OpenTag(carrier).IndexOf("\"preserve\""u8) >= 0)
        {
            return;
        }

        edits.Remove(element.Start, element.OpenEnd);
        edits.InsertBytes(element.Start, [(byte)'<', .. part.Name(carrier), .. " xml:space=\"preserve\">"u8], Edits.Rank.Last);
    }

    private void RemoveEmptied(int carrier, Predicate<int> isEmptied)
    {
        ref var element = ref part.Elements[carrier];
        edits.Remove(element.Start, element.End);
        var run = element.Parent;
        if (part.Elements[run].Kind != ElementKind.Run || part.Elements[part.Elements[run].Parent].Kind == ElementKind.ControlContent)
        {
            return;
        }

        for (var i = run + 1; i < part.Elements[run].After; i = part.Elements[i].After)
        {
            if (part.Elements[i].Kind is not (ElementKind.RunProperties or ElementKind.Noise) && !isEmptied(i))
            {
                return;
            }
        }

        edits.Remove(part.Elements[run].Start, part.Elements[run].End);
    }
}
