using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>The names that a document asked for in vain: gathered to the end, then told all at once.</summary>
internal sealed class MissingNames
{
    private readonly List<MissingName> _names = [];
    private readonly HashSet<(Tag, string)> _seen = [];

    public IReadOnlyList<MissingName> All => _names;

    public void Add(Tag tag, string name, string? owner, IEnumerable<string> known)
    {
        if (_names.Count < 1_000 && _seen.Add((tag, name)))
        {
            _names.Add(new MissingName(tag, name, owner, NearestName.To(name, known)));
        }
    }

    public void Clear()
    {
        _names.Clear();
        _seen.Clear();
    }
}

/// <param name="Tag">Where it was asked for.</param>
/// <param name="Name">The name.</param>
/// <param name="Owner">What should have it, as the template writes it; null for a name that stands alone.</param>
/// <param name="Nearest">What the author may have meant.</param>
internal sealed record MissingName(Tag Tag, string Name, string? Owner, string? Nearest);
