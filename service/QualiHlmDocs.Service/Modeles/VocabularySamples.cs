using System.Collections.Immutable;
using System.Globalization;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Vocabulary;

namespace QualiHlmDocs.Service.Modeles;

/// <summary>Every word of the vocabulary, with what a plan would put in its place: what an author looks for beside the name.</summary>
internal static class VocabularySamples
{
    private const int LongestSample = 80;
    private const string One = "objet : ";
    private const string Many = "liste : ";

    /// <param name="plan">The plan whose values are shown.</param>
    /// <param name="today">The day of the documents.</param>
    public static ImmutableArray<NounAnswer> Of(PlanActions plan, DateOnly today)
    {
        var samples = Instances(Words(plan, today));
        return [.. PlanVocabulary.Nouns.Select(noun => NounAnswer.Of(noun, samples.GetValueOrDefault(noun.Name)))];
    }

    /// <summary>What stands for a value in one line; null for nothing.</summary>
    internal static string? Print(object? value) => value switch
    {
        null => null,
        string text => Cut(text),
        bool yes => yes ? "oui" : "non",
        DateOnly day => day.ToString("d MMMM yyyy", French),
        IFormattable number => number.ToString(null, French),
        IReadOnlyList<object?> list => $"{list.Count} {(list.Count < 2 ? "élément" : "éléments")}",
        _ => null,
    };

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    private static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestSample ? line : line[..(LongestSample - 1)] + "…";
    }

    // The plan, and a letter to its first addressee about its next meeting.
    private static Dictionary<string, object?> Words(PlanActions plan, DateOnly today)
    {
        var letters = new PlanCourriers(plan, today);
        var words = new Dictionary<string, object?>(PlanVocabulary.Describe(plan, [], today), StringComparer.Ordinal);
        foreach (var (name, value) in letters.Describe(new Courrier { Type = "convocation", Representant = letters.Destinataires.FirstOrDefault(), Reunion = letters.ProchaineReunion }))
        {
            words[name] = value;
        }

        return words;
    }

    // One example of each thing, found by following the forms of the words from the plan down.
    private static Dictionary<string, IReadOnlyDictionary<string, object?>> Instances(Dictionary<string, object?> words)
    {
        var nouns = PlanVocabulary.Nouns.GroupBy(noun => noun.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        // What is said without prefix, of the plan, of a document and of a letter, is one dictionary.
        var found = PlanVocabulary.Nouns.Where(noun => noun.Words.All(word => words.ContainsKey(word.Name)))
            .GroupBy(noun => noun.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, _ => (IReadOnlyDictionary<string, object?>)words, StringComparer.Ordinal);
        var waiting = new Queue<(NounPage Noun, IReadOnlyDictionary<string, object?> Values)>(found.Select(one => (nouns[one.Key], one.Value)));
        while (waiting.TryDequeue(out var next))
        {
            foreach (var (name, values) in next.Noun.Words.Select(word => Follow(word, next.Values)).OfType<(string, IReadOnlyDictionary<string, object?>)>())
            {
                if (nouns.TryGetValue(name, out var noun) && found.TryAdd(name, values))
                {
                    waiting.Enqueue((noun, values));
                }
            }
        }

        return found;
    }

    private static (string Name, IReadOnlyDictionary<string, object?> Values)? Follow(NounWord word, IReadOnlyDictionary<string, object?> values)
    {
        var value = values.GetValueOrDefault(word.Name);
        var (start, one) = word.Form.StartsWith(One, StringComparison.Ordinal) ? (One, value)
            : word.Form.StartsWith(Many, StringComparison.Ordinal) ? (Many, value is IReadOnlyList<object?> { Count: > 0 } list ? list[0] : null)
            : (string.Empty, null);
        return one is IReadOnlyDictionary<string, object?> members ? (word.Form[start.Length..], members) : null;
    }
}

/// <summary>A thing that a template may speak of.</summary>
/// <param name="Nom">What it is called.</param>
/// <param name="Sens">One French sentence.</param>
/// <param name="Mots">Its words.</param>
public sealed record NounAnswer(string Nom, string Sens, ImmutableArray<WordAnswer> Mots)
{
    internal static NounAnswer Of(NounPage noun, IReadOnlyDictionary<string, object?>? values) =>
        new(noun.Name, noun.Meaning, [.. noun.Words.Select(word => new WordAnswer(word.Name, word.Form, word.Meaning, VocabularySamples.Print(values?.GetValueOrDefault(word.Name))))]);
}

/// <summary>One of its words.</summary>
/// <param name="Nom">As a template writes it.</param>
/// <param name="Forme">« texte », « date », « liste : action »…</param>
/// <param name="Sens">One French phrase.</param>
/// <param name="Exemple">What the plan says there; null where it is silent.</param>
public sealed record WordAnswer(string Nom, string Forme, string Sens, string? Exemple);
