namespace QualiHlmDocs.Documents.Typography;

/// <summary>
/// How French prose is set: unbreakable spaces, guillemets, apostrophes, hours, after the
/// <em>Lexique des règles typographiques en usage à l'Imprimerie nationale</em> (2002).
/// </summary>
public static class FrenchText
{
    /// <summary>The unbreakable space of words (before a colon, inside guillemets, before a unit).</summary>
    public const char UnbreakableSpace = '\u00A0';

    /// <summary>The narrow unbreakable space.</summary>
    public const char NarrowSpace = '\u202F';

    /// <summary>
    /// The same words, set as French typography wants them. Doing it twice changes nothing more. Addresses of the web,
    /// e-mails, file names and references (<c>PA-03</c>) come through untouched; so do line breaks.
    /// </summary>
    /// <remarks>
    /// Numbers are never grouped here: in prose nothing tells a quantity from a year or a postal code. Groups that were
    /// typed with ordinary spaces become unbreakable.
    /// </remarks>
    public static string Typographic(string text, FrenchSpacing spacing = FrenchSpacing.Wide)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny(TypographicRule.AnyTrigger))
        {
            return text;
        }

        var prose = Untouchable.Hide(text, out var hidden);
        return Untouchable.Restore(TypographicRules.Apply(prose, spacing), hidden);
    }

    /// <summary>« a », « a et b », « a, b et c »; empty entries are left out.</summary>
    public static string Enumerate(IEnumerable<string> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        string[] words = [.. items.Where(item => !string.IsNullOrWhiteSpace(item))];
        return words.Length < 2
            ? string.Concat(words)
            : string.Join(", ", words[..^1]) + " et " + words[^1];
    }

    /// <summary>The same words beginning with a capital (« élu » → « Élu »).</summary>
    public static string Capitalized(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }
}
