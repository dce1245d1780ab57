using QualiHlmDocs.Documents.Workbook.Layout;

namespace QualiHlmDocs.Documents.Workbook.Values;

/// <summary>A closed list of values, each with the words it goes by.</summary>
internal sealed class Words<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _byKey = [];
    private Func<string, T?>? _find;

    /// <summary>Adds a value's words. A past participle stands for its feminine too (« réalisé », « réalisée »).</summary>
    public Words<T> Add(T value, params string[] words)
    {
        foreach (var word in words)
        {
            _byKey[NameKey.Loose(word)] = value;
            if (word.EndsWith('é'))
            {
                _byKey[NameKey.Loose(word + "e")] = value;
            }
        }

        return this;
    }

    /// <summary>Null when the text is none of the words. One delegate for the list's life, so that it can be recalled by.</summary>
    public Func<string, T?> Find => _find ??= FindWord;

    private T? FindWord(string text) =>
        _byKey.TryGetValue(NameKey.Loose(text), out var value) || _byKey.TryGetValue(NameKey.Loose(NameKey.WithoutBrackets(text)), out value) ? value : null;
}
