using System.Collections;

namespace Scriban.Functions;

/// <summary>Remembers, for one rendering, where each group of « array.cycle » has got to.</summary>
internal static class ArrayCycles
{
    private static readonly object Tag = new();

    public static int Next(TemplateContext context, IList list, object? group)
    {
        if (!context.Tags.TryGetValue(Tag, out var known) || known is not Dictionary<string, int> positions)
        {
            context.Tags[Tag] = positions = [];
        }

        var key = group is null ? "list:" + context.ObjectToString(list) : "group:" + context.ObjectToString(group);
        positions.TryGetValue(key, out var position);
        position %= list.Count;
        positions[key] = position + 1;
        return position;
    }
}
