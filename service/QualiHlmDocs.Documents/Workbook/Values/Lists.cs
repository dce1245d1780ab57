using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Workbook.Values;

/// <summary>Several things in one cell.</summary>
internal static partial class Lists
{
    /// <summary>« PA1, PA3 », « A-01 / A-02 », one per line: references.</summary>
    public static ImmutableArray<string> References(string text) =>
        [.. ReferenceSeparators().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0).SelectMany(SpacedReferences).Distinct()];

    /// <summary>True when the text is nothing but references (« PA-01 », « PA1, PA3 »).</summary>
    public static bool AreReferences(string text) => text.AsSpan().ContainsAnyInRange('0', '9') && References(text) is { Length: > 0 } parts && parts.All(part => Reference().IsMatch(part));

    /// <summary>« PA-01 : Absence de tableau de bord »: a reference and its wording.</summary>
    public static (string Reference, string Wording)? ReferenceAndWording(string text) =>
        text.AsSpan().TrimStart() is ['P', ..] && LeadingReference().Match(text.Trim()) is { Success: true } match ? (match.Groups[1].Value, match.Groups[2].Value.Trim()) : null;

    /// <summary>Lines, or parts between semicolons.</summary>
    public static ImmutableArray<string> Items(string text) =>
        [.. text.Split(['\n', '\r', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(item => Bullet().Replace(item, string.Empty)).Where(item => item.Length > 0)];

    /// <summary>Paragraphs of prose, where a semicolon is only punctuation.</summary>
    public static ImmutableArray<string> Paragraphs(string text) =>
        [.. text.Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(item => Bullet().Replace(item, string.Empty)).Where(item => item.Length > 0)];

    /// <summary>References where the cell holds only those; lines otherwise.</summary>
    public static ImmutableArray<string> ReferencesOrItems(string text) => AreReferences(text) ? References(text) : Items(text);

    private static IEnumerable<string> SpacedReferences(string part) =>
        part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } words && words.All(word => Reference().IsMatch(word)) ? words : [part];

    [GeneratedRegex(@"[,;/\r\n+&]|\bet\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ReferenceSeparators();

    [GeneratedRegex(@"^\p{L}{1,5}[-_.\u2011 ]?\d{1,4}(?:[.\-]\d{1,3})?[a-z]?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^(P[AF][-_. ]?\d{1,4}(?:[.\-]\d{1,3})?)\s*(?:[:–—]|-\s|\n|\s)\s*(\S[\s\S]+)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LeadingReference();

    [GeneratedRegex(@"^(?:[-–•*·]\s+|\d{1,2}[.)]\s+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bullet();
}
