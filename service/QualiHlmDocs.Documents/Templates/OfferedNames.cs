using QualiHlmDocs.Documents.Templates.Running;

namespace QualiHlmDocs.Documents.Templates;

/// <summary>The names that data offer, handed in so that a template can be compared with them before there are data.</summary>
/// <param name="Source">What offers them, as a sentence says it: « le vocabulaire du plan ».</param>
/// <param name="Words">The names that are said without prefix.</param>
public sealed record OfferedNames(string Source, IReadOnlyDictionary<string, OfferedWord> Words)
{
    /// <summary>What stands at a path such as <c>actions[].pilotes</c>.</summary>
    /// <param name="path">As <see cref="TemplateName.Path"/> writes it.</param>
    /// <param name="word">Null when it is not offered, or when nothing is known of what would hold it.</param>
    /// <returns>False when it is known not to be offered.</returns>
    public bool TryFind(string path, out OfferedWord? word)
    {
        word = null;
        return WordsAround(path) is not { } words || words.TryGetValue(Last(path), out word);
    }

    /// <summary>The name that was meant by one that is not offered, as the template should write it; null when none is near.</summary>
    /// <param name="path">As <see cref="TemplateName.Path"/> writes it.</param>
    public string? Nearest(string path)
    {
        var name = Last(path);
        return WordsAround(path) is not { } words ? null
            : NearestName.To(name, words.Keys) is { } near ? near
            : words.Where(word => word.Value is { Kind: TemplateNameKind.Record, Members: { } members } && members.ContainsKey(name)).Select(word => $"{word.Key}.{name}").Order(StringComparer.Ordinal).FirstOrDefault();
    }

    private static string Last(string path) => path[(path.LastIndexOf('.') + 1)..];

    // What the last name of a path is looked for in; null when that is not known.
    private IReadOnlyDictionary<string, OfferedWord>? WordsAround(string path)
    {
        var words = Words;
        foreach (var step in path.Split('.').SkipLast(1))
        {
            var isItem = step.EndsWith("[]", StringComparison.Ordinal);
            if (!words.TryGetValue(isItem ? step[..^2] : step, out var word) || word.Members is not { } members || isItem != (word.Kind == TemplateNameKind.List))
            {
                return null;
            }

            words = members;
        }

        return words;
    }
}

/// <summary>A name that data offer.</summary>
/// <param name="Kind">What stands there; null when it may be anything.</param>
/// <param name="Members">The names that it has, or that each of its items has; null when they are not known, or when there are none.</param>
public sealed record OfferedWord(TemplateNameKind? Kind, IReadOnlyDictionary<string, OfferedWord>? Members);
