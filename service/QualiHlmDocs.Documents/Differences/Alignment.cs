namespace QualiHlmDocs.Documents.Differences;

/// <summary>
/// Which lines of two texts are the same: those that begin and end both, then those that each text has exactly once, in
/// the longest order common to both, and again between two of them. Time grows with n log n, however unlike the texts.
/// </summary>
internal sealed class Alignment(IReadOnlyList<string> before, IReadOnlyList<string> after)
{
    private readonly List<(int Before, int After)> _same = [];

    /// <summary>Pairs of ranks from 0, rising in both texts.</summary>
    public static IReadOnlyList<(int Before, int After)> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var alignment = new Alignment(before, after);
        alignment.Align();
        alignment._same.Sort();
        return alignment._same;
    }

    // A list of work rather than recursion: a long text must not be a deep stack.
    private void Align()
    {
        var work = new Stack<(int Before, int BeforeEnd, int After, int AfterEnd)>([(0, before.Count, 0, after.Count)]);
        while (work.TryPop(out var range))
        {
            var (b, bEnd, a, aEnd) = Trim(range);
            var anchors = Anchors(b, bEnd, a, aEnd);
            foreach (var (bAnchor, aAnchor) in anchors)
            {
                _same.Add((bAnchor, aAnchor));
                work.Push((b, bAnchor, a, aAnchor));
                (b, a) = (bAnchor + 1, aAnchor + 1);
            }

            if (anchors.Count > 0)
            {
                work.Push((b, bEnd, a, aEnd));
            }
        }
    }

    private (int Before, int BeforeEnd, int After, int AfterEnd) Trim((int Before, int BeforeEnd, int After, int AfterEnd) range)
    {
        var (b, bEnd, a, aEnd) = range;
        while (b < bEnd && a < aEnd && before[b] == after[a])
        {
            _same.Add((b++, a++));
        }

        while (b < bEnd && a < aEnd && before[bEnd - 1] == after[aEnd - 1])
        {
            _same.Add((--bEnd, --aEnd));
        }

        return (b, bEnd, a, aEnd);
    }

    private List<(int Before, int After)> Anchors(int b, int bEnd, int a, int aEnd)
    {
        var once = Once(after, a, aEnd);
        var pairs = Once(before, b, bEnd).Where(line => once.ContainsKey(line.Key)).Select(line => (Before: line.Value, After: once[line.Key])).Order().ToList();
        return LongestRising(pairs);
    }

    private static Dictionary<string, int> Once(IReadOnlyList<string> lines, int from, int to) =>
        Enumerable.Range(from, to - from).GroupBy(rank => lines[rank], StringComparer.Ordinal).Where(ranks => !ranks.Skip(1).Any())
            .ToDictionary(ranks => ranks.Key, ranks => ranks.First(), StringComparer.Ordinal);

    // Patience sorting: the end of the shortest-ended rising run of each length, and the pair before each.
    private static List<(int Before, int After)> LongestRising(List<(int Before, int After)> pairs)
    {
        var (ends, previous) = (new List<int>(), new int[pairs.Count]);
        for (var i = 0; i < pairs.Count; i++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = pairs[ends[middle]].After < pairs[i].After ? (middle + 1, high) : (low, middle);
            }

            previous[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
            {
                ends.Add(i);
            }

            ends[low] = i;
        }

        var run = new List<(int, int)>();
        for (var i = ends.Count > 0 ? ends[^1] : -1; i >= 0; i = previous[i])
        {
            run.Add(pairs[i]);
        }

        run.Reverse();
        return run;
    }
}
