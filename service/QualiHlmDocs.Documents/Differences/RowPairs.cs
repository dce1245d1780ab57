namespace QualiHlmDocs.Documents.Differences;

/// <summary>Which rows of two plans are the same row.</summary>
internal static class RowPairs
{
    /// <summary>
    /// By reference first, then, among those left, by their words. A row without its like stands beside null: those that
    /// remain or were added in the order of the later plan, then those that are gone.
    /// </summary>
    public static IEnumerable<(PlanRow? Before, PlanRow? After)> Of(IReadOnlyList<PlanRow> before, IReadOnlyList<PlanRow> after)
    {
        var pairs = new Dictionary<PlanRow, PlanRow>(ReferenceEqualityComparer.Instance);
        var taken = new HashSet<PlanRow>(ReferenceEqualityComparer.Instance);
        foreach (var key in new Func<PlanRow, string>[] { row => row.Ref, row => row.Words })
        {
            Pair(before, after, key, pairs, taken);
        }

        return
        [
            .. after.Select(row => (pairs.GetValueOrDefault(row), (PlanRow?)row)),
            .. before.Where(row => !taken.Contains(row)).Select(row => ((PlanRow?)row, (PlanRow?)null)),
        ];
    }

    // Several rows under one key are paired in their order.
    private static void Pair(
        IReadOnlyList<PlanRow> before, IReadOnlyList<PlanRow> after, Func<PlanRow, string> of, Dictionary<PlanRow, PlanRow> pairs, HashSet<PlanRow> taken)
    {
        var free = before.Where(row => !taken.Contains(row)).GroupBy(Key).ToDictionary(rows => rows.Key, rows => new Queue<PlanRow>(rows));
        foreach (var row in after.Where(row => !pairs.ContainsKey(row) && PlanRow.Key(of(row)).Length > 0))
        {
            if (free.TryGetValue(Key(row), out var rows) && rows.TryDequeue(out var same))
            {
                pairs.Add(row, same);
                taken.Add(same);
            }
        }

        (string, string) Key(PlanRow row) => (row.Noun, PlanRow.Key(of(row)));
    }
}
