using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>The columns of a table once some were repeated: together as wide as they were.</summary>
internal sealed class GridWidths
{
    /// <param name="drawn">The widths in the template.</param>
    /// <param name="columns">What was repeated.</param>
    /// <param name="wanted">How many columns there are now.</param>
    public GridWidths(List<int> drawn, RepeatedColumns columns, int wanted)
    {
        var isKnown = columns.First >= 0 && columns.First + columns.Count <= drawn.Count && (wanted - (drawn.Count - columns.Count)) % columns.Count == 0 && wanted >= drawn.Count - columns.Count;
        Turns = isKnown ? (wanted - (drawn.Count - columns.Count)) / columns.Count : -1;
        (First, Count) = (columns.First, columns.Count);
        var widths = isKnown
            ? [.. drawn.Take(First), .. Enumerable.Repeat(drawn.GetRange(First, Count), Turns).SelectMany(it => it), .. drawn.Skip(First + Count)]
            : Enumerable.Range(0, wanted).Select(i => drawn[Math.Min(i, drawn.Count - 1)]).ToList();
        All = Scaled(widths, drawn.Sum());
    }

    public IReadOnlyList<int> All { get; }

    public int First { get; }

    public int Count { get; }

    /// <summary>How many times the columns stand there; −1 when that cannot be told.</summary>
    public int Turns { get; }

    private static List<int> Scaled(List<int> widths, long total)
    {
        var (sum, done, given) = (widths.Sum(width => (long)width), 0L, 0L);
        var scaled = new List<int>(widths.Count);
        foreach (var width in widths)
        {
            done += width;
            var end = sum == 0 ? 0 : done * total / sum;
            scaled.Add((int)(end - given));
            given = end;
        }

        return scaled;
    }
}
