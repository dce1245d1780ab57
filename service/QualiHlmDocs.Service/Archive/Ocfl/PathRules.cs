namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>The rules that content paths and logical paths share, each with codes of its own.</summary>
internal sealed record PathRules(string ElementCode, string EndsCode, string ConflictCode)
{
    public static PathRules Content { get; } = new("E099", "E100", "E101");

    public static PathRules Logical { get; } = new("E052", "E053", "E095");

    /// <summary>True when the path may be looked up below a folder, and compared with others.</summary>
    public bool Check(string path, string place, OcflLimits limits, FaultLog log)
    {
        if (path.Length > limits.MaxPathChars || path.Count(c => c == '/') >= limits.MaxFolderDepth)
        {
            log.Add(OcflCodes.Limit, place, OcflWords.TooBig("Chemin trop long ou trop profond", limits.MaxPathChars));
            return false;
        }

        var hasBadEnds = path.StartsWith('/') || path.EndsWith('/');
        var inner = path.AsSpan(path.StartsWith('/') ? 1 : 0);
        inner = inner.EndsWith("/") ? inner[..^1] : inner;
        var hasBadElement = inner.Contains('\0') || inner.ToString().Split('/').Any(element => element is "" or "." or "..");
        if (hasBadEnds)
        {
            log.Add(EndsCode, place, OcflWords.Path(path));
        }

        if (hasBadElement)
        {
            log.Add(ElementCode, place, OcflWords.Path(path));
        }

        return !hasBadEnds && !hasBadElement;
    }

    /// <summary>No path twice, and none that is a folder of another.</summary>
    public void CheckTogether(IReadOnlyCollection<string> paths, string place, FaultLog log)
    {
        var all = new HashSet<string>(paths.Count, StringComparer.Ordinal);
        foreach (var path in paths.Where(path => !all.Add(path)))
        {
            log.Add(ConflictCode, place, OcflWords.Path(path));
        }

        var lookup = all.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in all)
        {
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
            {
                if (lookup.Contains(path.AsSpan(0, slash)))
                {
                    log.Add(ConflictCode, place, OcflWords.Path(path));
                }
            }
        }
    }
}
