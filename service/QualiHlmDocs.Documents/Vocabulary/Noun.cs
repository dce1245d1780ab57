using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>
/// A thing that a template may speak of, with all its words. One declaration gives both the values and the page that
/// template authors read, so that neither can drift from the other.
/// </summary>
/// <param name="name">How the page calls it: « action », « point ».</param>
/// <param name="meaning">In French, one sentence.</param>
/// <param name="fields">Its words, in reading order.</param>
internal sealed class Noun<T>(string name, string meaning, ImmutableArray<Field<T>> fields)
{
    /// <summary>What the page of the vocabulary says of it.</summary>
    public NounPage Page { get; } =
        new(name, meaning, [.. fields.Select(field => new NounWord(field.Name, field.Form, field.Meaning))]);

    /// <summary>Every word with its value; the keys are always all there.</summary>
    public IReadOnlyDictionary<string, object?> Describe(T subject) =>
        fields.ToDictionary(field => field.Name, field => field.Value(subject), StringComparer.Ordinal);
}
