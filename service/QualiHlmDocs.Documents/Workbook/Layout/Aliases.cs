using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Workbook.Layout;

/// <summary>Names that a workbook, its owner or an installation gives to what the product calls otherwise.</summary>
internal sealed class Aliases
{
    private readonly Dictionary<string, string> _meanings = [];

    /// <summary>Without any.</summary>
    public static Aliases None { get; } = new();

    public bool IsEmpty => _meanings.Count == 0;

    public static Aliases Of(Correspondance? correspondance)
    {
        var aliases = new Aliases();
        foreach (var (name, meaning) in correspondance?.Alias ?? ImmutableSortedDictionary<string, string>.Empty)
        {
            aliases._meanings[NameKey.Of(name)] = meaning;
        }

        return aliases;
    }

    /// <summary>What the text means; the text itself where nothing else was said of it.</summary>
    public string Meaning(string text) => Known(text) ?? text;

    /// <summary>What the text was said to mean; null where nothing was.</summary>
    public string? Known(string text) => IsEmpty ? null : _meanings.GetValueOrDefault(NameKey.Of(text));
}
