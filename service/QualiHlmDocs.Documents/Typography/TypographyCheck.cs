using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Typography;

/// <summary>A place of a text that is not set as French typography wants it.</summary>
/// <param name="Rule">What is wrong, in French.</param>
/// <param name="Excerpt">The words around it, as they stand.</param>
/// <param name="Offset">Where it begins in the text.</param>
public sealed record TypographicFault(string Rule, string Excerpt, int Offset);

/// <summary>Reads a finished text as a proof-reader would: what <see cref="FrenchText"/> would set otherwise, and what no rule can mend.</summary>
public static class TypographyCheck
{
    private const int Around = 24;

    // An agreement is its author's: it is told, never changed.
    private static readonly (string Rule, Regex Pattern)[] Slips =
    [
        ("le pluriel commence à deux", new(@"(?<![\d,.\u00A0\u202F\p{L}])(?:0|1)\u00A0(?:actions|points|situations|observations|représentants|associations|réunions|logements|preuves|indicateurs|pièces|alertes|jours|personnes|participants|documents)\b", RegexOptions.CultureInvariant)),
        ("deux blancs de suite", new(@"[ \u00A0\u202F]{2,}", RegexOptions.CultureInvariant)),
        ("une parenthèse vide", new(@"\([ \u00A0]*\)", RegexOptions.CultureInvariant)),
        ("une virgule en trop", new(@",[ \u00A0]*,", RegexOptions.CultureInvariant)),
        ("une balise reste dans le texte", new(@"\{\{|\}\}", RegexOptions.CultureInvariant)),
    ];

    /// <summary>The faults of one paragraph, in the order of the text.</summary>
    /// <param name="text">The paragraph, whole: a rule may look on both sides of a change of style.</param>
    /// <param name="spacing">Which unbreakable space is expected.</param>
    public static ImmutableArray<TypographicFault> Of(string text, FrenchSpacing spacing = FrenchSpacing.Wide)
    {
        ArgumentNullException.ThrowIfNull(text);
        var faults = ImmutableArray.CreateBuilder<TypographicFault>();
        var set = FrenchText.Typographic(text, spacing);
        if (set != text)
        {
            var offset = FirstDifference(text, set);
            faults.Add(new($"se compose « {Context(set, offset)} »", Context(text, offset), offset));
        }

        foreach (var (rule, pattern) in Slips)
        {
            faults.AddRange(pattern.Matches(text).Select(match => new TypographicFault(rule, Context(text, match.Index), match.Index)));
        }

        return [.. faults.OrderBy(fault => fault.Offset)];
    }

    private static int FirstDifference(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        var same = left.AsSpan(0, length).CommonPrefixLength(right.AsSpan(0, length));
        return Math.Min(same, Math.Max(0, left.Length - 1));
    }

    private static string Context(string text, int offset)
    {
        var start = Math.Max(0, offset - Around);
        return text[start..Math.Min(text.Length, offset + Around)];
    }
}
