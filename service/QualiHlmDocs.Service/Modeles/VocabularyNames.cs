using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Vocabulary;

namespace QualiHlmDocs.Service.Modeles;

/// <summary>What a template's names are held against: the vocabulary of plans, letters and documents, or data of one's own.</summary>
internal static class VocabularyNames
{
    private const string One = "objet : ";
    private const string Many = "liste : ";

    /// <summary>The page <c>docs/vocabulaire.md</c>, as names.</summary>
    public static OfferedNames OfPlans { get; } = Read();

    /// <param name="name">The file's name.</param>
    /// <param name="data">What it holds.</param>
    public static OfferedNames Of(string name, IReadOnlyDictionary<string, object?> data) => new($"les données de « {name} »", Members(data));

    private static OfferedNames Read()
    {
        var nouns = PlanVocabulary.Nouns.GroupBy(noun => noun.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, _ => new Dictionary<string, OfferedWord>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var noun in PlanVocabulary.Nouns)
        {
            foreach (var word in noun.Words)
            {
                nouns[noun.Name][word.Name] = OfForm(word.Form, nouns);
            }
        }

        // « Tous les mots d’une action, et ceux-ci »: such a thing has those of another besides its own.
        foreach (var noun in PlanVocabulary.Nouns)
        {
            var others = nouns.Where(other => noun.Meaning.StartsWith($"Tous les mots d’un {other.Key},", StringComparison.Ordinal) || noun.Meaning.StartsWith($"Tous les mots d’une {other.Key},", StringComparison.Ordinal));
            foreach (var (name, word) in others.SelectMany(other => other.Value).ToList())
            {
                nouns[noun.Name].TryAdd(name, word);
            }
        }

        // What no form leads to is said without prefix.
        var held = PlanVocabulary.Nouns.SelectMany(noun => noun.Words).Select(word => word.Form[(word.Form.IndexOf(" : ", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)..]).ToHashSet(StringComparer.Ordinal);
        var roots = new Dictionary<string, OfferedWord>(StringComparer.Ordinal);
        foreach (var (name, word) in nouns.Where(noun => !held.Contains(noun.Key)).SelectMany(noun => noun.Value))
        {
            roots.TryAdd(name, word);
        }

        return new OfferedNames("le vocabulaire", roots);
    }

    private static OfferedWord OfForm(string form, Dictionary<string, Dictionary<string, OfferedWord>> nouns) =>
        form.StartsWith(One, StringComparison.Ordinal) ? new(TemplateNameKind.Record, nouns.GetValueOrDefault(form[One.Length..]))
        : form.StartsWith(Many, StringComparison.Ordinal) ? new(TemplateNameKind.List, nouns.GetValueOrDefault(form[Many.Length..]))
        // A date has a year, a month, a day.
        : new(form == "date" ? null : TemplateNameKind.Value, null);

    private static Dictionary<string, OfferedWord> Members(IReadOnlyDictionary<string, object?> data) =>
        data.ToDictionary(member => member.Key, member => OfValue(member.Value), StringComparer.Ordinal);

    private static OfferedWord OfValue(object? value) => value switch
    {
        null => new(null, null),
        IReadOnlyDictionary<string, object?> record => new(TemplateNameKind.Record, Members(record)),
        IReadOnlyList<object?> list => new(TemplateNameKind.List, ItemMembers(list)),
        _ => new(TemplateNameKind.Value, null),
    };

    // Items may differ: a name that one of them has is offered. Of an empty list nothing is known.
    private static Dictionary<string, OfferedWord>? ItemMembers(IReadOnlyList<object?> list)
    {
        var members = new Dictionary<string, OfferedWord>(StringComparer.Ordinal);
        foreach (var (name, value) in list.OfType<IReadOnlyDictionary<string, object?>>().SelectMany(item => item))
        {
            if (!members.TryGetValue(name, out var known) || known.Kind is null)
            {
                members[name] = OfValue(value);
            }
        }

        return members.Count == 0 ? null : members;
    }
}
