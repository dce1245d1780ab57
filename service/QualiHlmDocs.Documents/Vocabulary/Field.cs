using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>One word that a template may say of a <typeparamref name="T"/>: its name, what it is, and how it is had.</summary>
/// <param name="Name">In snake_case, as a template writes it.</param>
/// <param name="Form">In French, for the page of the vocabulary: « texte », « date », « liste de … ».</param>
/// <param name="Meaning">In French, one phrase.</param>
/// <param name="Value">Null where the plan is silent, so that <c>{{ if … }}</c> tells.</param>
internal sealed record Field<T>(string Name, string Form, string Meaning, Func<T, object?> Value)
{
    /// <summary>Prose, set in French typography; blank is absent.</summary>
    public static Field<T> Text(string name, string meaning, Func<T, string?> value) =>
        new(name, "texte", meaning, subject => Prose(value(subject)));

    /// <summary>A word of ours (code, reference, file name): printed as it is; blank is absent.</summary>
    public static Field<T> Verbatim(string name, string meaning, Func<T, string?> value) =>
        new(name, "texte", meaning, subject => value(subject) is { } word && !string.IsNullOrWhiteSpace(word) ? word.Trim() : null);

    public static Field<T> Number(string name, string meaning, Func<T, int?> value) =>
        new(name, "nombre", meaning, subject => value(subject));

    public static Field<T> Amount(string name, string meaning, Func<T, decimal?> value) =>
        new(name, "nombre", meaning, subject => value(subject));

    public static Field<T> Share(string name, string meaning, Func<T, decimal?> value) =>
        new(name, "part (de 0 à 1)", meaning, subject => value(subject));

    public static Field<T> Date(string name, string meaning, Func<T, DateOnly?> value) =>
        new(name, "date", meaning, subject => value(subject));

    public static Field<T> YesNo(string name, string meaning, Func<T, bool?> value) =>
        new(name, "oui/non", meaning, subject => value(subject));

    /// <param name="name">The list's name.</param>
    /// <param name="of">What it is a list of, in French: the heading of another table of the page, or « textes ».</param>
    /// <param name="meaning">One French phrase.</param>
    /// <param name="value">Its items.</param>
    public static Field<T> List(string name, string of, string meaning, Func<T, IEnumerable<object?>> value) =>
        new(name, "liste : " + of, meaning, subject => (IReadOnlyList<object?>)[.. value(subject)]);

    public static Field<T> One(string name, string of, string meaning, Func<T, object?> value) =>
        new(name, "objet : " + of, meaning, value);

    internal static string? Prose(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : FrenchText.Typographic(text.Trim());
}
