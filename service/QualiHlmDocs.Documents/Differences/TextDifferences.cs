using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Differences;

/// <summary>What changed from one Word document to another, paragraph by paragraph.</summary>
public static class TextDifferences
{
    /// <summary>
    /// In the order of the documents. Where as many paragraphs went as came, each is told as rewritten. Formatting,
    /// pictures, headers and footers are not compared.
    /// </summary>
    /// <returns>Null when one of the two is no Word document.</returns>
    public static IReadOnlyList<TextDifference>? TryOf(ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after) =>
        Paragraphs.TryRead(before) is { } left && Paragraphs.TryRead(after) is { } right ? Of(left, right) : null;

    /// <summary>The same for two lists of lines.</summary>
    internal static ImmutableArray<TextDifference> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var found = ImmutableArray.CreateBuilder<TextDifference>();
        var (b, a) = (0, 0);
        foreach (var (bSame, aSame) in Alignment.Of(before, after).Append((before.Count, after.Count)))
        {
            found.AddRange(Between(before, b, bSame, after, a, aSame));
            (b, a) = (bSame + 1, aSame + 1);
        }

        return found.ToImmutable();
    }

    private static IEnumerable<TextDifference> Between(IReadOnlyList<string> before, int b, int bEnd, IReadOnlyList<string> after, int a, int aEnd) =>
        bEnd - b == aEnd - a
            ? Enumerable.Range(0, bEnd - b).Select(i => new TextDifference(NatureDifference.Changement, b + i + 1, a + i + 1, before[b + i], after[a + i]))
            :
            [
                .. Enumerable.Range(b, bEnd - b).Select(i => new TextDifference(NatureDifference.Retrait, i + 1, a + 1, before[i], string.Empty)),
                .. Enumerable.Range(a, aEnd - a).Select(i => new TextDifference(NatureDifference.Ajout, bEnd + 1, i + 1, string.Empty, after[i])),
            ];
}
