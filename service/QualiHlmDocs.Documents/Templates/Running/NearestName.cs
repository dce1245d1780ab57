namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>Finds the name that a person meant by a name that does not exist.</summary>
internal static class NearestName
{
    /// <returns>Null when none is near enough to be worth saying.</returns>
    public static string? To(string name, IEnumerable<string> known)
    {
        var (best, distance) = ((string?)null, Math.Max(1, Math.Min(3, name.Length / 3)) + 1);
        foreach (var candidate in known.Order(StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - name.Length) < distance && Distance(name, candidate) is var found && found < distance)
            {
                (best, distance) = (candidate, found);
            }
        }

        return best;
    }

    // Damerau's: letters changed, left out, added, or two neighbours swapped.
    private static int Distance(string a, string b)
    {
        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + changed);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
