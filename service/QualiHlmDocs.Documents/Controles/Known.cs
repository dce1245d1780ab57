using System.Collections.Frozen;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

/// <summary>The references of a sheet, and the words that may stand for them.</summary>
internal sealed class Known
{
    private readonly FrozenSet<string> _keys;
    private readonly ILookup<string, string> _bySkeleton;
    private readonly bool _hasReferences;

    public Known(IEnumerable<(string Ref, string Words)> rows)
    {
        var all = rows.ToList();
        _keys = all.SelectMany(row => new[] { row.Ref, row.Words }).Select(Reference.Key).ToFrozenSet();
        _bySkeleton = all.ToLookup(row => Reference.Skeleton(row.Ref), row => row.Ref);
        _hasReferences = all.Exists(row => Reference.Key(row.Ref).Length > 0);
    }

    /// <summary>
    /// The cited references that name nothing. On a sheet without references nothing can be cited by reference: it is
    /// their absence that other findings tell.
    /// </summary>
    public IEnumerable<string> Broken(IEnumerable<string> cited) =>
        _hasReferences
            ? cited.Where(reference => Reference.Key(reference) is { Length: > 0 } key && !_keys.Contains(key))
            : [];

    /// <summary>
    /// The existing reference that <paramref name="reference"/> was probably meant to be (« PA1 » for « PA-01 »),
    /// when exactly one qualifies: two candidates are no help.
    /// </summary>
    public string? Nearest(string reference) =>
        Reference.Skeleton(reference) is { Length: > 0 } skeleton && _bySkeleton[skeleton].Take(2).ToList() is [var only] ? only : null;
}
