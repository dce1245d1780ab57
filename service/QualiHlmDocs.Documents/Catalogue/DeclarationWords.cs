using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Catalogue;

/// <summary>The words of one declaration, each taken in the form it must have; what has another form is told.</summary>
internal sealed class DeclarationWords(JsonElement json, Place place)
{
    private readonly Dictionary<string, JsonElement> _words = json.EnumerateObject().ToDictionary(word => word.Name, word => word.Value, StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];

    public ImmutableArray<Finding> Findings => [.. _findings];

    public void Fault(string word, string what) => _findings.Add(CatalogueFindings.D02.At(
        place, $"Dans cette déclaration, « {word} » est faux : {what}.", "Corrigez-le d’après le guide des modèles (docs/modeles.md)."));

    public string Text(string word)
    {
        var value = Find(word);
        if (value is null or { ValueKind: JsonValueKind.Null })
        {
            return string.Empty;
        }

        if (value is { ValueKind: JsonValueKind.String } text)
        {
            return text.GetString()?.Trim() ?? string.Empty;
        }

        Fault(word, "ce doit être un texte");
        return string.Empty;
    }

    public string Required(string word)
    {
        var text = Text(word);
        if (text.Length == 0)
        {
            Fault(word, "il manque");
        }

        return text;
    }

    public string Matching(string word, Regex form, string meaning)
    {
        var text = Required(word);
        if (text.Length > 0 && !form.IsMatch(text))
        {
            Fault(word, $"ce doivent être {meaning}");
        }

        return text;
    }

    public int Number(string word, int least, int most)
    {
        if (Find(word) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) && number >= least && number <= most)
        {
            return number;
        }

        Fault(word, $"ce doit être un nombre entier de {least} à {most}");
        return least;
    }

    public T One<T>(string word)
        where T : struct, Enum
    {
        if (OneOrNull<T>(word) is { } value)
        {
            return value;
        }

        if (!_words.ContainsKey(word))
        {
            Fault(word, "il manque");
        }

        return default;
    }

    public T? OneOrNull<T>(string word)
        where T : struct, Enum
    {
        var text = Text(word);
        if (text.Length == 0)
        {
            return null;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (NameOf(value) == text)
            {
                return value;
            }
        }

        Fault(word, $"« {text} » n’est pas l’un de {string.Join(", ", Enum.GetValues<T>().Select(NameOf))}");
        return null;
    }

    public ImmutableArray<int> Steps(string word)
    {
        var steps = Items(word).Select(item => item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out var step) ? step : -1).ToImmutableArray();
        if (steps.IsEmpty || steps.Any(step => step is < 0 or > 9))
        {
            Fault(word, "ce doit être une liste d’étapes, de 0 à 9");
        }

        return steps;
    }

    public ImmutableArray<string> List(string word, Func<string, bool> isRight, string meaning)
    {
        var items = Items(word).Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()?.Trim() ?? string.Empty : string.Empty).ToImmutableArray();
        foreach (var wrong in items.Where(item => !isRight(item)))
        {
            Fault(word, $"« {wrong} » n’est pas {meaning}");
        }

        return items;
    }

    /// <summary>Tells the words that nobody asked for: a slip in a name must not pass for silence.</summary>
    public void CheckNames()
    {
        foreach (var unknown in _words.Keys.Where(word => !_asked.Contains(word)))
        {
            Fault(unknown, "ce mot n’existe pas");
        }
    }

    private static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private ImmutableArray<JsonElement> Items(string word)
    {
        var value = Find(word);
        if (value is { ValueKind: JsonValueKind.Array } list)
        {
            return [.. list.EnumerateArray()];
        }

        if (value is { ValueKind: not JsonValueKind.Null })
        {
            Fault(word, "ce doit être une liste");
        }

        return [];
    }

    private JsonElement? Find(string word)
    {
        _asked.Add(word);
        return _words.TryGetValue(word, out var value) ? value : null;
    }
}
