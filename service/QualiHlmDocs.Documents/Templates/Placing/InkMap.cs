using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>
/// Where a reader would see something once the block tags are gone: letters, values, pictures. Blank space is kept
/// apart, since a paragraph of spaces and tags is empty to its author, but a space inside a line is not.
/// </summary>
internal sealed class InkMap
{
    private readonly List<int> _solid = [];
    private readonly List<int> _any = [];

    private InkMap()
    {
    }

    public static InkMap Of(PartMarkup part, IReadOnlyList<Tag> tags)
    {
        var map = new InkMap();
        var inFlows = new HashSet<int>();
        foreach (var flow in tags.Where(tag => tag.Flow.Kind != SlotKind.Attribute).GroupBy(tag => tag.Flow))
        {
            map.AddFlow(flow.Key, flow, inFlows);
        }

        for (var i = 0; i < part.Elements.Length; i++)
        {
            if (part.Elements[i].Kind == ElementKind.Deleted)
            {
                i = part.Elements[i].After - 1;
            }
            else if (!inFlows.Contains(i))
            {
                map.AddElement(part, i);
            }
        }

        map._solid.Sort();
        map._any.Sort();
        return map;
    }

    /// <summary>Something to see between two byte offsets.</summary>
    public bool HasSolid(int from, int to) => Has(_solid, from, to);

    /// <summary>Something to see, or a blank.</summary>
    public bool HasAny(int from, int to) => Has(_any, from, to);

    private static bool Has(List<int> places, int from, int to)
    {
        var at = places.BinarySearch(from);
        at = at < 0 ? ~at : at;
        return at < places.Count && places[at] < to;
    }

    private void AddFlow(Flow flow, IEnumerable<Tag> tags, HashSet<int> carriers)
    {
        var hidden = new bool[flow.Length];
        foreach (var tag in tags)
        {
            Array.Fill(hidden, true, tag.First, tag.After - tag.First);
            hidden[tag.First] = !tag.IsValue;
        }

        for (var i = 0; i < flow.Length; i++)
        {
            if (i == 0 || flow.CarrierOf(i) != flow.CarrierOf(i - 1))
            {
                carriers.Add(flow.CarrierOf(i));
            }

            if (!hidden[i])
            {
                Add(flow[i].Start, !char.IsWhiteSpace(flow[i].Value));
            }
        }
    }

    private void AddElement(PartMarkup part, int element)
    {
        ref var it = ref part.Elements[element];
        switch (it.Kind)
        {
            case ElementKind.Text:
                AddPlainText(part, it);
                break;
            case ElementKind.Break:
                Add(it.Start, part.OpenTag(element).IndexOf("=\"page\""u8) >= 0 || part.OpenTag(element).IndexOf("=\"column\""u8) >= 0);
                break;
            case ElementKind.Tab:
                // Tab stops inside paragraph properties have the same name.
                if (it.Parent >= 0 && part.Elements[it.Parent].Kind == ElementKind.Run)
                {
                    Add(it.Start, false);
                }

                break;
            case ElementKind.Ink or ElementKind.NoteReference or ElementKind.FieldChar or ElementKind.FieldCode or ElementKind.Object or ElementKind.NoBreakHyphen:
                Add(it.Start, true);
                break;
        }
    }

    private void AddPlainText(PartMarkup part, Element it)
    {
        var text = part.Bytes(it.OpenEnd, it.CloseStart);
        var solid = text.IndexOfAnyExcept(" \t\r\n"u8);
        if (solid >= 0)
        {
            Add(it.OpenEnd + solid, true);
            Add(it.CloseStart - 1, true);
        }

        if (!text.IsEmpty)
        {
            Add(it.OpenEnd, false);
        }
    }

    private void Add(int place, bool isSolid)
    {
        _any.Add(place);
        if (isSolid)
        {
            _solid.Add(place);
        }
    }
}
